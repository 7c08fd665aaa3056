import type { Pane } from '../taskpane/model/pane';
import type { Button } from './buttons';
import { COMMANDS } from './commands';

/** What a button needs of where it runs. The pane's model is there whether or not the pane is on screen. */
export interface ButtonEnvironment {
  readonly openPane: () => Promise<Pane>;
  /** Puts the pane on screen; nothing happens where Excel does not let a button do so. */
  readonly showPane: () => Promise<void>;
}

const isIdle = ({ getState }: Pane): boolean => getState().isStarted && getState().job === null;

/** Resolves when a job has ended. Another may have begun by then: a pane that fell behind reads the sheet at once. */
const jobsEnd = (pane: Pane): Promise<void> =>
  new Promise((resolve) => {
    const stop = pane.subscribe(() => {
      if (!isIdle(pane)) return;
      stop();
      resolve();
    });
  });

/** The pane runs one job at a time and ignores others: presses wait for each other. */
let queue: Promise<void> = Promise.resolve();

/**
 * Runs the job of a ribbon button in the pane's own model, so that 撤销 and the list of changes are the pane's. The pane
 * is shown when the sheet does not tell what came of it, and while Excel waits for a cell to be finished.
 */
export function press(button: Button, environment: ButtonEnvironment): Promise<void> {
  const pressed = queue.then(() => pressOne(button, environment));
  queue = pressed.catch(() => undefined);
  return pressed;
}

async function pressOne(button: Button, { openPane, showPane }: ButtonEnvironment): Promise<void> {
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
    while (!isIdle(pane)) await jobsEnd(pane);
    isTold = await COMMANDS[button](pane);
  } finally {
    stop();
    // A second call while the pane is still coming can jam the buttons.
    if (!isTold && !isShown) await showPane();
  }
}
