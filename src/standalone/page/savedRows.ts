import type { EvaluatedForm } from '../../app/evaluate';
import { fieldEdits } from '../../app/report/splitEdits';
import type { Language } from '../../core/index';
import type { CellEdit } from '../../sheet/index';
import { editRows, type EditRow } from '../../taskpane/score/editRows';

/** Saved changes for people: a person also writes to cells of the form that the product has no name for. */
export function savedRows(
  edits: readonly CellEdit[],
  forms: readonly EvaluatedForm[],
  language: Language,
): readonly EditRow[] {
  const inForm = new Set(fieldEdits(forms, edits));
  return edits.flatMap((edit) =>
    editRows([edit], forms, language).map((row) =>
      row.isHint && inForm.has(edit) ? { ...row, label: '', isHint: false } : row,
    ),
  );
}
