import { recalculate, type RecalculateOptions } from '../../../src/app/recalculate';
import { evaluateSheet, type EvaluatedForm } from '../../../src/app/evaluate';
import type { CellValue, SheetEdit, SheetSnapshot, SnapshotCell } from '../../../src/sheet/index';
import { cellName } from '../../../src/sheet/index';
import { xlsxPort } from '../../../src/xlsx/index';
import { open } from '../../xlsx/support/workbook';

/** A workbook after 重新计算, and what was written on each sheet. */
export interface ScoredBook {
  readonly bytes: Uint8Array;
  readonly sheets: readonly SheetSnapshot[];
  readonly edits: readonly (readonly SheetEdit[])[];
}

/** Reads, scores and writes as the command line does. */
export async function scored(bytes: Uint8Array, options: RecalculateOptions = {}): Promise<ScoredBook> {
  const workbook = open(bytes);
  const done = await recalculate(xlsxPort(workbook), options);
  if (!done.ok) throw new Error(done.problem.code);
  return {
    bytes: workbook.toBytes(),
    sheets: workbook.sheets,
    edits: done.value.sheets.map(({ edits }) => edits),
  };
}

/** The sheets of a workbook as the product reads them. */
export const sheetsOf = (bytes: Uint8Array): readonly SheetSnapshot[] => open(bytes).sheets;

export function sheetNamed(bytes: Uint8Array, name: string): SheetSnapshot {
  const sheet = sheetsOf(bytes).find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export const cellAt = (sheet: SheetSnapshot, name: string): SnapshotCell | undefined =>
  sheet.cells.find((cell) => cellName(cell) === name);

/** What cells hold, by name, blank ones left out. */
export const valuesOf = (sheet: SheetSnapshot): Record<string, CellValue> =>
  Object.fromEntries(
    sheet.cells.filter(({ value }) => value !== null).map((cell) => [cellName(cell), cell.value]),
  );

/** The only form of a sheet. */
export function formOn(sheet: SheetSnapshot): EvaluatedForm {
  const [form, ...others] = evaluateSheet(sheet).forms;
  if (!form || others.length > 0) throw new Error(`${others.length + (form ? 1 : 0)} forms on ${sheet.name}`);
  return form;
}
