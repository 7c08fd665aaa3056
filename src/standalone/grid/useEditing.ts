import { useRef, useSyncExternalStore, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { Address } from '../../sheet/index';
import type { OpenFile, TypedCell } from '../files/openFile';
import { whyHeld } from '../files/typing';
import { typingOf, type TypedText } from './cellTyping';
import { editText } from './editText';
import { advanced } from './advance';
import { cleared } from './cleared';
import { heldBlock, cutBlock } from './heldBlock';
import { isCommand, moveOf, type Pressed } from './keys';
import { everything, extended } from './moves';
import type { Refusal } from './refusal';
import { areaOf, cellAt, singleCell, type Selection } from './selection';
import { putBlock, takeBlock } from './moveBlock';
import { nextOf } from './startCell';
import type { TextPart } from './textPart';
import type { SheetGround } from './useGround';
import { settle } from './useStartCell';

export interface Editing {
  /** What is being typed into this sheet; null: nothing. */
  readonly typed: TypedText | null;
  /** The cell that is, or would be, typed into. */
  readonly cell: Address;
  readonly choose: (cell: Address, isExtending: boolean) => void;
  readonly open: () => void;
  readonly type: (text: string) => void;
  /** From now on keys move within the text. */
  readonly stay: () => void;
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
  /** What of the active cell's text typing replaces, where it holds a label before its field. */
  readonly part: TextPart | null;
  readonly screen: () => number;
  readonly onLeaveSheet: (isBack: boolean) => void;
  /** Something was not done, and nothing was changed. */
  readonly onRefused: (refusal: Refusal | null) => void;
}

const isAt = (one: Address, other: Address): boolean => one.row === other.row && one.column === other.column;

/** The keyboard of a spreadsheet over one sheet. */
export function useEditing(parts: EditingParts): Editing {
  const { file, ground, select, toFill, part, screen, onLeaveSheet, onRefused } = parts;
  const { sheet, grid } = ground;
  const typing = typingOf(file);
  const open = useSyncExternalStore(typing.subscribe, typing.get).typed;
  const typed = open?.sheetId === sheet.id ? open : null;
  /** Column where a run of Tab began: Enter goes back to it. */
  const tabbedFrom = useRef<number | null>(null);
  // Typing goes on where it was begun, though the pane has pointed out another cell meanwhile.
  const selection = typed && !isAt(typed, parts.selection.active) ? singleCell(typed) : parts.selection;
  const { active } = selection;

  const write = (cells: readonly TypedCell[]): void => {
    const written = file.edit(sheet.id, cells);
    onRefused(written.ok ? null : { kind: 'problem', problem: written.problem });
  };
  /** Ends typing; a text that is refused stays, and its cell is seen. */
  const finish = (): boolean => {
    const isDone = typing.commit();
    if (!isDone) select(selection);
    return isDone;
  };
  const choose = (next: Selection): void => {
    tabbedFrom.current = null;
    select(next);
  };
  const begin = (start: string | null, text: string, isEntering: boolean): void => {
    const { row, column } = active;
    onRefused(typing.begin({ sheetId: sheet.id, row, column, start, text, isEntering }));
  };
  const content = editText(grid.cell(active.row, active.column), sheet.uses1904Dates);
  const reopen = (): void => {
    begin(content, content, false);
  };
  const toNextFill = (isBack: boolean): void => {
    const next = nextOf(toFill, active, isBack);
    if (next) choose(singleCell(next));
  };

  const advance = (key: 'Enter' | 'Tab', isBack: boolean): void => {
    const next = advanced(ground, selection, { key, isBack, tabbedFrom: tabbedFrom.current });
    tabbedFrom.current = next.tabbedFrom;
    select(next.selection);
  };

  const moveBy = (move: (from: Address) => Address, isExtending: boolean): void => {
    choose(isExtending ? extended(ground, selection, move) : singleCell(move(active)));
  };

  /** Keys that end typing, or change how it goes on. @returns whether the key was one of them */
  const endsTyping = (pressed: Pressed): boolean => {
    const { key, shiftKey, altKey } = pressed;
    const move = typed?.isEntering === true ? moveOf(ground, pressed, screen()) : null;
    if (move) {
      if (finish()) moveBy(move, shiftKey);
    } else if (key === 'F2') typing.stay();
    else if (key === 'Escape') typing.discard();
    else if (key === 'Enter' && !altKey) {
      if (!finish()) return true;
      if (isCommand(pressed)) toNextFill(shiftKey);
      else advance(key, shiftKey);
    } else if (key === 'Tab') {
      if (finish()) advance(key, shiftKey);
    } else if (key === 'F6') {
      typing.commit();
      onLeaveSheet(shiftKey);
    } else return false;
    return true;
  };

  const atRest = (pressed: Pressed): boolean => {
    const { key, shiftKey, altKey } = pressed;
    const command = isCommand(pressed);
    const move = moveOf(ground, pressed, screen());
    if (move) moveBy(move, shiftKey);
    else if (key === 'Enter' && command) toNextFill(shiftKey);
    else if (key === 'Enter' || key === 'Tab') advance(key, shiftKey);
    else if (key === 'F2' || (key === 'Backspace' && part)) reopen();
    else if (key === 'Delete') write(cleared(ground, selection, { content, part }));
    else if (key === 'Backspace') begin(null, '', true);
    else if (key === 'Escape' && cutBlock(heldBlock.get(), sheet)) heldBlock.set({ cutFrom: null });
    else if (key === 'F6' || key === 'Escape') onLeaveSheet(shiftKey);
    // A cell that cannot be written to says why as soon as somebody types.
    else if (key.length === 1 && !command && !altKey && whyHeld(grid, [active])) begin(null, key, true);
    else if (command && key.toLowerCase() === 'a') {
      const { top, left, bottom, right } = everything(grid);
      choose({ anchor: { row: top, column: left }, focus: { row: bottom, column: right }, active });
    } else if (command && key.toLowerCase() === 'z') (shiftKey ? file.redo : file.undo)();
    else if (command && key.toLowerCase() === 'y') file.redo();
    else return false;
    return true;
  };

  return {
    typed,
    cell: active,
    choose: (chosen, isExtending) => {
      settle(file, sheet.id);
      if (!finish()) return;
      const target = cellAt(ground, chosen);
      choose(isExtending ? { ...selection, focus: target } : singleCell(target));
    },
    open: reopen,
    type: (text) => {
      if (typed) typing.type(text);
      else begin(part ? content : null, text, true);
    },
    stay: typing.stay,
    toNextFill,
    onKey: (event) => {
      settle(file, sheet.id);
      // The input method's own Enter and arrows are not the sheet's.
      if (event.nativeEvent.isComposing) return;
      if (typed && event.key === 'Enter' && event.altKey) {
        event.preventDefault();
        event.currentTarget.setRangeText(
          '\n',
          event.currentTarget.selectionStart,
          event.currentTarget.selectionEnd,
          'end',
        );
        typing.type(event.currentTarget.value);
      } else if (typed ? endsTyping(event) : atRest(event)) event.preventDefault();
    },
    leave: typing.commit,
    copy: (event) => {
      if (!typed) takeBlock({ file, ground, selection, event, onRefused });
    },
    paste: (event) => {
      if (typed) return;
      const corner = putBlock({ file, ground, selection, event, onRefused });
      if (!corner) return;
      const { top, left } = areaOf(selection);
      const anchor = { row: top, column: left };
      choose({ anchor, focus: corner, active: cellAt(ground, anchor) });
    },
  };
}
