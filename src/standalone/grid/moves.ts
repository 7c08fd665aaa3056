import type { Address, Area, Grid } from '../../sheet/index';
import { areaOf, cellAt, isSameArea, wholeBlocks, type Ground, type Selection } from './selection';
import { indexAt } from './windowed';

/** A direction: rows, columns. */
export type Step = readonly [number, number];

const isHidden = ({ measures }: Ground, { row, column }: Address): boolean =>
  measures.height(row) === 0 || measures.width(column) === 0;

const isOut = ({ measures }: Ground, { row, column }: Address): boolean =>
  row < 0 || column < 0 || row >= measures.rows || column >= measures.columns;

/**
 * The next cell in a direction: out of the merged block that one stands in, over hidden rows and columns, and no
 * further than the sheet's edge.
 */
export function neighbour(ground: Ground, from: Address, [rows, columns]: Step): Address {
  const block = ground.merges.over(from.row, from.column);
  const start = block && rows + columns > 0 ? { row: block.bottom, column: block.right } : from;
  let next = { row: rows === 0 ? from.row : start.row, column: columns === 0 ? from.column : start.column };
  do {
    next = { row: next.row + rows, column: next.column + columns };
    if (isOut(ground, next)) return from;
  } while (isHidden(ground, next));
  return cellAt(ground, next);
}

const isSame = (one: Address, other: Address): boolean =>
  one.row === other.row && one.column === other.column;

/** The next cell of the row; at its end the first of the row below, or the last of the one above. */
export function beyond(ground: Ground, from: Address, step: 1 | -1): Address {
  const next = neighbour(ground, from, [0, step]);
  if (!isSame(next, from)) return next;
  const { row } = neighbour(ground, from, [step, 0]);
  if (row === from.row) return from;
  const { columns } = ground.measures;
  const ends = Array.from({ length: columns }, (_, at) => ({
    row,
    column: step > 0 ? at : columns - 1 - at,
  }));
  return cellAt(ground, ends.find((cell) => !isHidden(ground, cell)) ?? from);
}

/** To the edge of what is filled: the end of the filled cells one stands in, else the next filled cell, else the end. */
export function edgeOfData(ground: Ground, grid: Grid, from: Address, step: Step): Address {
  const isFilled = ({ row, column }: Address): boolean => (grid.cell(row, column)?.value ?? null) !== null;
  let here = from;
  let next = neighbour(ground, here, step);
  const isInData = isFilled(here) && isFilled(next);
  while (!isSame(next, here)) {
    if (isInData && !isFilled(next)) return here;
    here = next;
    if (!isInData && isFilled(here)) return here;
    next = neighbour(ground, here, step);
  }
  return here;
}

/** One screen up or down. */
export function pageAway(
  ground: Ground & { readonly measures: { readonly tops: Float64Array } },
  from: Address,
  screen: number,
): Address {
  const { tops } = ground.measures;
  const row = indexAt(tops, Math.max(0, (tops[from.row] ?? 0) + screen));
  const cell = cellAt(ground, { row, column: from.column });
  // A block higher than the screen is passed all the same.
  return isSame(cell, from) ? neighbour(ground, from, [Math.sign(screen), 0]) : cell;
}

/** The last cell that holds something. */
export const lastCell = (ground: Ground, { lastRow, lastColumn }: Grid): Address =>
  cellAt(ground, { row: Math.max(0, lastRow), column: Math.max(0, lastColumn) });

/** All that the sheet holds. */
export const everything = ({ lastRow, lastColumn }: Grid): Area => ({
  top: 0,
  left: 0,
  bottom: Math.max(0, lastRow),
  right: Math.max(0, lastColumn),
});

/** The block with its moving corner taken on until more, or less, of the sheet is selected. */
export function extended(ground: Ground, selection: Selection, move: (from: Address) => Address): Selection {
  const before = wholeBlocks(ground, areaOf(selection));
  let focus = selection.focus;
  for (;;) {
    const next = move(focus);
    if (isSame(next, focus)) return selection;
    focus = next;
    const taken = { ...selection, focus };
    if (!isSameArea(wholeBlocks(ground, areaOf(taken)), before)) return taken;
  }
}
