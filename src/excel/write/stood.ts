import type { CellEdit } from '../../sheet/index';
import { entryOf, formatOf, heldCell, isSameValue } from '../cellValue';
import type { Target } from './targets';

/** What a target's cells held, top to bottom. */
export interface Stood {
  readonly values: readonly unknown[];
  readonly formulas: readonly unknown[];
  readonly formats: readonly unknown[];
}

const column = (rows: readonly (readonly unknown[])[]): unknown[] => rows.map(([only]) => only);

/** Queues the reading of a target; the answer is to be taken after the sync. */
export function askStood(range: Excel.Range): () => Stood {
  range.load('values,formulas,numberFormat');
  return () => ({
    values: column(range.values as unknown[][]),
    formulas: column(range.formulas as unknown[][]),
    formats: column(range.numberFormat as unknown[][]),
  });
}

/** The cell still is what the edit was planned on: no formula, the same value, the same number format where that changes. */
function isAsPlanned(edit: CellEdit, stood: Stood, index: number): boolean {
  const { value, formula } = heldCell(stood.values[index], stood.formulas[index]);
  if (formula !== null || !isSameValue(value, edit.before)) return false;
  return edit.formatBefore === undefined || formatOf(edit.formatBefore) === formatOf(stood.formats[index]);
}

/** Edits whose cell is no longer what they were planned on. */
export const conflictsOf = (target: Target, stood: Stood): readonly CellEdit[] =>
  target.edits.filter((edit, index) => !isAsPlanned(edit, stood, index));

/** The cells hold what was to be written. */
export const holdsAfter = ({ edits }: Target, stood: Stood): readonly boolean[] =>
  edits.map((edit, index) => {
    const { value, formula } = heldCell(stood.values[index], stood.formulas[index]);
    return formula === null && isSameValue(value, edit.after);
  });

/** Entries for `formulas` that bring back what stood there, formulas as formulas and texts as texts. */
export const entriesOf = ({ values, formulas }: Stood): unknown[][] =>
  values.map((value, index) => {
    const { formula, value: held } = heldCell(value, formulas[index]);
    return [formula === null ? entryOf(held) : `=${formula}`];
  });
