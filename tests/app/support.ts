import { evaluateSheet, type EvaluatedForm, type EvaluatedSheet } from '../../src/app/evaluate';
import type { Outcome, SheetSnapshot } from '../../src/sheet/index';
import { seedRows, sheetOf, type TestCell } from '../sheet/support/sheet';

/** The value of an outcome that must be one. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.problem.code} ${JSON.stringify(outcome.problem.figures)}`);
  return outcome.value;
}

/** The seed form's sheet with some cells changed. */
export const seed = (
  changes: Readonly<Record<string, TestCell>> = {},
  rest: Partial<SheetSnapshot> = {},
): SheetSnapshot => sheetOf(seedRows(changes), rest);

export const evaluated = (changes: Readonly<Record<string, TestCell>> = {}): EvaluatedSheet =>
  evaluateSheet(seed(changes));

/** The one form of the seed's sheet. */
export function formOf({ forms }: EvaluatedSheet): EvaluatedForm {
  const [form] = forms;
  if (!form) throw new Error('no form');
  return form;
}

/** Cells of a snapshot that say something, formats included, for comparing before and after. */
export const contentOf = ({ cells, printArea }: SheetSnapshot): unknown => ({
  printArea,
  cells: cells
    .filter(({ value, formula }) => value !== null || formula !== undefined)
    .map(({ row, column, value, formula, format }) => [
      row,
      column,
      value,
      formula,
      format === 'General' ? undefined : format,
    ]),
});
