import type { SheetEdit } from '../edit';
import type { SheetSnapshot, SnapshotCell } from '../snapshot';

/** The snapshot as it would read after the edits; pure, for checking what will stand on the sheet. */
export function applyEdits(snapshot: SheetSnapshot, edits: readonly SheetEdit[]): SheetSnapshot {
  const key = (row: number, column: number): string => `${row},${column}`;
  const changed = new Map<string, SnapshotCell>();
  const before = new Map(snapshot.cells.map((cell) => [key(cell.row, cell.column), cell]));
  let { printArea } = snapshot;
  for (const edit of edits) {
    if (edit.kind === 'print-area') {
      printArea = edit.after ? { areas: [edit.after], isOurs: true } : null;
      continue;
    }
    const { row, column, after } = edit;
    const old = before.get(key(row, column));
    const format = edit.format ?? old?.format;
    changed.set(key(row, column), {
      row,
      column,
      value: after,
      ...(format === undefined ? {} : { format }),
      ...(old?.unlocked ? { unlocked: true } : {}),
    });
  }
  const kept = snapshot.cells.filter((cell) => !changed.has(key(cell.row, cell.column)));
  const cells = [...kept, ...changed.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...snapshot, cells, printArea };
}
