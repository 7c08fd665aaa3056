import type { Address } from '../../sheet/index';
import type { SheetGround } from './useGround';

const before = (one: Address, other: Address): number => one.row - other.row || one.column - other.column;

/**
 * Where a person can write: a blank field beside a label that is a merged block begins behind the block, not in the
 * part of it that the block hides.
 */
export function fillable(
  { grid, merges }: Pick<SheetGround, 'grid' | 'merges'>,
  cells: readonly Address[],
): readonly Address[] {
  return cells.flatMap(({ row, column }) => {
    const block = merges.over(row, column);
    if (!block || (block.top === row && block.left === column)) return [{ row, column }];
    const behind = { row: block.top, column: block.right + 1 };
    return (grid.cell(behind.row, behind.column)?.value ?? null) === null ? [behind] : [];
  });
}

/** Cells in reading order. */
export const inOrder = (cells: Iterable<Address>): readonly Address[] => [...cells].sort(before);

/** The next cell of the list after a place, the first one again after the last; null where there is none. */
export function nextOf(cells: readonly Address[], from: Address, isBack: boolean): Address | null {
  const ordered = isBack ? [...cells].reverse() : cells;
  const isAfter = (cell: Address): boolean => (isBack ? before(cell, from) < 0 : before(cell, from) > 0);
  return ordered.find(isAfter) ?? ordered[0] ?? null;
}
