import {
  cellName,
  failure,
  success,
  type EditReceipt,
  type Outcome,
  type SheetSnapshot,
} from '../sheet/index';
import { evaluateSheet, type EvaluatedForm } from './evaluate';

/** Where the forms' fields stand, and what the rows are named: another after rows were inserted, deleted or sorted. */
const shapeOf = (forms: readonly EvaluatedForm[]): string =>
  JSON.stringify(forms.map(({ places, form }) => [[...places], form.indicators.map(({ name }) => name)]));

/**
 * What of a receipt can be taken back from the sheets as they stand now: those that are gone are left out.
 * @param formsOf the forms of a sheet as they stood when it was written; null: they are not known, and not compared
 * @returns Problem `inputs-changed` with the written cells of every sheet whose forms have moved since.
 */
export function revertible(
  receipt: EditReceipt,
  formsOf: (sheetId: string) => readonly EvaluatedForm[] | null,
  now: readonly SheetSnapshot[],
): Outcome<EditReceipt> {
  const standing = new Map(now.map((snapshot) => [snapshot.id, snapshot]));
  const sheets = receipt.sheets.filter(({ sheetId }) => standing.has(sheetId));
  const moved = sheets.filter(({ sheetId }) => {
    const [snapshot, before] = [standing.get(sheetId), formsOf(sheetId)];
    return snapshot && before && shapeOf(evaluateSheet(snapshot).forms) !== shapeOf(before);
  });
  if (moved.length === 0) return success({ sheets });
  const cells = moved.flatMap(({ edits }) =>
    edits.flatMap((edit) => (edit.kind === 'cell' ? cellName(edit) : [])),
  );
  return failure('inputs-changed', { cells: cells.join('、') });
}
