import { describe, expect, it } from '@jest/globals';
import { gridOf, type CellValue } from '../../../src/sheet/index';
import { createFile } from '../../../src/standalone/files/createFile';
import type { OpenFile } from '../../../src/standalone/files/openFile';
import { typingOf } from '../../../src/standalone/grid/cellTyping';
import { editText } from '../../../src/standalone/grid/editText';
import { openWorkbook } from '../../../src/xlsx/index';
import { LONG_DIGITS, TYPED_BOOK } from './support/typedBook';

function open(): OpenFile {
  const opened = createFile({ id: 'file1', name: '数值.xlsx', bytes: TYPED_BOOK }, () =>
    Promise.resolve({ ok: true, value: [] }),
  );
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
}

const sheetOf = (file: OpenFile, name: string) => {
  const sheet = file.getState().sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const cellOf = (file: OpenFile, row: number, column: number, name = '数值') =>
  gridOf(sheetOf(file, name)).cell(row, column);
const valueOf = (...place: Parameters<typeof cellOf>): CellValue => cellOf(...place)?.value ?? null;

/** Opens a cell with what stands in it, or typed over. */
function begin(file: OpenFile, row: number, typed?: string, name = '数值', column = 0) {
  const { id: sheetId } = sheetOf(file, name);
  const start = typed === undefined ? editText(cellOf(file, row, column, name)) : null;
  return typingOf(file).begin({
    sheetId,
    row,
    column,
    start,
    text: typed ?? start ?? '',
    isEntering: start === null,
  });
}

const TOO_LONG = '长'.repeat(32_768);

describe('a text that is typed', () => {
  it('that is refused is corrected in place: keys move within it', () => {
    const file = open();
    begin(file, 20, '=A1');
    expect(typingOf(file).get().typed?.isEntering).toBe(true);
    expect(typingOf(file).commit()).toBe(false);
    expect(typingOf(file).get().typed).toMatchObject({ text: '=A1', refusal: 'formula', isEntering: false });
  });

  it('gives its percent format to a cell that has none, and takes it back with the value', () => {
    const file = open();
    const before = file.toBytes();
    begin(file, 20, '95.5%');
    expect(typingOf(file).commit()).toBe(true);
    expect(cellOf(file, 20, 0)).toMatchObject({ value: 0.955, format: '0.00%' });
    const reopened = openWorkbook(file.toBytes());
    const sheet = reopened.ok ? reopened.value.sheets.find(({ name }) => name === '数值') : undefined;
    expect(sheet && gridOf(sheet).cell(20, 0)).toMatchObject({ value: 0.955, format: '0.00%' });
    file.undo();
    expect(cellOf(file, 20, 0)?.value ?? null).toBeNull();
    expect(Buffer.compare(file.toBytes(), before)).toBe(0);
  });

  it('writes nothing when a cell was opened and left as it was', () => {
    const file = open();
    for (const row of [0, 1, 2, 3, 4, 5, 7]) {
      expect(begin(file, row)).toBeNull();
      expect(typingOf(file).commit()).toBe(true);
    }
    expect(file.getState()).toMatchObject({ canUndo: false, isDirty: false });
  });

  it.each([
    [3, `${LONG_DIGITS}X`, `${LONG_DIGITS}X`],
    [3, '420106199001011235', '420106199001011235'],
    [4, '008', '008'],
    [4, '', null],
    [1, '2022-2-1', 44593],
    [2, 'false', false],
    [0, '99.5%', 0.995],
  ])('of row %i corrected to %j is written as %j', (row, text, value) => {
    const file = open();
    begin(file, row);
    typingOf(file).type(text);
    expect(typingOf(file).commit()).toBe(true);
    expect(valueOf(file, row, 0)).toBe(value);
  });

  it('typed over digits kept as text is what a spreadsheet takes it for', () => {
    const file = open();
    begin(file, 4, '008');
    typingOf(file).commit();
    expect(valueOf(file, 4, 0)).toBe(8);
  });

  it('goes into the cell and sheet where it was begun, wherever the selection is', () => {
    const file = open();
    begin(file, 8, '改进措施');
    file.activate(sheetOf(file, '空表').id);
    file.select({ top: 4, left: 4, bottom: 4, right: 4 });
    typingOf(file).commit();
    expect(valueOf(file, 8, 0)).toBe('改进措施');
    expect(sheetOf(file, '空表').cells).toHaveLength(1);
  });

  it('is kept when it is refused, and comes back before another cell is opened', () => {
    const file = open();
    const typing = typingOf(file);
    begin(file, 8, TOO_LONG);
    expect(typing.commit()).toBe(false);
    expect(typing.get().typed).toMatchObject({
      row: 8,
      text: TOO_LONG,
      refusal: { code: 'file-over-limit', figures: { value: '32768', limit: '32767' } },
    });
    file.activate(sheetOf(file, '空表').id);
    expect(begin(file, 0, '别处', '空表')).toMatchObject({
      kind: 'typed',
      reason: { code: 'file-over-limit' },
    });
    expect(file.getState()).toMatchObject({
      frontSheetId: sheetOf(file, '数值').id,
      selection: { top: 8, left: 0, bottom: 8, right: 0 },
    });
    expect(typing.get().typed?.text).toBe(TOO_LONG);
    typing.type('短了');
    expect(typing.commit()).toBe(true);
    expect(valueOf(file, 8, 0)).toBe('短了');
    expect(typing.get().typed).toBeNull();
  });

  it('is given up without a trace', () => {
    const file = open();
    begin(file, 8, TOO_LONG);
    typingOf(file).commit();
    typingOf(file).discard();
    expect(begin(file, 0, '1')).toBeNull();
    typingOf(file).discard();
    expect(file.getState().isDirty).toBe(false);
  });

  it('is not begun in a formula or a locked cell, but beside it', () => {
    const file = open();
    expect(begin(file, 6, '3')).toEqual({
      kind: 'problem',
      problem: { code: 'cells-with-formulas', figures: { cells: 'A7' } },
    });
    expect(begin(file, 0, '3', '受保护')).toEqual({
      kind: 'problem',
      problem: { code: 'cells-locked', figures: { cells: 'A1' } },
    });
    expect(typingOf(file).get().typed).toBeNull();
    expect(begin(file, 1, '可改', '受保护', 1)).toBeNull();
    typingOf(file).commit();
    expect(valueOf(file, 1, 1, '受保护')).toBe('可改');
  });
});
