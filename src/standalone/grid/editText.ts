import { decimalText, isPercentFormat, type SnapshotCell } from '../../sheet/index';

const PERCENT_DIGITS = 2;

/** What stands in the editor when a cell is opened: a percentage as one (95%), a number without loss. */
export function editText(cell: SnapshotCell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isPercentFormat(cell?.format) ? `${decimalText(value, PERCENT_DIGITS)}%` : decimalText(value);
}
