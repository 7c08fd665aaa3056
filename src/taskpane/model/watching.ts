import type { EvaluatedSheet } from '../../app/evaluate';
import type { HostEvent, JobWatch, Outcome } from '../../sheet/index';
import { readSheet } from './actions/workbook';
import type { PaneContext } from './context';
import { createFollowing } from './following';

/** What the user does in the workbook beside the pane. */
export interface Watching {
  readonly begin: (watch: JobWatch) => Promise<Outcome<() => void>>;
  /** Reads the sheet in front where the user went to another, or edited it, while a job was running. */
  readonly catchUp: () => void;
}

/**
 * Marks what is shown as out of date when its sheet is edited, or follows the edits where the environment lets it, and
 * when another sheet comes to the front. That one is read by itself, unless a preview or a trouble (with values to
 * copy) is open: what is shown then stays.
 */
export function createWatching(context: PaneContext): Watching {
  const { store, runner, environment } = context;
  /** The sheet that came to the front last, until it was read. */
  let front: string | null = null;
  /** What was shown when the user left its sheet, and was up to date then. */
  let left: EvaluatedSheet | null = null;

  const following = createFollowing(context);

  const catchUpFront = (): void => {
    const { sheet, preview, trouble, isStale } = store.get();
    if (front === null || front === sheet?.snapshot.id || !runner.isIdle()) return;
    if (preview === null && trouble === null) {
      front = null;
      void readSheet(context);
    } else if (!isStale) {
      left = sheet;
      store.set({ isStale: true });
    }
  };

  const onEvent = (event: HostEvent): void => {
    const { sheet, isStale } = store.get();
    const isShown = event.sheetId === sheet?.snapshot.id;
    if (event.kind === 'activated') {
      front = event.sheetId;
      // Back again, and nothing was edited meanwhile.
      if (isShown && left === sheet && isStale) store.set({ isStale: false });
      catchUpFront();
    } else if (isShown) {
      left = null;
      if (environment.followsEdits === true) following.edited();
      else if (!isStale) store.set({ isStale: true });
    }
  };

  return {
    begin: (watch) => environment.host.watch(onEvent, watch),
    catchUp: () => {
      catchUpFront();
      following.catchUp();
    },
  };
}
