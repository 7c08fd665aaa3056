import { revertEdits } from '../../app/revert';
import type { EditReceipt, SheetEdits } from '../../sheet/index';

/** The edits do nothing but take back what the receipt tells of. */
export const isTakingBack = (edits: readonly SheetEdits[], receipt: EditReceipt): boolean =>
  JSON.stringify(edits) === JSON.stringify(revertEdits(receipt).sheets);
