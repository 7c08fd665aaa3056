import { success, type EditReceipt, type Problem } from '../../sheet/index';
import { createWorkbook } from '../../xlsx/index';
import { createFile } from './createFile';
import type { OpenFile } from './openFile';

/** A file that could not be opened: its name, and why. */
export interface Refusal {
  readonly name: string;
  readonly problem: Problem;
}

export interface LibraryState {
  /** In the order of opening. */
  readonly files: readonly OpenFile[];
  /** Id of the file in front; null: none is open. */
  readonly frontId: string | null;
  readonly refusals: readonly Refusal[];
}

/** The files that are open in the page. */
export interface Library {
  readonly getState: () => LibraryState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens a file and brings it to the front; `receipts` are written again at once (a draft). */
  readonly open: (name: string, bytes: Uint8Array, receipts?: readonly EditReceipt[]) => OpenFile | null;
  readonly close: (id: string) => void;
  readonly bringToFront: (id: string) => void;
  readonly dismissRefusals: () => void;
}

/** A name that no open file has: 自评表.xlsx, 自评表 (2).xlsx … */
function freeName(wished: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wished : wished.replace(/(\.\w+)?$/, ` (${number})$1`);
    if (!taken.includes(name)) return name;
  }
}

export function createLibrary(): Library {
  let state: LibraryState = { files: [], frontId: null, refusals: [] };
  let count = 0;
  const listeners = new Set<() => void>();
  const show = (part: Partial<LibraryState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const names = (): readonly string[] => state.files.map((file) => file.getState().name);

  const open: Library['open'] = (name, bytes, receipts = []) => {
    count += 1;
    const opened = createFile({ id: `file${count}`, name, bytes }, (contents) => {
      const file = open(freeName('自评表.xlsx', names()), createWorkbook(contents));
      return success(file?.getState().sheets.map((sheet) => ({ id: sheet.id, name: sheet.name })) ?? []);
    });
    if (!opened.ok) {
      show({ refusals: [...state.refusals, { name, problem: opened.problem }] });
      return null;
    }
    const file = opened.value;
    for (const receipt of receipts) file.replay(receipt);
    show({ files: [...state.files, file], frontId: file.getState().id });
    return file;
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    open,
    close: (id) => {
      const at = state.files.findIndex((file) => file.getState().id === id);
      if (at < 0) return;
      const files = state.files.filter((_, index) => index !== at);
      const next = files[Math.min(at, files.length - 1)]?.getState().id ?? null;
      show({ files, frontId: state.frontId === id ? next : state.frontId });
    },
    bringToFront: (id) => {
      if (state.files.some((file) => file.getState().id === id)) show({ frontId: id });
    },
    dismissRefusals: () => {
      show({ refusals: [] });
    },
  };
}
