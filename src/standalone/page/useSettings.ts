import { useEffect, useState } from 'react';
import { DEFAULT_SETTINGS, parseSettings, type PaneSettings } from '../../app/settings';
import type { TextStore } from '../../sheet/index';
import type { Pane } from '../../taskpane/model/pane';

/** The user's settings: as stored, then as changed in the pane in front, which takes up what other panes changed. */
export function useSettings(userStore: TextStore, front: Pane | null): PaneSettings {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => {
    void userStore.load().then((text) => {
      if (text.ok) setSettings(parseSettings(text.value));
    });
  }, [userStore]);
  useEffect(() => {
    if (!front) return undefined;
    void front.actions.takeUpSettings();
    const follow = (): void => {
      const state = front.getState();
      if (state.isStarted) setSettings(state.settings);
    };
    return front.subscribe(follow);
  }, [front]);
  return settings;
}
