import { useEffect, useState } from 'react';
import { DEFAULT_SETTINGS, isSameSettings, parseSettings, type PaneSettings } from '../../app/settings';
import type { TextStore } from '../../sheet/index';
import type { Pane } from '../../taskpane/model/pane';

/** The one before where nothing in it is another: whoever holds it need not begin anew. */
const renewed =
  (next: PaneSettings) =>
  (former: PaneSettings): PaneSettings =>
    isSameSettings(next, former) ? former : next;

/** The user's settings: as stored, then as changed in the pane in front, which takes up what other panes changed. */
export function useSettings(userStore: TextStore, front: Pane | null): PaneSettings {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => {
    void userStore.load().then((text) => {
      if (text.ok) setSettings(renewed(parseSettings(text.value)));
    });
  }, [userStore]);
  useEffect(() => {
    if (!front) return undefined;
    void front.actions.takeUpSettings();
    const follow = (): void => {
      const state = front.getState();
      if (state.isStarted) setSettings(renewed(state.settings));
    };
    return front.subscribe(follow);
  }, [front]);
  return settings;
}
