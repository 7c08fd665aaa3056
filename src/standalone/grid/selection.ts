import type { Address, Area } from '../../sheet/index';
import type { Measures } from './measure';
import type { Merges } from './merges';

/** What is selected. */
export interface Selection {
  /** Where selecting began, and where it has come to: two corners of the block. */
  readonly anchor: Address;
  readonly focus: Address;
  /** The cell of the block that is written to. */
  readonly active: Address;
}

export const singleCell = (cell: Address): Selection => ({ anchor: cell, focus: cell, active: cell });

export const areaOf = ({ anchor, focus }: Selection): Area => ({
  top: Math.min(anchor.row, focus.row),
  left: Math.min(anchor.column, focus.column),
  bottom: Math.max(anchor.row, focus.row),
  right: Math.max(anchor.column, focus.column),
});

export const isSameArea = (one: Area, other: Area): boolean =>
  one.top === other.top &&
  one.left === other.left &&
  one.bottom === other.bottom &&
  one.right === other.right;

export interface Ground {
  readonly measures: Pick<Measures, 'rows' | 'columns' | 'width' | 'height'>;
  readonly merges: Merges;
}

/** A merged block is one cell: its first. */
export const cellAt = ({ merges }: Ground, { row, column }: Address): Address => {
  const block = merges.over(row, column);
  return block ? { row: block.top, column: block.left } : { row, column };
};

/** Grown until no merged block is cut. */
export function wholeBlocks(ground: Pick<Ground, 'merges'>, area: Area): Area {
  const cut = ground.merges
    .within(area.top, area.bottom)
    .find(
      (block) =>
        block.left <= area.right &&
        block.right >= area.left &&
        (block.top < area.top ||
          block.bottom > area.bottom ||
          block.left < area.left ||
          block.right > area.right),
    );
  if (!cut) return area;
  return wholeBlocks(ground, {
    top: Math.min(area.top, cut.top),
    left: Math.min(area.left, cut.left),
    bottom: Math.max(area.bottom, cut.bottom),
    right: Math.max(area.right, cut.right),
  });
}

/** A cell of its own, not the covered part of a block and not hidden. */
const stands = ({ measures, merges }: Ground, { row, column }: Address): boolean => {
  const block = merges.over(row, column);
  if (block) return block.top === row && block.left === column;
  return measures.height(row) > 0 && measures.width(column) > 0;
};

/** Cells of an area row by row, one for each block. */
export function cellsOf(ground: Ground, { top, left, bottom, right }: Area): readonly Address[] {
  const cells: Address[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1)
      if (stands(ground, { row, column })) cells.push({ row, column });
  return cells;
}

/** The next cell of an area, row by row (`byRow`) or column by column, beginning anew at its end. */
export function cycled(
  ground: Ground,
  { top, left, bottom, right }: Area,
  from: Address,
  { byRow, step }: { readonly byRow: boolean; readonly step: 1 | -1 },
): Address {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  const count = rows * columns;
  const start = byRow
    ? (from.row - top) * columns + from.column - left
    : (from.column - left) * rows + from.row - top;
  for (let steps = 1; steps < count; steps += 1) {
    const at = (start + steps * step + count * 2) % count;
    const cell = byRow
      ? { row: top + Math.floor(at / columns), column: left + (at % columns) }
      : { row: top + (at % rows), column: left + Math.floor(at / rows) };
    if (stands(ground, cell)) return cell;
  }
  return from;
}
