import type { MarginLine } from './marginText';

/** Rows or columns, 0-based, both ends included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** What stands in the upper or lower margin; null: the same as on every other page. */
export interface MarginLines {
  readonly usual: MarginLine;
  readonly first: MarginLine | null;
  readonly even: MarginLine | null;
}

/** How a worksheet is put on paper. */
export interface PageLook {
  /** Number of the paper as in the file: 9 is A4 (ECMA-376 18.3.1.63); null: the printer's own. */
  readonly paper: number | null;
  readonly isLandscape: boolean;
  /** Shrunk onto `pagesWide` by `pagesHigh` pages; else printed at `scale`. */
  readonly isFitted: boolean;
  /** 0: as many as needed. */
  readonly pagesWide: number;
  /** 0: as many as needed. */
  readonly pagesHigh: number;
  /** Percent, 10–400. */
  readonly scale: number;
  /** Inches. `header` and `footer` are from the edge of the paper to their text. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly isCentredHorizontally: boolean;
  readonly isCentredVertically: boolean;
  readonly printsGridLines: boolean;
  /** Pages go across before they go down. */
  readonly goesOverFirst: boolean;
  /** Number of the first page; null: 1. */
  readonly firstNumber: number | null;
  /** Printed again on every page after them. */
  readonly titleRows: Lines | null;
  readonly titleColumns: Lines | null;
  /** Rows and columns, 0-based, before which somebody had a page end. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  /** Headers and footers are made smaller with the sheet. */
  readonly scalesMargins: boolean;
  readonly header: MarginLines;
  readonly footer: MarginLines;
}
