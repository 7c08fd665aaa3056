import type { Address } from '../../sheet/snapshot';
import type { PageLook } from './pageLook';

/** Colours are `#RRGGBB`; null is the reader's own (automatic). */
export interface FontLook {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly color: string | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruckThrough: boolean;
}

/** One border line. `style` as in the file: thin, medium, thick, double, dashed, dotted, hair … */
export interface EdgeLook {
  readonly style: string;
  readonly color: string | null;
}

/** How a cell is drawn. */
export interface CellLook {
  readonly font: FontLook;
  /** Background; null is none. A pattern is shown as its foreground colour. */
  readonly fill: string | null;
  readonly borders: {
    readonly top: EdgeLook | null;
    readonly right: EdgeLook | null;
    readonly bottom: EdgeLook | null;
    readonly left: EdgeLook | null;
  };
  /** left, center, right, fill, justify, distributed; general: by the kind of value. */
  readonly horizontal: string;
  /** top, center, bottom, justify, distributed. */
  readonly vertical: string;
  readonly wrapsText: boolean;
  readonly shrinksToFit: boolean;
  /** Steps of about three blanks. */
  readonly indent: number;
  /** Degrees as in the file: 0–180, 255 is stacked text. */
  readonly rotation: number;
  /** Number format code; null is General. */
  readonly format: string | null;
}

/** Columns `first`–`last`, 0-based, whose width is set. */
export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  /** Characters of the default font; null where only hidden or styled. */
  readonly width: number | null;
  readonly isHidden: boolean;
}

/** A row, 0-based, whose height is set or that is hidden. */
export interface RowLook {
  readonly row: number;
  /** Points; null where only hidden. */
  readonly height: number | null;
  readonly isHidden: boolean;
}

/** What a grid needs of a worksheet beyond its snapshot. */
export interface SheetLook {
  /** Characters of the default font. */
  readonly defaultColumnWidth: number;
  /** Points. */
  readonly defaultRowHeight: number;
  readonly showsGridLines: boolean;
  readonly page: PageLook;
  readonly columns: readonly ColumnLook[];
  readonly rows: readonly RowLook[];
  /** Rows and columns, from the first on, among which are all cells with a line or a fill, blank ones too. */
  readonly ruled: { readonly rows: number; readonly columns: number };
  /** How a cell is drawn, one that is not in the file included. */
  cell(address: Address): CellLook;
}
