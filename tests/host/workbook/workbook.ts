import type { Area, CellValue } from '../../../src/sheet/index';
import { readReference } from './address';
import { type Entered, enter } from './entry';
import { HostSheet } from './sheet';
import { sumOf } from './sum';

/** Who changed something: the user at the keyboard, or the add-in through the API. */
export type Actor = 'user' | 'addin';

export type HostChange =
  | { readonly kind: 'changed'; readonly sheet: HostSheet; readonly area: Area; readonly by: Actor }
  | {
      readonly kind: 'activated' | 'deactivated' | 'added' | 'deleted';
      readonly sheet: HostSheet;
      readonly by: Actor;
    }
  | { readonly kind: 'selected'; readonly sheet: HostSheet; readonly area: Area; readonly by: Actor };

export interface HostName {
  name: string;
  /** With its leading `=`. */
  formula: string;
  comment: string;
  visible: boolean;
  /** null: the whole workbook's. */
  readonly sheet: HostSheet | null;
}

/** The workbook that the host serves. Tests act the user's part on it: what `type…` and `activate` do fires events. */
export class HostWorkbook {
  name = '自评表.xlsx';
  /** Whether the pane is on screen, as far as the add-in itself asked for it. */
  paneState: 'Background' | 'Visible' = 'Background';
  readonly sheets: HostSheet[] = [];
  readonly names: HostName[] = [];
  /** Kept for the add-in inside the file; values as JSON. */
  readonly settings = new Map<string, unknown>();
  /** A cell is being edited: every request is refused, or waits where the add-in asked for that. */
  isCellEditing = false;
  /** The sheet in front is a chart or macro sheet. */
  isChartSheetInFront = false;
  /** Sheets may be neither added nor deleted, moved, renamed or hidden. */
  isStructureProtected = false;
  /** Whether `formulas` give a text entered with an apostrophe back with it; unknown of real Excel, so test both. */
  showsApostrophes = false;
  calculationMode = 'Automatic';
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  #active: HostSheet | null = null;
  #nextId = 1;
  readonly #watchers = new Set<(change: HostChange) => void>();

  /** @returns a function that ends the watching. */
  watch(watcher: (change: HostChange) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  tell(change: HostChange): void {
    for (const watcher of this.#watchers) watcher(change);
  }

  get active(): HostSheet {
    const sheet = this.#active ?? this.sheets.find(({ visibility }) => visibility === 'Visible');
    if (!sheet) throw new Error('the workbook has no visible sheet');
    return sheet;
  }

  /** Adds after the last sheet. */
  addSheet(name: string, by: Actor = 'user', id?: string): HostSheet {
    const sheet = new HostSheet(
      id ?? `{00000000-0001-0000-0000-${String(this.#nextId).padStart(12, '0')}}`,
      name,
    );
    this.#nextId += 1;
    this.sheets.push(sheet);
    this.tell({ kind: 'added', sheet, by });
    return sheet;
  }

  /** By name, in any case, or by id. */
  find(key: string): HostSheet | undefined {
    return (
      this.sheets.find(({ name }) => name.toLowerCase() === key.toLowerCase()) ??
      this.sheets.find(({ id }) => id === key)
    );
  }

  /** By name or id; a test that names a sheet that is not there is wrong. */
  sheet(key: string): HostSheet {
    const sheet = this.find(key);
    if (!sheet) throw new Error(`no sheet ${key}`);
    return sheet;
  }

  activate(sheet: HostSheet, by: Actor = 'user'): void {
    const before = this.active;
    this.#active = sheet;
    if (before === sheet) return;
    this.selection = { top: 0, left: 0, bottom: 0, right: 0 };
    this.tell({ kind: 'deactivated', sheet: before, by });
    this.tell({ kind: 'activated', sheet, by });
  }

  select(sheet: HostSheet, area: Area, by: Actor = 'user'): void {
    this.activate(sheet, by);
    this.selection = area;
    this.tell({ kind: 'selected', sheet, area, by });
  }

  deleteSheet(sheet: HostSheet, by: Actor = 'user'): void {
    const isInFront = this.active === sheet;
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    for (const name of this.names.filter((one) => one.sheet === sheet)) {
      this.names.splice(this.names.indexOf(name), 1);
    }
    sheet.isDeleted = true;
    if (isInFront) this.#active = null;
    this.tell({ kind: 'deleted', sheet, by });
  }

  /** The user types into one cell (`A1`) of the sheet, as at the keyboard: '' clears, `=…` is a formula. */
  type(sheetKey: string, cell: string, input: string | number | boolean): void {
    const sheet = this.sheet(sheetKey);
    const area = readReference(cell)?.areas[0];
    if (!area) throw new Error(`no cell ${cell}`);
    this.put(sheet, area.top, area.left, input);
    this.tell({ kind: 'changed', sheet, area, by: 'user' });
  }

  /** Enters into one cell without telling anyone; the caller tells about the whole block. */
  put(sheet: HostSheet, row: number, column: number, input: string | number | boolean): void {
    const format = sheet.look(row, column, 'numberFormat');
    this.keep(sheet, row, column, enter(input, String(format)));
    this.calculate(sheet);
  }

  keep(sheet: HostSheet, row: number, column: number, entered: Entered): void {
    if (entered.value === null && entered.formula === null && !sheet.cell(row, column)) return;
    const cell = sheet.cellToWrite(row, column);
    cell.value = entered.formula === null ? entered.value : 0;
    cell.formula = entered.formula;
    cell.isForcedText = entered.isForcedText;
    const isGeneral = sheet.look(row, column, 'numberFormat') === 'General';
    if (entered.format !== undefined && isGeneral) cell.looks.set('numberFormat', entered.format);
  }

  /** Only SUM over blocks of the same sheet is computed; every other formula keeps the result it was stored with. */
  calculate(sheet: HostSheet): void {
    for (const { cell } of sheet.cells()) {
      const sum = cell.formula === null ? null : sumOf(sheet, cell.formula);
      if (sum !== null) cell.value = sum;
    }
  }

  /** Value of one cell by its name, for expectations. */
  valueAt(sheetKey: string, cell: string): CellValue {
    const area = readReference(cell)?.areas[0];
    return area ? (this.sheet(sheetKey).cell(area.top, area.left)?.value ?? null) : null;
  }
}
