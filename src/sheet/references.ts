import type { Address, Area } from './snapshot';

/** Size of a worksheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9][0-9]{0,6})$/;

/** A → 0, XFD → 16383. Letters in either case. */
export function columnOf(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + ((letters.charCodeAt(i) & 0x1f) as number);
  return column - 1;
}

/** D7 or $D$7; null for what is no cell or lies outside a sheet. */
export function parseCellName(text: string): Address | null {
  const match = CELL.exec(text);
  if (!match) return null;
  const column = columnOf(match[1] ?? '');
  const row = Number(match[2]) - 1;
  return column < SHEET_COLUMNS && row < SHEET_ROWS ? { row, column } : null;
}

/** D7, D7:F9, D:F or 7:9, with or without $; null for anything else. */
export function parseAreaName(text: string): Area | null {
  const [from = '', to = from, ...rest] = text.split(':');
  if (rest.length > 0) return null;
  const first = parseCellName(from);
  const last = parseCellName(to);
  if (first && last) return spanning(first, last);
  if (!text.includes(':')) return null;
  const columns = [COLUMN.exec(from), COLUMN.exec(to)].map((match) =>
    match ? columnOf(match[1] ?? '') : -1,
  );
  const rows = [ROW.exec(from), ROW.exec(to)].map((match) => (match ? Number(match[1]) - 1 : -1));
  const [left = -1, right = -1] = columns;
  if (left >= 0 && right >= 0 && Math.max(left, right) < SHEET_COLUMNS) {
    return spanning({ row: 0, column: left }, { row: SHEET_ROWS - 1, column: right });
  }
  const [top = -1, bottom = -1] = rows;
  if (top >= 0 && bottom >= 0 && Math.max(top, bottom) < SHEET_ROWS) {
    return spanning({ row: top, column: 0 }, { row: bottom, column: SHEET_COLUMNS - 1 });
  }
  return null;
}

const spanning = (a: Address, b: Address): Area => ({
  top: Math.min(a.row, b.row),
  left: Math.min(a.column, b.column),
  bottom: Math.max(a.row, b.row),
  right: Math.max(a.column, b.column),
});

export const isInside = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;
