import type { SheetEdit } from '../edit';
import { dependentsOf } from '../formula/dependents';
import type { Address, SheetSnapshot, SnapshotCell } from '../snapshot';

const key = ({ row, column }: Address): string => `${row},${column}`;

/** Formulas of the sheet whose stored result the changed cells make stale. */
function staleFormulas({ name, cells }: SheetSnapshot, changed: readonly Address[]): ReadonlySet<string> {
  const scope = { tabNames: [name], names: [] };
  const stale = dependentsOf([{ tab: 0, cells }], scope, new Map([[0, changed]]));
  return new Set(stale.map(({ cell }) => key(cell)));
}

/**
 * The snapshot as it would read after the edits; pure, for checking what will stand on the sheet. A formula that
 * depends on a changed cell has no result until the workbook is calculated again.
 */
export function applyEdits(snapshot: SheetSnapshot, edits: readonly SheetEdit[]): SheetSnapshot {
  const changed = new Map<string, SnapshotCell>();
  const before = new Map(snapshot.cells.map((cell) => [key(cell), cell]));
  let { printArea } = snapshot;
  for (const edit of edits) {
    if (edit.kind === 'print-area') {
      printArea = edit.after ? { areas: [edit.after], isOurs: true } : null;
      continue;
    }
    const { row, column, after } = edit;
    const old = before.get(key(edit));
    const format = edit.format ?? old?.format;
    changed.set(key(edit), {
      row,
      column,
      value: after,
      ...(format === undefined ? {} : { format }),
      ...(old?.unlocked ? { unlocked: true } : {}),
    });
  }
  const kept = snapshot.cells.filter((cell) => !changed.has(key(cell)));
  const stale = staleFormulas(snapshot, [...changed.values()]);
  const current = kept.map((cell) => (stale.has(key(cell)) ? { ...cell, value: null } : cell));
  const cells = [...current, ...changed.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...snapshot, cells, printArea };
}
