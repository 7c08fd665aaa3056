/** A cell's place, 0-based. */
export interface Address {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, 0-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** null is blank. An Excel error is its text (`#DIV/0!`). A date is its serial number with a date format. */
export type CellValue = string | number | boolean | null;

/** One cell as read. Blank cells stand in a snapshot only when they carry a format or are unlocked. */
export interface SnapshotCell extends Address {
  readonly value: CellValue;
  /** Formula text without the leading `=`; a cell with a formula and value null has no stored result. */
  readonly formula?: string;
  /** Number format code; absent means General. */
  readonly format?: string;
  /** The cell's protection says unlocked; absent means locked, as Excel's default. */
  readonly unlocked?: true;
}

/** 表格快照: what was read of one worksheet. Plain data, enough to replay every later step. */
export interface SheetSnapshot {
  /** Stable name of the sheet inside its host: survives renaming. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Row by row, left to right. */
  readonly cells: readonly SnapshotCell[];
  readonly isProtected: boolean;
  /** 0-based. Filtered rows are hidden rows. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Only a grid needs them; a host that must not ask for them gives none. No rule depends on merges. */
  readonly merges: readonly Area[];
  /** `isOurs`: set by this product for the 校验提示 column, and so its to remove. */
  readonly printArea: { readonly areas: readonly Area[]; readonly isOurs: boolean } | null;
  /** Serial day 0 is 1904-01-01. */
  readonly uses1904Dates: boolean;
}
