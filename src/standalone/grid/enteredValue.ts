import type { CellValue, SnapshotCell } from '../../sheet/index';
import { typedValue } from './typedValue';

/**
 * What a finished text writes. Digits that stood in the cell as a text (007, an identity number) stay a text when they
 * are corrected; typed over, they are what Excel would take them for.
 */
export function enteredValue(
  { start, text }: { readonly start: string | null; readonly text: string },
  cell: SnapshotCell | undefined,
  uses1904Dates: boolean,
): CellValue {
  const isCorrected = start !== null && start.trim() !== '' && text.trim() !== '';
  const wasText = typeof cell?.value === 'string';
  if (isCorrected && wasText && typeof typedValue(start, cell.format, uses1904Dates) !== 'string')
    return text;
  return typedValue(text, cell?.format, uses1904Dates);
}
