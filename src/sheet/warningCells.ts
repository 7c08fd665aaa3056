import { LANGUAGES } from '../core/index';
import { isWarningsHeader } from './labels';
import { warningMark } from './plan/warningTexts';
import type { CellValue, SheetSnapshot, SnapshotCell } from './snapshot';

const MARKS = (['error', 'warning', 'info'] as const).flatMap((severity) =>
  LANGUAGES.map((language) => warningMark(severity, language)),
);

/** What only this product writes: the column's heading, and texts that begin with a severity; not every 【…】 is ours. */
export const isWarningText = (value: CellValue): boolean =>
  typeof value === 'string' && (isWarningsHeader(value) || MARKS.some((mark) => value.startsWith(mark)));

/** Tells the cells of a sheet's 校验提示 columns: our own texts, from a column's heading on. */
export function warningCells({ cells }: SheetSnapshot): (cell: SnapshotCell) => boolean {
  const tops = new Map<number, number>();
  for (const { row, column, value } of cells)
    if (typeof value === 'string' && isWarningsHeader(value) && !tops.has(column)) tops.set(column, row);
  return ({ row, column, value }) => row >= (tops.get(column) ?? Infinity) && isWarningText(value);
}
