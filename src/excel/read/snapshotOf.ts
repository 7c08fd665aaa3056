import type { SheetSnapshot, SnapshotCell } from '../../sheet/index';
import { formatOf, heldCell } from '../cellValue';

/** A rectangle of cells as Excel gives it, 0-based. */
export interface CellBlock {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** Sheet data that no cell holds. */
export type SheetFacts = Omit<SheetSnapshot, 'cells' | 'merges' | 'uses1904Dates'>;

/** Places of unlocked cells, `row,column`. */
export type UnlockedPlaces = ReadonlySet<string>;

function cellsOf(block: CellBlock, unlocked: UnlockedPlaces): SnapshotCell[] {
  return block.values.flatMap((values, i) =>
    values.flatMap((value, j): SnapshotCell[] => {
      const place = { row: block.rowIndex + i, column: block.columnIndex + j };
      const held = heldCell(value, block.formulas[i]?.[j]);
      const format = formatOf(block.numberFormat[i]?.[j]);
      const isUnlocked = unlocked.has(`${place.row},${place.column}`);
      if (held.value === null && held.formula === null && format === undefined && !isUnlocked) return [];
      return [
        {
          ...place,
          value: held.value,
          ...(held.formula === null ? {} : { formula: held.formula }),
          ...(format === undefined ? {} : { format }),
          ...(isUnlocked ? { unlocked: true } : {}),
        },
      ];
    }),
  );
}

/** Unlocked cells beside the blocks: blank, but what may be written to on a protected sheet. */
function besides(blocks: readonly CellBlock[], unlocked: UnlockedPlaces): SnapshotCell[] {
  const isRead = (row: number, column: number): boolean =>
    blocks.some(({ rowIndex, columnIndex, values }) => {
      const cells = values[row - rowIndex];
      return cells !== undefined && column >= columnIndex && column < columnIndex + cells.length;
    });
  return [...unlocked].flatMap((place): SnapshotCell[] => {
    const [row = 0, column = 0] = place.split(',').map(Number);
    return isRead(row, column) ? [] : [{ row, column, value: null, unlocked: true }];
  });
}

/**
 * Blocks, top to bottom, as a snapshot. Merged areas are never asked for. Excel's programming interface does not
 * say whether a workbook counts its days from 1904, so 1900 is taken.
 */
export function snapshotOf(
  facts: SheetFacts,
  blocks: readonly CellBlock[],
  unlocked: UnlockedPlaces = new Set(),
): SheetSnapshot {
  const read = blocks.flatMap((block) => cellsOf(block, unlocked));
  const free = besides(blocks, unlocked);
  const cells =
    free.length === 0 ? read : [...read, ...free].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...facts, cells, merges: [], uses1904Dates: false };
}
