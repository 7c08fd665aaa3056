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
  /** Inches. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly isCentredHorizontally: boolean;
  readonly isCentredVertically: boolean;
  readonly printsGridLines: boolean;
}
