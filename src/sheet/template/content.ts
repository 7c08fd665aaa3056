import type { Address, Area } from '../snapshot';
import type { StyleName } from './styles';

/**
 * One sheet to be made, as plain data: what stands on it and how it looks and prints. No host and no file
 * format; `xlsx/create` turns it into bytes, a host's port can lay it out with its own calls.
 *
 * Nothing is protected, hidden or frozen.
 */
export interface SheetContent {
  /** Wished sheet name; the writer makes it valid and unique. */
  readonly name: string;
  /** Row by row, left to right; every cell of a merged block stands here, so that its borders are drawn. */
  readonly cells: readonly ContentCell[];
  readonly merges: readonly Area[];
  /** In characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** In points, from row 1 on. */
  readonly rowHeights: readonly number[];
  readonly printArea: Area;
  readonly page: PageSetup;
  /** Areas do not overlap. */
  readonly inputs: readonly InputRule[];
  /** Cells that keep numbers as text on purpose: no host should mark them as mistakes. */
  readonly textAreas: readonly Area[];
}

export interface ContentCell extends Address {
  /** A string is text, whatever it starts with; null is a blank cell that only carries its style. */
  readonly value: string | number | null;
  readonly style: StyleName;
  /** Number format code in place of the style's own. */
  readonly format?: string;
}

export interface PageSetup {
  readonly paper: 'A4';
  readonly orientation: 'portrait' | 'landscape';
  /** Shrinks to one page in both directions; never enlarges. */
  readonly fitToOnePage: boolean;
  readonly centredHorizontally: boolean;
  /** In inches. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
}

/** What a person is told when a cell is selected, and what the cell accepts without asking back. */
export interface InputRule {
  readonly area: Area;
  /** `title` at most 32 characters, `text` at most 255. */
  readonly hint: { readonly title: string; readonly text: string };
  /** Numbers outside [min, max] are warned about, not refused; `max` null is no upper bound. */
  readonly decimal?: {
    readonly min: number;
    readonly max: number | null;
    /** At most 255 characters. */
    readonly message: string;
  };
}
