import type { EvaluatedSheet } from '../../app/evaluate';
import type { PlannedSheet } from '../../app/recalculate';
import { applyEdits, type SheetSnapshot } from '../../sheet/index';
import type { PaneContext } from './context';
import type { Patch } from './runner';

/** What the pane shows of a sheet as just read or written. The chosen form and the verdict stay on the same sheet. */
export function shown(
  { store, waivers, undoList }: PaneContext,
  sheet: EvaluatedSheet | null,
  index?: number,
): Patch {
  const before = store.get();
  const isSame = sheet !== null && before.sheet?.snapshot.id === sheet.snapshot.id;
  const wished = index ?? (isSame ? before.formIndex : 0);
  const formIndex = wished < (sheet?.forms.length ?? 0) ? wished : 0;
  const form = sheet?.forms[formIndex] ?? null;
  const isWriteOver = sheet !== null && undoList.follow(sheet.snapshot);
  return {
    ...(isWriteOver ? { written: null } : {}),
    canUndo: undoList.last() !== null,
    sheet,
    formIndex,
    form,
    isStale: false,
    preview: null,
    isValidated: isSame && formIndex === before.formIndex && form !== null && before.isValidated,
    waivers: sheet && form ? waivers.of(form, sheet.snapshot.id) : [],
  };
}

/** A sheet as it stands once its plan is written. */
export const asWritten = ({ evaluated, after, edits }: PlannedSheet): EvaluatedSheet => ({
  ...evaluated,
  snapshot: applyEdits(evaluated.snapshot, edits),
  forms: after,
});

/** Formulas that have a result before the writing and none after it: only the host knows their new one. */
export function awaitsResults(before: SheetSnapshot, after: SheetSnapshot): boolean {
  const known = new Set(
    before.cells.flatMap(({ row, column, formula, value }) =>
      formula !== undefined && value !== null ? [`${row},${column}`] : [],
    ),
  );
  return after.cells.some(
    ({ row, column, formula, value }) =>
      formula !== undefined && value === null && known.has(`${row},${column}`),
  );
}
