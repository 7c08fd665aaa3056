import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { Address } from '../../sheet/index';
import type { OpenFile, TypedCell } from '../files/openFile';
import { formulasHeld } from '../files/typing';
import { editText } from './editText';
import { heldBlock, cutBlock } from './heldBlock';
import { isCommand, moveOf, type Pressed } from './keys';
import { beyond, everything, extended, neighbour } from './moves';
import type { Refusal } from './refusal';
import {
  areaOf,
  cellAt,
  cellsOf,
  cycled,
  isSameArea,
  singleCell,
  wholeBlocks,
  type Selection,
} from './selection';
import { putBlock, takeBlock } from './moveBlock';
import { nextOf } from './startCell';
import { typedValue } from './typedValue';
import type { SheetGround } from './useGround';

export interface Editing {
  /** What is being typed; null: nothing. */
  readonly text: string | null;
  readonly choose: (cell: Address, isExtending: boolean) => void;
  readonly open: () => void;
  readonly type: (text: string) => void;
  readonly toNextFill: (isBack: boolean) => void;
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly leave: () => void;
  readonly copy: (event: ClipboardEvent) => void;
  readonly paste: (event: ClipboardEvent) => void;
}

export interface EditingParts {
  readonly file: OpenFile;
  readonly ground: SheetGround;
  readonly selection: Selection;
  readonly select: (next: Selection) => void;
  /** Cells left to a person, in reading order. */
  readonly toFill: readonly Address[];
  /** The cell holds a label before its field. */
  readonly isLabelled: boolean;
  readonly screen: () => number;
  readonly onLeaveSheet: (isBack: boolean) => void;
  /** Something was not done, and nothing was changed. */
  readonly onRefused: (refusal: Refusal) => void;
}

/** The keyboard of a spreadsheet over one sheet. */
export function useEditing(parts: EditingParts): Editing {
  const { file, ground, selection, select, toFill, isLabelled, screen, onLeaveSheet, onRefused } = parts;
  const [text, setText] = useState<string | null>(null);
  /** Column where a run of Tab began: Enter goes back to it. */
  const tabbedFrom = useRef<number | null>(null);
  const { sheet, grid } = ground;
  const { active } = selection;
  const cell = grid.cell(active.row, active.column);

  const write = (cells: readonly TypedCell[]): boolean => {
    const written = file.edit(sheet.id, cells);
    if (!written.ok) onRefused({ kind: 'problem', problem: written.problem });
    return written.ok;
  };
  const commit = (): void => {
    if (text === null) return;
    setText(null);
    write([{ ...active, value: typedValue(text, cell?.format) }]);
  };
  const choose = (next: Selection): void => {
    tabbedFrom.current = null;
    select(next);
  };
  const edit = (first: string): void => {
    if (cell?.formula === undefined) setText(first);
    else onRefused({ kind: 'problem', problem: formulasHeld([active]) });
  };
  const clear = (): void => {
    const filled = cellsOf(ground, areaOf(selection)).filter(
      ({ row, column }) => (grid.cell(row, column)?.value ?? null) !== null,
    );
    write(filled.map((one) => ({ ...one, value: null })));
  };
  const toNextFill = (isBack: boolean): void => {
    const next = nextOf(toFill, active, isBack);
    if (next) choose(singleCell(next));
  };

  /** Enter and Tab: around a selected block, else on; Enter after Tab goes back to where the row was begun. */
  const advance = (key: 'Enter' | 'Tab', isBack: boolean): void => {
    const area = wholeBlocks(ground, areaOf(selection));
    const step = isBack ? -1 : 1;
    const own = wholeBlocks(ground, areaOf(singleCell(active)));
    if (!isSameArea(area, own)) {
      select({ ...selection, active: cycled(ground, area, active, { byRow: key === 'Tab', step }) });
    } else if (key === 'Tab') {
      tabbedFrom.current ??= active.column;
      select(singleCell(beyond(ground, active, step)));
    } else {
      const down = neighbour(ground, active, [step, 0]);
      const column = tabbedFrom.current ?? down.column;
      choose(singleCell(cellAt(ground, { row: down.row, column })));
    }
  };

  /** Keys that end typing. @returns whether the key was one of them */
  const endsTyping = (pressed: Pressed): boolean => {
    const { key, shiftKey, altKey } = pressed;
    if (key === 'Escape') setText(null);
    else if (key === 'Enter' && !altKey) {
      commit();
      if (isCommand(pressed)) toNextFill(shiftKey);
      else advance(key, shiftKey);
    } else if (key === 'Tab') {
      commit();
      advance(key, shiftKey);
    } else if (key === 'F6') {
      commit();
      onLeaveSheet(shiftKey);
    } else return false;
    return true;
  };

  const atRest = (pressed: Pressed): boolean => {
    const { key, shiftKey } = pressed;
    const command = isCommand(pressed);
    const move = moveOf(ground, pressed, screen());
    if (move) choose(shiftKey ? extended(ground, selection, move) : singleCell(move(active)));
    else if (key === 'Enter' && command) toNextFill(shiftKey);
    else if (key === 'Enter' || key === 'Tab') advance(key, shiftKey);
    else if (key === 'F2') edit(editText(cell));
    else if (key === 'Delete') clear();
    else if (key === 'Backspace') edit(isLabelled ? editText(cell) : '');
    else if (key === 'Escape' && cutBlock(heldBlock.get(), sheet)) heldBlock.set({ cutFrom: null });
    else if (key === 'F6' || key === 'Escape') onLeaveSheet(shiftKey);
    else if (command && key.toLowerCase() === 'a') {
      const { top, left, bottom, right } = everything(grid);
      choose({ anchor: { row: top, column: left }, focus: { row: bottom, column: right }, active });
    } else if (command && key.toLowerCase() === 'z') (shiftKey ? file.redo : file.undo)();
    else if (command && key.toLowerCase() === 'y') file.redo();
    else return false;
    return true;
  };

  return {
    text,
    choose: (chosen, isExtending) => {
      commit();
      const target = cellAt(ground, chosen);
      choose(isExtending ? { ...selection, focus: target } : singleCell(target));
    },
    open: () => {
      edit(editText(cell));
    },
    type: edit,
    toNextFill,
    onKey: (event) => {
      // The input method's own Enter and arrows are not the sheet's.
      if (event.nativeEvent.isComposing) return;
      if (text !== null && event.key === 'Enter' && event.altKey) {
        event.preventDefault();
        event.currentTarget.setRangeText(
          '\n',
          event.currentTarget.selectionStart,
          event.currentTarget.selectionEnd,
          'end',
        );
        setText(event.currentTarget.value);
      } else if (text === null ? atRest(event) : endsTyping(event)) event.preventDefault();
    },
    leave: commit,
    copy: (event) => {
      if (text === null) takeBlock({ file, ground, selection, event, onRefused });
    },
    paste: (event) => {
      if (text !== null) return;
      const corner = putBlock({ file, ground, selection, event, onRefused });
      if (!corner) return;
      const { top, left } = areaOf(selection);
      const anchor = { row: top, column: left };
      choose({ anchor, focus: corner, active: cellAt(ground, anchor) });
    },
  };
}
