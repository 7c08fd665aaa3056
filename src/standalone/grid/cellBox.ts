/** Pixels between a cell's edge and its text, left and right; the line belongs to the cell's right edge. */
export const PADDING = 2;
const LINE = 1;
/** Pixels of one step of indent: about three blanks. */
export const INDENT = 9;

/** What is left of a cell's width for its text. */
export const innerWidth = (width: number, indent: number): number =>
  width - 2 * PADDING - LINE - indent * INDENT;
