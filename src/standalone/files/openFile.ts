import type {
  Address,
  Area,
  CellValue,
  EditReceipt,
  Outcome,
  SheetSnapshot,
  WorkbookHost,
} from '../../sheet/index';
import type { SheetLook } from '../../xlsx/index';
import type { SheetChanges } from './changes';
import type { Past } from './history';

/** What a person puts into a cell. */
export interface TypedContent {
  readonly value: CellValue;
  /** Number format that comes with the value; absent: the cell keeps its own. */
  readonly format?: string;
}

export type TypedCell = Address & TypedContent;

/** All that is shown of a file. Plain data; a new object after every change. */
export interface FileState {
  readonly id: string;
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly frontSheetId: string;
  /** On the sheet in front. */
  readonly selection: Area;
  /** It was selected from outside the sheet, by the pane or by undo: shown so that the eye finds it. */
  readonly isShown: boolean;
  /** How often the pane pointed out a cell: it is to be seen then. */
  readonly pointedOut: number;
  /** By sheet id, names of the cells (G15) that differ from the file as it was opened or last saved. */
  readonly changed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Not saved as it is now. */
  readonly isDirty: boolean;
}

/** A file as it stands when saving begins; what is written while the disk is busy does not count as saved. */
export interface SavePoint {
  readonly bytes: Uint8Array;
  /** Cells that differ from the file as opened or last saved, by sheet in tab order. */
  readonly changes: readonly SheetChanges[];
  /** The bytes are on the disk, under the name. */
  readonly done: (name: string) => void;
}

/** A workbook opened in the page. Writes by a person and by the product share one list for undo. */
export interface OpenFile {
  readonly getState: () => FileState;
  readonly subscribe: (listener: () => void) => () => void;
  /** How a sheet is drawn. Errors: `sheet-not-found`. */
  readonly look: (sheetId: string) => Outcome<SheetLook>;
  /** Brings a sheet to the front; one that is not there is ignored. */
  readonly activate: (sheetId: string) => void;
  readonly select: (area: Area) => void;
  /** The same, as asked for by the pane. */
  readonly pointOut: (area: Area) => void;
  /**
   * Typing or pasting: one step for undo. Errors: `cells-locked` (figures `cells`) on a protected sheet,
   * `cells-with-formulas` (figures `cells`), `file-over-limit` for a text that is too long; nothing is written then.
   */
  readonly edit: (sheetId: string, cells: readonly TypedCell[]) => Outcome<EditReceipt>;
  /** The bytes as opened, and how they came to what is there now: another file goes on from it. */
  readonly draft: () => { readonly bytes: Uint8Array; readonly past: Past };
  readonly undo: () => void;
  readonly redo: () => void;
  readonly toBytes: () => Uint8Array;
  readonly save: () => SavePoint;
  /** The file as the pane sees it. */
  readonly host: WorkbookHost;
}
