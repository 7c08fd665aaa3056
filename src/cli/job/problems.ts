import type { PlannedSheet } from '../../app/recalculate';
import { cellName, decimalText, failure, type CellEdit, type Problem } from '../../sheet/index';
import { fieldEdits } from '../../app/report/splitEdits';

export const hasForm = (sheets: readonly PlannedSheet[]): boolean =>
  sheets.some(({ evaluated }) => evaluated.forms.length > 0);

/** `F8=9`: a cell and what should stand there, for the user to copy. */
const lockedText = (edit: CellEdit): string =>
  `${cellName(edit)}=${typeof edit.after === 'number' ? decimalText(edit.after) : String(edit.after ?? '')}`;

/** The locked scores of a workbook, with what to copy; null: none. The 校验提示 column is no score. */
export function lockedProblem(sheets: readonly PlannedSheet[]): Problem | null {
  const withName = sheets.length > 1;
  const cells = sheets.flatMap(({ evaluated, locked }) =>
    fieldEdits(evaluated.forms, locked).map(
      (edit) => (withName ? `${evaluated.snapshot.name}!` : '') + lockedText(edit),
    ),
  );
  return cells.length === 0 ? null : failure('cells-locked', { cells: cells.join('、') }).problem;
}

/** Of a workbook without a form: the labels missing on the sheet that comes nearest to one. */
export function formNotFound(sheets: readonly PlannedSheet[]): Problem {
  const nearest = [...sheets].sort((a, b) => a.evaluated.missing.length - b.evaluated.missing.length)[0];
  return failure('form-not-found', { labels: (nearest?.evaluated.missing ?? []).join('、') }).problem;
}
