import { gridOf, type Address } from '../../sheet/index';
import { createStore, type Store } from '../../taskpane/model/store';
import type { OpenFile } from '../files/openFile';
import { whyHeld } from '../files/typing';
import { enteredContent } from './enteredContent';
import { isFormulaText } from './formulaText';
import type { Refusal, TextRefusal } from './refusal';

/** A text that is being typed. It belongs to the cell where it was begun, wherever the selection goes. */
export interface TypedText extends Address {
  readonly sheetId: string;
  /** What the cell was opened with; null: its content is typed over. */
  readonly start: string | null;
  readonly text: string;
  /** Begun by typing over the cell: keys that move take it, as in a spreadsheet. Else they move within the text. */
  readonly isEntering: boolean;
  /** Why it was not written: it stays in the editor. */
  readonly refusal: TextRefusal | null;
}

export interface CellTyping extends Pick<Store<{ readonly typed: TypedText | null }>, 'get' | 'subscribe'> {
  /**
   * Opens a cell. A text that another cell still has is written first; where that is refused, its cell comes to the
   * front instead. @returns why the cell was not opened
   */
  readonly begin: (cell: Omit<TypedText, 'refusal'>) => Refusal | null;
  readonly type: (text: string) => void;
  /** From now on keys move within the text. */
  readonly stay: () => void;
  /** Writes the text; one that was not changed writes nothing. @returns false: refused, the text stays */
  readonly commit: () => boolean;
  readonly discard: () => void;
  /** The cell of the text is pointed out in its file. */
  readonly bringBack: () => void;
  /** The refusal was read. */
  readonly dismiss: () => void;
}

/** The number format of cells that keep every text as it is. */
const AS_TEXT = '@';

function createTyping(file: OpenFile): CellTyping {
  const store = createStore<{ readonly typed: TypedText | null }>({ typed: null });
  const sheetOf = (sheetId: string) => file.getState().sheets.find(({ id }) => id === sheetId);
  const change = (part: Partial<TypedText>): void => {
    const { typed } = store.get();
    if (typed) store.set({ typed: { ...typed, ...part } });
  };
  const discard = (): void => {
    store.set({ typed: null });
  };
  const refuse = (refusal: TextRefusal): false => {
    // It is to be corrected: keys move within it.
    change({ refusal, isEntering: false });
    return false;
  };
  const commit = (): boolean => {
    const { typed } = store.get();
    if (!typed) return true;
    const { sheetId, row, column, start, text } = typed;
    const sheet = sheetOf(sheetId);
    if (sheet && text !== start) {
      const cell = gridOf(sheet).cell(row, column);
      if (cell?.format !== AS_TEXT && isFormulaText(text)) return refuse('formula');
      const content = enteredContent(typed, cell, sheet.uses1904Dates);
      const written = file.edit(sheetId, [{ row, column, ...content }]);
      if (!written.ok) return refuse(written.problem);
    }
    discard();
    return true;
  };
  const bringBack = (): void => {
    const { typed } = store.get();
    if (!typed) return;
    const { sheetId, row, column } = typed;
    file.activate(sheetId);
    file.pointOut({ top: row, left: column, bottom: row, right: column });
  };
  return {
    get: store.get,
    subscribe: store.subscribe,
    begin: (cell) => {
      if (!commit()) {
        bringBack();
        const refusal = store.get().typed?.refusal ?? null;
        return refusal && { kind: 'typed', reason: refusal };
      }
      const sheet = sheetOf(cell.sheetId);
      const held = sheet ? whyHeld(gridOf(sheet), [cell]) : null;
      if (!held) store.set({ typed: { ...cell, refusal: null } });
      return held && { kind: 'problem', problem: held };
    },
    type: (text) => {
      change({ text });
    },
    stay: () => {
      change({ isEntering: false });
    },
    commit,
    discard,
    bringBack,
    dismiss: () => {
      change({ refusal: null });
    },
  };
}

const typings = new WeakMap<OpenFile, CellTyping>();

/** What is being typed into a file: one text at a time, kept while other files and sheets are looked at. */
export function typingOf(file: OpenFile): CellTyping {
  const known = typings.get(file);
  if (known) return known;
  const typing = createTyping(file);
  typings.set(file, typing);
  return typing;
}
