import { format as formatted, formatColor } from 'numfmt';
import { DAYS_TO_1904, isDateFormat, type SnapshotCell } from '../../sheet/index';
import { formatCode } from './formatCode';

/** What CSS calls green is darker. */
const GREEN = '#00ff00';

/** The number as its format takes it. */
const counted = (value: number, code: string, uses1904Dates: boolean): number =>
  uses1904Dates && isDateFormat(code) ? value + DAYS_TO_1904 : value;

/** A cell's content as the sheet shows it. A formula without a result has no text: only a spreadsheet knows it. */
export function shownText(cell: SnapshotCell | undefined, uses1904Dates: boolean): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'string') return value;
  const code = formatCode(cell?.format);
  const shown = typeof value === 'number' ? counted(value, code, uses1904Dates) : value;
  return formatted(code, shown, { throws: false });
}

/** The colour that a number's format gives it, as red to one below zero; null: that of its font. */
export function shownColor(cell: SnapshotCell | undefined, uses1904Dates: boolean): string | null {
  const value = cell?.value;
  if (typeof value !== 'number' || cell?.format?.includes('[') !== true) return null;
  const code = formatCode(cell.format);
  const color = formatColor(code, counted(value, code, uses1904Dates), { throws: false });
  return color === 'green' ? GREEN : typeof color === 'string' ? color : null;
}
