import { gridOf, type CellEdit, type CellValue, type EditReceipt, type SheetSnapshot } from '../sheet/index';

/** Whether what was written still stands there, was taken back, or was changed in part. */
export type Standing = 'written' | 'taken-back' | 'changed';

type Which = 'before' | 'after';

/**
 * How a write stands in the sheets as they are now; formats are not looked at.
 * @returns null where these sheets cannot tell: the write reached another one, or no cell.
 */
export function standingOf({ sheets }: EditReceipt, now: readonly SheetSnapshot[]): Standing | null {
  const cells: { readonly edit: CellEdit; readonly value: CellValue }[] = [];
  for (const { sheetId, edits } of sheets) {
    const snapshot = now.find(({ id }) => id === sheetId);
    if (!snapshot) return null;
    const grid = gridOf(snapshot);
    for (const edit of edits)
      if (edit.kind === 'cell') cells.push({ edit, value: grid.cell(edit.row, edit.column)?.value ?? null });
  }
  if (cells.length === 0) return null;
  const holds = (which: Which): boolean => cells.every(({ edit, value }) => edit[which] === value);
  if (holds('after')) return 'written';
  return holds('before') ? 'taken-back' : 'changed';
}
