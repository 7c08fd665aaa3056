import type { Pane } from '../taskpane/model/pane';
import type { Button } from './buttons';
import { COMMANDS } from './commands';

/** What a button needs of where it runs. The pane's model is there whether or not the pane is on screen. */
export interface ButtonEnvironment {
  readonly openPane: () => Promise<Pane>;
  /** Puts the pane on screen; nothing happens where Excel does not let a button do so. */
  readonly showPane: () => Promise<void>;
}

/** Resolves once no job runs: at its start the pane reads the sheet, and the user may have a job under way. */
const whenIdle = ({ getState, subscribe }: Pane): Promise<void> =>
  new Promise((resolve) => {
    const isIdle = (): boolean => getState().isStarted && getState().job === null;
    if (isIdle()) {
      resolve();
      return;
    }
    const stop = subscribe(() => {
      if (!isIdle()) return;
      stop();
      resolve();
    });
  });

/**
 * Runs the job of a ribbon button in the pane's own model, so that 撤销 and the list of changes are the pane's. The pane
 * is shown when the sheet does not tell what came of it, and while Excel waits for a cell to be finished.
 */
export async function press(button: Button, { openPane, showPane }: ButtonEnvironment): Promise<void> {
  let stop = (): void => undefined;
  let isTold = false;
  let isShown = false;
  try {
    const pane = await openPane();
    stop = pane.subscribe(() => {
      if (isShown || pane.getState().job?.isWaitingForCell !== true) return;
      isShown = true;
      void showPane();
    });
    await whenIdle(pane);
    isTold = await COMMANDS[button](pane);
  } finally {
    stop();
    // A second call while the pane is still coming can jam the buttons.
    if (!isTold && !isShown) await showPane();
  }
}
