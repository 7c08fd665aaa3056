import type { SheetEdit } from '../edit';
import type { Grid } from '../grid';

/** Edits that a protected sheet allows, and those on its locked cells. A sheet without protection allows all. */
export function splitLocked(
  grid: Grid,
  edits: readonly SheetEdit[],
): { readonly writable: readonly SheetEdit[]; readonly locked: readonly SheetEdit[] } {
  if (!grid.snapshot.isProtected) return { writable: edits, locked: [] };
  const isWritable = (edit: SheetEdit): boolean =>
    edit.kind === 'cell' && grid.cell(edit.row, edit.column)?.unlocked === true;
  return { writable: edits.filter(isWritable), locked: edits.filter((edit) => !isWritable(edit)) };
}
