import type { CellEdit, EditReceipt, JobWatch, Outcome, SheetEdit, WorkbookPort } from '../sheet/index';

/** Name of the number format that a cell without one has. */
const GENERAL = 'General';

function backwards(edit: SheetEdit): SheetEdit {
  if (edit.kind === 'print-area') return { ...edit, before: edit.after, after: edit.before };
  const { row, column, before, after, format, formatBefore } = edit;
  const swapped: CellEdit = { kind: 'cell', row, column, before: after, after: before };
  return format === undefined
    ? swapped
    : { ...swapped, format: formatBefore ?? GENERAL, formatBefore: format };
}

/** The changes that take a receipt back, last one first. */
export const revertEdits = ({ sheets }: EditReceipt): EditReceipt => ({
  sheets: sheets.map(({ sheetId, edits }) => ({ sheetId, edits: [...edits].reverse().map(backwards) })),
});

/**
 * 撤销: applies a receipt backwards, values and formats, all sheets in one go.
 * @returns the receipt of the undoing. Problem `inputs-changed` where a written cell was changed since; nothing is
 *   written then.
 */
export const revert = (
  port: WorkbookPort,
  receipt: EditReceipt,
  watch?: JobWatch,
): Promise<Outcome<EditReceipt>> => port.apply(revertEdits(receipt).sheets, watch, receipt);
