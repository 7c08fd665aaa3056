import type { Area } from '../../../../src/sheet/index';
import { areaName, cellCount, quotedName } from '../../workbook/address';
import { placesOf, type HostSheet } from '../../workbook/sheet';
import { accessDenied, HostError, invalidReference } from '../errors';

/** What a Range proxy stands for. */
export interface RangeTarget {
  readonly sheet: HostSheet;
  readonly area: Area;
  /** Set while the add-in tracks the range. */
  referenceId: string | null;
}

export const rangeTarget = (sheet: HostSheet, area: Area): RangeTarget => ({
  sheet,
  area,
  referenceId: null,
});

/** `表!A1:B2`. */
export const addressOf = ({ sheet, area }: RangeTarget): string =>
  `${quotedName(sheet.name)}!${areaName(area)}`;

/** Above this many cells Excel gives null for what is asked cell by cell. */
const UNBOUNDED = 5_000_000;

/** One answer per cell, row by row; null for a range without bounds. */
export function grid<T>(range: RangeTarget, answer: (row: number, column: number) => T): T[][] | null {
  const { sheet, area } = range;
  if (sheet.isDeleted) throw invalidReference();
  if (cellCount(area) > UNBOUNDED) return null;
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (_, column) =>
      answer(area.top + row, area.left + column),
    ),
  );
}

/** A protected sheet takes no content in locked cells. */
export function guardContent(sheet: HostSheet, area: Area): void {
  if (!sheet.protection.isProtected) return;
  if (cellCount(area) > UNBOUNDED || placesOf(area).some(({ row, column }) => sheet.isLocked(row, column))) {
    throw accessDenied();
  }
}

/** A protected sheet takes formats only where its options allow them. */
export function guardFormat(
  sheet: HostSheet,
  option: 'allowFormatCells' | 'allowFormatRows' | 'allowFormatColumns',
): void {
  if (sheet.protection.isProtected && !sheet.protection.options[option]) throw accessDenied();
}

/** A protected sheet keeps its structure: merges, validation and the like. */
export function guardStructure(sheet: HostSheet): void {
  if (sheet.protection.isProtected) throw accessDenied();
}

/** Spreads one value, or an array of the area's size, over the cells; `null` inside an array leaves a cell alone. */
export function spread(area: Area, input: unknown): { row: number; column: number; value: unknown }[] {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (!Array.isArray(input)) return placesOf(area).map((place) => ({ ...place, value: input }));
  const lines: readonly unknown[] = input;
  if (lines.length !== rows || lines.some((line) => !Array.isArray(line) || line.length !== columns)) {
    throw new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return placesOf(area).map(({ row, column }) => {
    const line = lines[row - area.top];
    return {
      row,
      column,
      value: (Array.isArray(line) ? (line as readonly unknown[]) : [])[column - area.left],
    };
  });
}
