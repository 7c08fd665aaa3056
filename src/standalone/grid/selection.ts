import type { Address, Area } from '../../sheet/index';
import type { Measures } from './measure';
import type { Merges } from './merges';

/** The cell that is written to, and the other corner of the block that is copied. */
export interface Selection {
  readonly anchor: Address;
  readonly focus: Address;
}

export const singleCell = (cell: Address): Selection => ({ anchor: cell, focus: cell });

export const areaOf = ({ anchor, focus }: Selection): Area => ({
  top: Math.min(anchor.row, focus.row),
  left: Math.min(anchor.column, focus.column),
  bottom: Math.max(anchor.row, focus.row),
  right: Math.max(anchor.column, focus.column),
});

export const isInside = ({ row, column }: Address, area: Area): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export interface Ground {
  readonly measures: Measures;
  readonly merges: Merges;
}

const isHidden = ({ measures }: Ground, { row, column }: Address): boolean =>
  measures.height(row) === 0 || measures.width(column) === 0;

/** A merged block is one cell: its first. */
export const cellAt = ({ merges }: Ground, { row, column }: Address): Address => {
  const block = merges.over(row, column);
  return block ? { row: block.top, column: block.left } : { row, column };
};

/**
 * The next cell in a direction: out of the merged block that one stands in, over hidden rows and columns, and no
 * further than the sheet's edge.
 */
export function neighbour(ground: Ground, from: Address, rows: number, columns: number): Address {
  const { measures, merges } = ground;
  const block = merges.over(from.row, from.column);
  const start = block && rows + columns > 0 ? { row: block.bottom, column: block.right } : from;
  let next = { row: rows === 0 ? from.row : start.row, column: columns === 0 ? from.column : start.column };
  do {
    next = { row: next.row + rows, column: next.column + columns };
    const isOut =
      next.row < 0 || next.column < 0 || next.row >= measures.rows || next.column >= measures.columns;
    if (isOut) return from;
  } while (isHidden(ground, next));
  return cellAt(ground, next);
}
