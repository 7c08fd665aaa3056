import {
  success,
  type Address,
  type Area,
  type EditReceipt,
  type HostEvent,
  type Outcome,
} from '../../sheet/index';
import { createStore } from '../../taskpane/model/store';
import { openWorkbook } from '../../xlsx/index';
import { namesOf } from './changes';
import { fileHost, type NewSheets } from './fileHost';
import { frontSheet } from './frontSheet';
import { NO_PAST, type Past } from './history';
import type { FileState, OpenFile } from './openFile';
import { typedEdits } from './typing';
import { createWriteLog, type WriteLog } from './writeLog';

export interface FileContent {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What was done to it before; absent: nothing. */
  readonly past?: Past;
}

const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** The block that holds all of the cells: one, or a whole sheet of them. */
function areaOfCells(first: Address, others: readonly Address[]): Area {
  let [top, left, bottom, right] = [first.row, first.column, first.row, first.column];
  for (const { row, column } of others) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  return { top, left, bottom, right };
}

/** Opens a workbook in the page. Errors: those of openWorkbook; `inputs-changed` where its past does not fit it. */
export function createFile(
  { id, name, bytes, past = NO_PAST }: FileContent,
  newSheets: NewSheets,
): Outcome<OpenFile> {
  const opened = openWorkbook(bytes);
  if (!opened.ok) return opened;
  const workbook = opened.value;
  const watchers = new Set<(event: HostEvent) => void>();
  const log = createWriteLog(workbook);
  const replayed = log.replay(past);
  if (!replayed.ok) return replayed;

  const content = () => ({
    sheets: workbook.sheets,
    changed: namesOf(log.changes()),
    canUndo: log.canUndo(),
    canRedo: log.canRedo(),
    isDirty: !log.isSaved(),
  });
  const store = createStore<FileState>({
    id,
    name,
    frontSheetId: frontSheet(workbook.sheets)?.id ?? '',
    selection: FIRST_CELL,
    isShown: false,
    pointedOut: 0,
    ...content(),
  });
  const { set: show } = store;
  const showContent = (part: Partial<FileState> = {}): void => {
    show({ ...content(), ...part });
  };
  const tell = (event: HostEvent): void => {
    for (const watcher of watchers) watcher(event);
  };

  const write: WriteLog['write'] = (edits, takenBack) => {
    const written = log.write(edits, takenBack);
    if (written.ok && written.value.sheets.some((sheet) => sheet.edits.length > 0)) showContent();
    return written;
  };

  /** Shows where something was taken back or done again. */
  const showMoved = (receipt: EditReceipt | null): void => {
    if (!receipt) return;
    const [first] = receipt.sheets;
    const [cell, ...others] = (first?.edits ?? []).filter((edit) => edit.kind === 'cell');
    showContent({
      ...(first ? { frontSheetId: first.sheetId } : {}),
      ...(cell ? { selection: areaOfCells(cell, others), isShown: true } : {}),
    });
    for (const { sheetId } of receipt.sheets) tell({ kind: 'edited', sheetId });
  };

  const activate = (sheetId: string): void => {
    if (sheetId === store.get().frontSheetId || !store.get().sheets.some((sheet) => sheet.id === sheetId))
      return;
    show({ frontSheetId: sheetId, selection: FIRST_CELL, isShown: false });
    tell({ kind: 'activated', sheetId });
  };

  const file = {
    getState: store.get,
    subscribe: store.subscribe,
    look: (sheetId: string) => workbook.look(sheetId),
    activate,
    select: (selection: Area) => {
      show({ selection, isShown: false });
    },
    pointOut: (selection: Area) => {
      show({ selection, isShown: true, pointedOut: store.get().pointedOut + 1 });
    },
    edit: (sheetId, cells) => {
      const snapshot = store.get().sheets.find((sheet) => sheet.id === sheetId);
      const edits = snapshot ? typedEdits(snapshot, cells) : success([]);
      if (!edits.ok) return edits;
      const written = write([{ sheetId, edits: edits.value }]);
      if (written.ok && edits.value.length > 0) tell({ kind: 'edited', sheetId });
      return written;
    },
    undo: () => {
      showMoved(log.undo());
    },
    redo: () => {
      showMoved(log.redo());
    },
    draft: () => ({ bytes, past: log.past() }),
    toBytes: () => workbook.toBytes(),
    save: () => {
      const markSaved = log.markSaved();
      return {
        bytes: workbook.toBytes(),
        changes: log.changes(),
        done: (savedAs) => {
          markSaved();
          showContent({ name: savedAs });
        },
      };
    },
  } satisfies Omit<OpenFile, 'host'>;
  return success({ ...file, host: fileHost(file, { write, watchers, newSheets }) });
}
