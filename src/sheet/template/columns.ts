import type { Area } from '../snapshot';

/** Width of the seven columns A to G in characters; together just under the width of an A4 page. */
export const COLUMN_WIDTHS: readonly number[] = [12, 9, 12, 17, 12.5, 12.5, 13.5];

/** 0-based number of the last column, G. */
export const LAST_COLUMN = 6;

/** Columns `left` to `right` of one row. */
export const across = (row: number, left: number, right = left): Area => ({
  top: row,
  left,
  bottom: row,
  right,
});

/** Column `column` from row `top` to row `bottom`. */
export const down = (column: number, top: number, bottom: number): Area => ({
  top,
  left: column,
  bottom,
  right: column,
});
