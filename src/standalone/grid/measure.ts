import type { SheetLook } from '../../xlsx/index';

/** Pixels of the widest digit of the usual default font, by which Excel measures columns. */
const DIGIT = 7;
const DIGIT_PARTS = 256;
/** 96 pixels and 72 points an inch. */
const PIXELS_PER_POINT = 4 / 3;
/** A width over all of a sheet's columns is no reason to draw them all. */
const SPARE_COLUMNS = 2;

export const pixels = (points: number): number => points * PIXELS_PER_POINT;

/** Width in pixels of a column so many characters wide, as Excel works it out. */
const widthOf = (characters: number): number =>
  Math.trunc(((DIGIT_PARTS * characters + Math.trunc(DIGIT_PARTS / 2 / DIGIT)) / DIGIT_PARTS) * DIGIT);

/** How many rows and columns are drawn, and how wide and high. Hidden ones measure 0. */
export interface Measures {
  readonly rows: number;
  readonly columns: number;
  readonly width: (column: number) => number;
  /** null: as high as its text needs, at least `rowHeight`. */
  readonly height: (row: number) => number | null;
  readonly rowHeight: number;
}

export function measuresOf(
  look: SheetLook,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Measures {
  const widths = new Map<number, number>();
  for (const { first, last, width, isHidden } of look.columns)
    for (let column = first; column <= Math.min(last, columns + SPARE_COLUMNS); column += 1)
      widths.set(column, isHidden ? 0 : widthOf(width ?? look.defaultColumnWidth));
  const heights = new Map(
    look.rows.map(({ row, height, isHidden }) => [
      row,
      isHidden ? 0 : height === null ? null : pixels(height),
    ]),
  );
  const standard = widthOf(look.defaultColumnWidth);
  return {
    rows,
    columns,
    width: (column) => widths.get(column) ?? standard,
    height: (row) => heights.get(row) ?? null,
    rowHeight: pixels(look.defaultRowHeight),
  };
}
