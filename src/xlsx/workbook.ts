import type { EditReceipt, SheetEdits } from '../sheet/edit';
import type { Outcome } from '../sheet/outcome';
import type { SheetSnapshot } from '../sheet/snapshot';
import { readLook } from './look/readLook';
import type { SheetLook } from './look/sheetLook';
import { locateParts } from './open/locateParts';
import type { PartPlaces } from './open/locateParts';
import type { PartStore } from './parts/partStore';
import type { SharedTables } from './read/cellReader';
import { Meter } from './read/meter';
import { readFormats, readOpenedSheet, readStrings } from './read/openedSheet';
import type { OpenedSheet } from './read/openedSheet';
import { snapshotOf } from './read/snapshots';
import { readWorkbookPart } from './read/workbookPart';
import { attempt, Trouble } from './trouble';
import { applyEdits } from './write/applyEdits';

/**
 * An .xlsx or .xlsm in memory.
 *
 * What `apply` changes: the `<c>` elements of the changed cells; the stored results of formulas that depend on them
 * (the formulas stay, and workbook.xml is marked to be computed on opening); our print area; one cell format in
 * styles.xml where a number format has to be given. Every other part of the file is copied as it stands, digital
 * signatures among them: a signed workbook is no longer validly signed once a cell has changed.
 */
export interface XlsxWorkbook {
  /** Worksheets in tab order, hidden ones included; chart sheets and the like are left out. */
  readonly sheets: readonly SheetSnapshot[];
  /** The workbook may hold macros (.xlsm); they are kept. */
  readonly isMacroEnabled: boolean;
  /**
   * What a grid needs beyond the snapshot, read when asked for. Errors: `sheet-not-found`.
   */
  look(sheetId: string): Outcome<SheetLook>;
  /**
   * Applies all edits or none; `sheets` show the new state afterwards. Sheet protection is not looked at here: the
   * jobs decide what may be written. The receipt lists what has changed.
   * Errors: `inputs-changed` (figures `cells`) where a cell no longer holds its `before` or holds a formula, also as
   * part of an array formula or data table; `sheet-not-found`; `file-over-limit` for a text that is too long.
   */
  apply(edits: readonly SheetEdits[]): Outcome<EditReceipt>;
  /** @returns a way back to this very state, stored results of formulas included. It can be taken again and again. */
  checkpoint(): () => void;
  /** The file as it is now; the very bytes it was opened from as long as nothing has changed. */
  toBytes(): Uint8Array;
}

/** All that is known of a workbook at one time. */
interface State {
  readonly store: PartStore;
  readonly places: PartPlaces;
  readonly tables: SharedTables;
  /** null: the workbook has no cell styles that can be read. */
  readonly stylesPart: string | null;
  /** Worksheets; after a change they are read when asked for. */
  readonly sheets: () => readonly OpenedSheet[];
  readonly cellCount: number;
}

export class OpenedWorkbook implements XlsxWorkbook {
  private state: State;

  /** Reads all sheets. Errors: Trouble, see openWorkbook. */
  constructor(store: PartStore) {
    const places = locateParts(store);
    const formats = readFormats(store, places.styles);
    const strings = readStrings(store, places.sharedStrings);
    const tables = { strings, formats: formats ?? [], uses1904Dates: places.workbook.uses1904Dates };
    const meter = new Meter();
    const opened = places.sheets.map((place) => readOpenedSheet(store, places, place, tables, meter));
    const stylesPart = formats === null ? null : places.styles;
    this.state = { store, places, tables, stylesPart, sheets: () => opened, cellCount: meter.cellCount };
  }

  get sheets(): readonly SheetSnapshot[] {
    return this.state.sheets().map(({ snapshot }) => snapshot);
  }

  get isMacroEnabled(): boolean {
    return this.state.places.isMacroEnabled;
  }

  look(sheetId: string): Outcome<SheetLook> {
    const { store, places } = this.state;
    return attempt(() => {
      const sheet = places.sheets.find(({ id }) => id === sheetId);
      if (!sheet) throw new Trouble('sheet-not-found', { sheet: sheetId });
      return readLook(store, sheet, places);
    });
  }

  apply(edits: readonly SheetEdits[]): Outcome<EditReceipt> {
    const { state } = this;
    return attempt(() => {
      const { parts, receipt, cellCount } = applyEdits({ ...state, sheets: state.sheets() }, edits);
      this.state = stateAfter(state, parts, cellCount);
      return receipt;
    });
  }

  checkpoint(): () => void {
    const { state } = this;
    return () => {
      this.state = state;
    };
  }

  toBytes(): Uint8Array {
    return this.state.store.toBytes();
  }
}

/** The changed parts are read as they were written, so that the snapshots show what a reader of the file will find. */
function stateAfter(state: State, parts: ReadonlyMap<string, Uint8Array>, cellCount: number): State {
  if (parts.size === 0) return state;
  const { stylesPart } = state;
  const store = state.store.with(parts);
  const { workbookPart } = state.places;
  const places = parts.has(workbookPart)
    ? { ...state.places, workbook: readWorkbookPart(store.xml(workbookPart), workbookPart) }
    : state.places;
  const tables =
    stylesPart !== null && parts.has(stylesPart)
      ? { ...state.tables, formats: readFormats(store, stylesPart) ?? [] }
      : state.tables;
  const sheets = once(() =>
    state.sheets().map((sheet) => {
      const { place, snapshot, blocks } = sheet;
      if (parts.has(place.part)) return readOpenedSheet(store, places, place, tables, new Meter());
      return { place, blocks, snapshot: snapshotOf(place, { ...snapshot, blocks }, places.workbook) };
    }),
  );
  return { store, places, tables, stylesPart, sheets, cellCount };
}

/** Makes a value when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
