import type { Area, CellValue } from '../../../src/sheet/index';
import { bounding, cellCount, holds, intersection, LAST_COLUMN, oneCell } from './address';
import { DEFAULT_LOOKS, type Look } from './looks';
import { newPage, type Page } from './page';
import { newProtection, type Protection } from './protection';

/** One cell: what it holds and how it looks. */
export interface HostCell {
  value: CellValue;
  /** With its leading `=`; null where there is none. */
  formula: string | null;
  /** Entered with a leading apostrophe: text, whatever it looks like. */
  isForcedText: boolean;
  readonly looks: Map<string, Look>;
}

export interface Validation {
  type: string;
  rule: unknown;
  prompt: unknown;
  errorAlert: unknown;
  ignoreBlanks: boolean;
}

/** Above this many cells a look is kept as one layer and not per cell. */
const LAYER_FROM = 20_000;
const WIDTH = LAST_COLUMN + 1;

/** One worksheet of the host's workbook. Rows and columns are 0-based. */
export class HostSheet {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  readonly protection: Protection = newProtection();
  readonly page: Page = newPage();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** In points. */
  readonly rowHeights = new Map<number, number>();
  /** In the unit of `RangeFormat.columnWidth`. */
  readonly columnWidths = new Map<number, number>();
  readonly properties = new Map<string, string>();
  tabColor = '';
  showGridlines = true;
  merges: Area[] = [];
  printAreas: Area[] = [];
  /** Comment of the name that Excel keeps the print area under. */
  printAreaComment = '';
  validations: { readonly area: Area; readonly validation: Validation }[] = [];
  isDeleted = false;
  readonly #cells = new Map<number, HostCell>();
  #layers: { readonly area: Area; readonly key: string; readonly look: Look }[] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** The cell where one is kept. */
  cell(row: number, column: number): HostCell | undefined {
    return this.#cells.get(row * WIDTH + column);
  }

  cellToWrite(row: number, column: number): HostCell {
    const key = row * WIDTH + column;
    let cell = this.#cells.get(key);
    if (!cell) {
      cell = { value: null, formula: null, isForcedText: false, looks: new Map() };
      this.#cells.set(key, cell);
    }
    return cell;
  }

  /** Every kept cell, row by row, left to right. */
  cells(): { readonly row: number; readonly column: number; readonly cell: HostCell }[] {
    return [...this.#cells]
      .sort(([one], [other]) => one - other)
      .map(([key, cell]) => ({ row: Math.floor(key / WIDTH), column: key % WIDTH, cell }));
  }

  look(row: number, column: number, key: string): Look {
    const own = this.cell(row, column)?.looks.get(key);
    if (own !== undefined) return own;
    const layer = this.#layers.filter((one) => one.key === key && holds(one.area, row, column)).at(-1);
    return layer?.look ?? DEFAULT_LOOKS[key] ?? '';
  }

  setLook(area: Area, key: string, look: Look): void {
    if (cellCount(area) <= LAYER_FROM) {
      for (const { row, column } of placesOf(area)) this.cellToWrite(row, column).looks.set(key, look);
      return;
    }
    for (const { row, column, cell } of this.cells()) {
      if (holds(area, row, column)) cell.looks.delete(key);
    }
    this.#layers.push({ area, key, look });
  }

  clearLooks(area: Area): void {
    for (const { row, column, cell } of this.cells()) if (holds(area, row, column)) cell.looks.clear();
    this.#layers = this.#layers.filter((layer) => intersection(layer.area, area) === null);
  }

  /** The one look of the whole area; null where the cells differ. */
  commonLook(area: Area, key: string): Look | null {
    if (cellCount(area) <= LAYER_FROM) {
      const looks = new Set(placesOf(area).map(({ row, column }) => this.look(row, column, key)));
      return looks.size === 1 ? (looks.values().next().value ?? null) : null;
    }
    const looks = new Set(
      this.cells()
        .filter(({ row, column }) => holds(area, row, column))
        .map(({ row, column }) => this.look(row, column, key)),
    );
    looks.add(this.look(area.bottom, area.right, key));
    return looks.size === 1 ? this.look(area.bottom, area.right, key) : null;
  }

  isLocked(row: number, column: number): boolean {
    return this.look(row, column, 'protection.locked') !== false;
  }

  /** Bounding block of what is written, or of what is written or formatted; null on an empty sheet. */
  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    let used: Area | null = null;
    for (const { row, column, cell } of this.cells()) {
      const isUsed = cell.value !== null || cell.formula !== null || (!valuesOnly && cell.looks.size > 0);
      if (!isUsed || (within && !holds(within, row, column))) continue;
      const place = oneCell(row, column);
      used = used ? bounding(used, place) : place;
    }
    return used;
  }
}

/** Every place of the area, row by row. */
export function placesOf({ top, left, bottom, right }: Area): { row: number; column: number }[] {
  const places: { row: number; column: number }[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) places.push({ row, column });
  }
  return places;
}
