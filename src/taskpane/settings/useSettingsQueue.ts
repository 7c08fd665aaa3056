import { useCallback, useRef } from 'react';
import type { Pane } from '../model/pane';
import type { PartProps } from './part';

/** Resolves at the pane's next change. */
const nextChange = (pane: Pane): Promise<void> =>
  new Promise((resolve) => {
    const stop = pane.subscribe(() => {
      stop();
      resolve();
    });
  });

/** Changes settings one after the other: the pane ignores a job that is asked for while another one runs. */
export function useSettingsQueue(pane: Pane): PartProps['onChange'] {
  const last = useRef<Promise<void>>(Promise.resolve());
  return useCallback(
    (change) => {
      last.current = last.current.then(async () => {
        while (pane.getState().job !== null) await nextChange(pane);
        await pane.actions.changeSettings(change(pane.getState().settings));
      });
    },
    [pane],
  );
}
