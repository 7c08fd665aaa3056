import {
  success,
  type Address,
  type Area,
  type EditReceipt,
  type HostEvent,
  type Outcome,
  type SheetEdits,
} from '../../sheet/index';
import { createStore } from '../../taskpane/model/store';
import { openWorkbook } from '../../xlsx/index';
import { changesOf, namesOf, withReceipt, type TouchedCells } from './changes';
import { fileHost, type NewSheets } from './fileHost';
import { emptyHistory, isSaved, lastStep, nextStep, savedAt, withStep } from './history';
import { isTakingBack } from './takingBack';
import type { FileState, OpenFile } from './openFile';
import { typedEdits } from './typing';

export interface FileContent {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** The block that holds all of the cells. */
const areaOfCells = (cells: readonly Address[]): Area => ({
  top: Math.min(...cells.map(({ row }) => row)),
  left: Math.min(...cells.map(({ column }) => column)),
  bottom: Math.max(...cells.map(({ row }) => row)),
  right: Math.max(...cells.map(({ column }) => column)),
});

/** Opens a workbook in the page. Errors: those of openWorkbook. */
export function createFile({ id, name, bytes }: FileContent, newSheets: NewSheets): Outcome<OpenFile> {
  const opened = openWorkbook(bytes);
  if (!opened.ok) return opened;
  const workbook = opened.value;
  const watchers = new Set<(event: HostEvent) => void>();
  let history = emptyHistory;
  let touched: TouchedCells = new Map();
  let savedSheets = workbook.sheets;
  let savedBytes = bytes;
  const front = workbook.sheets.find(({ visibility }) => visibility === 'visible') ?? workbook.sheets[0];

  const store = createStore<FileState>({
    id,
    name,
    sheets: workbook.sheets,
    frontSheetId: front?.id ?? '',
    selection: FIRST_CELL,
    pointedOut: 0,
    changed: new Map(),
    canUndo: false,
    canRedo: false,
    isDirty: false,
  });
  const { set: show } = store;
  const showContent = (part: Partial<FileState> = {}): void => {
    const sheets = workbook.sheets;
    show({
      sheets,
      changed: namesOf(changesOf(touched, savedSheets, sheets)),
      canUndo: lastStep(history) !== null,
      canRedo: nextStep(history) !== null,
      isDirty: !isSaved(history),
      ...part,
    });
  };
  const tell = (event: HostEvent): void => {
    for (const watcher of watchers) watcher(event);
  };

  function write(edits: readonly SheetEdits[]): Outcome<EditReceipt> {
    const before = workbook.checkpoint();
    const last = lastStep(history);
    const takesBack = last !== null && isTakingBack(edits, last.receipt);
    // The same as going back a step: formulas have their stored results again, and the step can be done again.
    if (takesBack) {
      last.before();
      history = { ...history, position: history.position - 1 };
      showContent();
      return success({ sheets: edits });
    }
    const written = workbook.apply(edits);
    if (!written.ok || written.value.sheets.every((sheet) => sheet.edits.length === 0)) return written;
    history = withStep(history, { receipt: written.value, before, after: workbook.checkpoint() });
    touched = withReceipt(touched, written.value);
    showContent();
    return written;
  }

  const move = (receipt: EditReceipt, restore: () => void, position: number): void => {
    restore();
    history = { ...history, position };
    const [first] = receipt.sheets;
    const cells = (first?.edits ?? []).filter((edit) => edit.kind === 'cell');
    showContent({
      ...(first ? { frontSheetId: first.sheetId } : {}),
      ...(cells.length > 0 ? { selection: areaOfCells(cells) } : {}),
    });
    for (const { sheetId } of receipt.sheets) tell({ kind: 'edited', sheetId });
  };

  const activate = (sheetId: string): void => {
    if (sheetId === store.get().frontSheetId || !store.get().sheets.some((sheet) => sheet.id === sheetId))
      return;
    show({ frontSheetId: sheetId, selection: FIRST_CELL });
    tell({ kind: 'activated', sheetId });
  };

  const file = {
    getState: store.get,
    subscribe: store.subscribe,
    look: (sheetId: string) => workbook.look(sheetId),
    activate,
    select: (selection: Area) => {
      show({ selection });
    },
    pointOut: (selection: Area) => {
      show({ selection, pointedOut: store.get().pointedOut + 1 });
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
      const step = lastStep(history);
      if (step) move(step.receipt, step.before, history.position - 1);
    },
    redo: () => {
      const step = nextStep(history);
      if (step) move(step.receipt, step.after, history.position + 1);
    },
    replay: (receipt) => write(receipt.sheets),
    draft: () => {
      const { saved, position, steps } = history;
      if (saved === null || saved > position) return { bytes: workbook.toBytes(), receipts: [] };
      return { bytes: savedBytes, receipts: steps.slice(saved, position).map(({ receipt }) => receipt) };
    },
    toBytes: () => workbook.toBytes(),
    save: () => {
      const [sheets, content, point] = [workbook.sheets, workbook.toBytes(), history];
      return {
        bytes: content,
        changes: changesOf(touched, savedSheets, sheets),
        done: (savedAs) => {
          savedSheets = sheets;
          savedBytes = content;
          history = savedAt(history, point);
          showContent({ name: savedAs });
        },
      };
    },
  } satisfies Omit<OpenFile, 'host'>;
  return success({ ...file, host: fileHost(file, { write, watchers, newSheets }) });
}
