import type { SheetLook } from '../../xlsx/index';
import { digitWidth } from './digitWidth';
import { pixels, whole } from './units';

const DIGIT_PARTS = 256;
/** Excel's own column holds eight digits, 5 pixels of margin and line, and is a multiple of 8 pixels wide. */
const STANDARD_DIGITS = 8;
const MARGIN = 5;
const STEP = 8;
/** What a sheet that states no width is read as. */
const UNSTATED_WIDTH = 8.43;
const BEYOND = 1_048_576;

/** Width in pixels of a column so many characters wide, as Excel works it out. */
const widthOf = (characters: number, digit: number): number =>
  Math.trunc(((DIGIT_PARTS * characters + Math.trunc(DIGIT_PARTS / 2 / digit)) / DIGIT_PARTS) * digit);

const standardWidth = (characters: number, digit: number): number =>
  characters === UNSTATED_WIDTH
    ? Math.ceil((STANDARD_DIGITS * digit + MARGIN) / STEP) * STEP
    : widthOf(characters, digit);

/** How many rows and columns are drawn, and where, in whole pixels. Hidden ones measure 0. */
export interface Measures {
  readonly rows: number;
  readonly columns: number;
  readonly width: (column: number) => number;
  readonly height: (row: number) => number;
  /** Left edges of the columns and top edges of the rows, with one more for the end. */
  readonly lefts: Float64Array;
  readonly tops: Float64Array;
}

function edgesOf(count: number, size: (at: number) => number): Float64Array {
  const edges = new Float64Array(count + 1);
  for (let at = 0; at < count; at += 1) edges[at + 1] = (edges[at] ?? 0) + size(at);
  return edges;
}

const sizeAt = (edges: Float64Array, at: number): number => (edges[at + 1] ?? 0) - (edges[at] ?? 0);

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Column edges alone: what the fitting of row heights needs to know. */
export function columnEdges(look: SheetLook, columns: number): Float64Array {
  const digit = digitWidth(look.cell({ row: BEYOND, column: BEYOND }).font);
  const standard = standardWidth(look.defaultColumnWidth, digit);
  const widths = new Map<number, number>();
  for (const { first, last, width, isHidden } of look.columns)
    for (let column = first; column <= Math.min(last, columns - 1); column += 1)
      widths.set(column, isHidden ? 0 : width === null ? standard : widthOf(width, digit));
  return edgesOf(columns, (column) => widths.get(column) ?? standard);
}

/** @param fitted heights in pixels of rows that the file leaves to their text */
export function measuresOf(
  look: SheetLook,
  { rows, columns }: Size,
  fitted: ReadonlyMap<number, number>,
): Measures {
  const heights = new Map<number, number>();
  for (const { row, height, isHidden } of look.rows)
    if (isHidden) heights.set(row, 0);
    else if (height !== null) heights.set(row, whole(pixels(height)));
  const standard = whole(pixels(look.defaultRowHeight));
  const lefts = columnEdges(look, columns);
  const tops = edgesOf(rows, (row) => heights.get(row) ?? fitted.get(row) ?? standard);
  return {
    rows,
    columns,
    width: (column) => sizeAt(lefts, column),
    height: (row) => sizeAt(tops, row),
    lefts,
    tops,
  };
}
