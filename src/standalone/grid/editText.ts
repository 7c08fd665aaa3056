import { decimalText, isDateFormat, isPercentFormat, type SnapshotCell } from '../../sheet/index';
import { dayText } from './dateEntry';

const PERCENT_DIGITS = 2;

/** What stands in the editor when a cell is opened: a percentage as one (95%), a day as one (2022-1-28), a number without loss. */
export function editText(cell: SnapshotCell | undefined, uses1904Dates = false): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isDateFormat(cell?.format)) return dayText(value, uses1904Dates);
  return isPercentFormat(cell?.format) ? `${decimalText(value, PERCENT_DIGITS)}%` : decimalText(value);
}
