import { format as formatted } from 'numfmt';
import { DAYS_TO_1904, isDateFormat, type SnapshotCell } from '../../sheet/index';

/** A cell's content as the sheet shows it. A formula without a result shows nothing: only a spreadsheet knows it. */
export function shownText(cell: SnapshotCell | undefined, uses1904Dates: boolean): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'string') return value;
  const code = cell?.format ?? 'General';
  const isLate = uses1904Dates && typeof value === 'number' && isDateFormat(code);
  return formatted(code, isLate ? value + DAYS_TO_1904 : value, { throws: false });
}
