import { standingOf, type Standing } from '../../app/standing';
import type { SheetSnapshot } from '../../sheet/index';
import type { UndoEntry } from './pane';

/** The pane's writes, and which of them can still be taken back. */
export interface UndoList {
  /** The write that 撤销上次写入 takes back; null: there is none. */
  readonly last: () => UndoEntry | null;
  readonly add: (entry: UndoEntry) => void;
  /** The last one was taken back. */
  readonly takenBack: () => void;
  /** The last one cannot be taken back any more. */
  readonly giveUp: () => void;
  /**
   * Follows what was done on the sheet beside the pane (Ctrl+Z and Ctrl+Y in the page).
   * @returns whether another write is the last one now.
   */
  readonly follow: (snapshot: SheetSnapshot) => boolean;
}

export function createUndoList(): UndoList {
  const standing: UndoEntry[] = [];
  /** Taken back, the latest last: they may come again. */
  const gone: UndoEntry[] = [];
  const last = (): UndoEntry | null => standing.at(-1) ?? null;
  const takenBack = (): void => {
    const entry = standing.pop();
    if (entry) gone.push(entry);
  };
  const isLast = (entry: UndoEntry | null | undefined, snapshot: SheetSnapshot, wanted: Standing): boolean =>
    entry ? standingOf(entry.receipt, [snapshot]) === wanted : false;
  return {
    last,
    add: (entry) => {
      gone.length = 0;
      standing.push(entry);
    },
    takenBack,
    giveUp: () => {
      standing.pop();
    },
    follow: (snapshot) => {
      const before = last();
      while (isLast(last(), snapshot, 'taken-back')) takenBack();
      if (last() !== before) return true;
      for (let next = gone.at(-1); next && isLast(next, snapshot, 'written'); next = gone.at(-1)) {
        gone.pop();
        standing.push(next);
      }
      return last() !== before;
    },
  };
}
