import type { SnapshotCell } from '../../sheet/index';
import type { TypedContent } from '../files/openFile';
import { typedContent, typedValue } from './typedValue';

/**
 * What a finished text writes. Digits that stood in the cell as a text (007, an identity number) stay a text when they
 * are corrected; typed over, they are what Excel would take them for.
 */
export function enteredContent(
  { start, text }: { readonly start: string | null; readonly text: string },
  cell: SnapshotCell | undefined,
  uses1904Dates: boolean,
): TypedContent {
  const isCorrected = start !== null && start.trim() !== '' && text.trim() !== '';
  const wasText = typeof cell?.value === 'string';
  if (isCorrected && wasText && typeof typedValue(start, cell.format, uses1904Dates) !== 'string')
    return { value: text };
  return typedContent(text, cell?.format, uses1904Dates);
}
