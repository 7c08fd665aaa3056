import type { EvaluatedForm } from '../evaluate';
import { contains, type CellEdit, type SheetEdit } from '../../sheet/index';

/** Cells beside a form (校验提示) belong to the nearest form on their left. */
function ownerOf(forms: readonly EvaluatedForm[], edit: CellEdit): EvaluatedForm | undefined {
  const inside = forms.find(({ layout }) => contains(layout.area, edit));
  if (inside) return inside;
  return forms
    .filter(
      ({ layout: { area } }) => edit.row >= area.top && edit.row <= area.bottom && area.right < edit.column,
    )
    .sort((a, b) => b.layout.area.right - a.layout.area.right)[0];
}

/** The cell edits of a sheet by the form they belong to; what belongs to none is told with the first. */
export function splitEdits(
  forms: readonly EvaluatedForm[],
  edits: readonly SheetEdit[],
): ReadonlyMap<EvaluatedForm, readonly CellEdit[]> {
  const byForm = new Map<EvaluatedForm, CellEdit[]>(forms.map((form) => [form, []]));
  for (const edit of edits) {
    if (edit.kind !== 'cell') continue;
    const owner = ownerOf(forms, edit) ?? forms[0];
    if (owner) byForm.get(owner)?.push(edit);
  }
  return byForm;
}

/** Edits of the form's own fields (scores, rate, total), as against the 校验提示 column beside it. */
export const fieldEdits = (
  forms: readonly EvaluatedForm[],
  edits: readonly SheetEdit[],
): readonly CellEdit[] =>
  edits.filter(
    (edit): edit is CellEdit =>
      edit.kind === 'cell' && forms.some(({ layout }) => contains(layout.area, edit)),
  );
