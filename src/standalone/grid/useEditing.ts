import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { cellName, type Address, type Problem } from '../../sheet/index';
import type { OpenFile, TypedCell } from '../files/openFile';
import { blockText, parseBlock } from './block';
import { editText } from './editText';
import { areaOf, cellAt, neighbour, singleCell, type Selection } from './selection';
import { shownText } from './shownText';
import { typedValue } from './typedValue';
import type { SheetGround } from './useGround';

/** Steps of the arrow keys: rows, columns. */
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export interface Editing {
  readonly selection: Selection;
  /** What is being typed; null: nothing. */
  readonly text: string | null;
  readonly choose: (cell: Address, isExtending: boolean) => void;
  readonly open: () => void;
  readonly type: (text: string) => void;
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly leave: () => void;
  readonly copy: (event: ClipboardEvent) => void;
  readonly paste: (event: ClipboardEvent) => void;
}

/** The keyboard of a spreadsheet over one sheet: arrows, Enter, Tab, F2, Esc, Delete, undo and redo, copy and paste. */
export function useEditing(
  file: OpenFile,
  ground: SheetGround,
  selection: Selection,
  onRefused: (problem: Problem) => void,
): Editing {
  const [text, setText] = useState<string | null>(null);
  const { sheet, grid } = ground;
  const { anchor } = selection;
  const cell = grid.cell(anchor.row, anchor.column);

  const select = (next: Selection): void => {
    file.select(areaOf(next));
  };
  const write = (cells: readonly TypedCell[]): void => {
    const written = file.edit(sheet.id, cells);
    if (!written.ok) onRefused(written.problem);
  };
  const commit = (): void => {
    if (text === null) return;
    setText(null);
    write([{ ...anchor, value: typedValue(text, cell?.format) }]);
  };
  const go = (rows: number, columns: number): void => {
    select(singleCell(neighbour(ground, anchor, rows, columns)));
  };
  const open = (): void => {
    if (cell?.formula === undefined) setText(editText(cell));
    else onRefused({ code: 'cells-with-formulas', figures: { cells: cellName(anchor) } });
  };
  const inside = (): readonly Address[] => {
    const { top, left, bottom, right } = areaOf(selection);
    const all: Address[] = [];
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) all.push({ row, column });
    return all;
  };
  const clear = (): void => {
    const filled = inside().filter(({ row, column }) => (grid.cell(row, column)?.value ?? null) !== null);
    write(filled.map((one) => ({ ...one, value: null })));
  };

  /** Keys while a cell is written to: those that end it. @returns whether the key was one of them */
  const endsTyping = ({ key, shiftKey, altKey }: KeyboardEvent): boolean => {
    if (key === 'Escape') setText(null);
    else if (key === 'Enter' && !altKey) {
      commit();
      go(shiftKey ? -1 : 1, 0);
    } else if (key === 'Tab') {
      commit();
      go(0, shiftKey ? -1 : 1);
    } else return false;
    return true;
  };

  const moves = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    const arrow = ARROWS[key];
    const isCommand = ctrlKey || metaKey;
    if (arrow) {
      const [rows, columns] = arrow;
      if (shiftKey) select({ anchor, focus: neighbour(ground, selection.focus, rows, columns) });
      else go(rows, columns);
    } else if (key === 'Enter') go(shiftKey ? -1 : 1, 0);
    else if (key === 'Home')
      select(singleCell(cellAt(ground, { row: isCommand ? 0 : anchor.row, column: 0 })));
    else if (key === 'F2') open();
    else if (key === 'Delete' || key === 'Backspace') clear();
    else if (isCommand && key.toLowerCase() === 'z') (shiftKey ? file.redo : file.undo)();
    else if (isCommand && key.toLowerCase() === 'y') file.redo();
    else return false;
    return true;
  };

  return {
    selection,
    text,
    choose: (chosen, isExtending) => {
      commit();
      const target = cellAt(ground, chosen);
      select(isExtending ? { anchor, focus: target } : singleCell(target));
    },
    open,
    type: (next) => {
      if (cell?.formula === undefined) setText(next);
      else onRefused({ code: 'cells-with-formulas', figures: { cells: cellName(anchor) } });
    },
    onKey: (event) => {
      // The input method's own Enter and arrows are not the sheet's.
      if (event.nativeEvent.isComposing) return;
      if (text === null ? moves(event) : endsTyping(event)) event.preventDefault();
    },
    leave: commit,
    copy: (event) => {
      if (text !== null) return;
      event.preventDefault();
      const { left, right } = areaOf(selection);
      const texts = inside().map(({ row, column }) => shownText(grid.cell(row, column), sheet.uses1904Dates));
      const width = right - left + 1;
      const rows = Array.from({ length: texts.length / width }, (_, at) =>
        texts.slice(at * width, (at + 1) * width),
      );
      event.clipboardData.setData('text/plain', blockText(rows));
      if (event.type === 'cut') clear();
    },
    paste: (event) => {
      if (text !== null) return;
      event.preventDefault();
      const { top, left } = areaOf(selection);
      const rows = parseBlock(event.clipboardData.getData('text/plain'));
      write(
        rows.flatMap((texts, down) =>
          texts.map((one, right) => {
            const place = { row: top + down, column: left + right };
            return { ...place, value: typedValue(one, grid.cell(place.row, place.column)?.format) };
          }),
        ),
      );
    },
  };
}
