import { success, type EditReceipt, type Outcome, type SheetEdits } from '../../sheet/index';
import type { XlsxWorkbook } from '../../xlsx/index';
import { changesOf, withReceipt, type SheetChanges, type TouchedCells } from './changes';
import { emptyHistory, isSaved, lastStep, nextStep, pastOf, savedAt, withStep, type Past } from './history';

/** What is written to a workbook: its undo, and how it differs from what was saved. */
export interface WriteLog {
  /**
   * Errors: those of XlsxWorkbook.apply. A receipt without edits: nothing was written.
   * @param takenBack what the edits take back; where that was written last, it is the same as `undo`.
   */
  readonly write: (edits: readonly SheetEdits[], takenBack?: EditReceipt) => Outcome<EditReceipt>;
  /** @returns what was taken back; null: there was nothing. */
  readonly undo: () => EditReceipt | null;
  readonly redo: () => EditReceipt | null;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  readonly isSaved: () => boolean;
  /** Cells that differ from the workbook as opened or last saved. */
  readonly changes: () => readonly SheetChanges[];
  /** The workbook as it is now. @returns to be called once that is saved. */
  readonly markSaved: () => () => void;
  readonly past: () => Past;
  /** Goes through a past, on a workbook as it was opened. Errors: those of `write`. */
  readonly replay: (past: Past) => Outcome<null>;
}

const isSame = (one: EditReceipt, other: EditReceipt): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

export function createWriteLog(workbook: XlsxWorkbook): WriteLog {
  let history = emptyHistory;
  let touched: TouchedCells = new Map();
  let savedSheets = workbook.sheets;

  const undo = (): EditReceipt | null => {
    const step = lastStep(history);
    if (!step) return null;
    step.before();
    history = { ...history, position: history.position - 1 };
    return step.receipt;
  };
  const write: WriteLog['write'] = (edits, takenBack) => {
    const before = workbook.checkpoint();
    const last = lastStep(history);
    // Formulas have their stored results again, and the step can be done again.
    if (takenBack && last && isSame(takenBack, last.receipt)) {
      undo();
      return success({ sheets: edits });
    }
    const written = workbook.apply(edits);
    if (!written.ok || written.value.sheets.every((sheet) => sheet.edits.length === 0)) return written;
    history = withStep(history, { receipt: written.value, before, after: workbook.checkpoint() });
    touched = withReceipt(touched, written.value);
    return written;
  };
  const redo = (): EditReceipt | null => {
    const step = nextStep(history);
    if (!step) return null;
    step.after();
    history = { ...history, position: history.position + 1 };
    return step.receipt;
  };
  const markSaved = (): (() => void) => {
    const [sheets, point] = [workbook.sheets, history];
    return () => {
      savedSheets = sheets;
      history = savedAt(history, point);
    };
  };
  const writeAll = (receipts: readonly EditReceipt[]): Outcome<unknown> => {
    for (const { sheets } of receipts) {
      const written = write(sheets);
      if (!written.ok) return written;
    }
    return success(null);
  };

  return {
    write,
    undo,
    redo,
    canUndo: () => lastStep(history) !== null,
    canRedo: () => nextStep(history) !== null,
    isSaved: () => isSaved(history),
    changes: () => changesOf(touched, savedSheets, workbook.sheets),
    markSaved,
    past: () => pastOf(history),
    replay: ({ saved, back, since }) => {
      const first = writeAll(saved);
      if (!first.ok) return first;
      markSaved()();
      for (let times = 0; times < back; times += 1) undo();
      const second = writeAll(since);
      return second.ok ? success(null) : second;
    },
  };
}
