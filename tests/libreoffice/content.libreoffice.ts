import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { templateForm, type CellEdit } from '../../src/sheet/index';
import { createWorkbook } from '../../src/xlsx/index';
import { protectedWorkbook } from '../cli/workbooks';
import { buildRich } from '../xlsx/support/rich';
import { edit, open, write } from '../xlsx/support/workbook';
import { cellAt, scored, sheetNamed, sheetsOf } from './support/books';
import { formBook, formWithOneWrongScore } from './support/fixtures';
import { MACRO_PART, withMacros } from './support/macros';
import { fileOf, Office, textOf } from './support/office';

const TEXTS = ['=1+1', '+1+1', '-1+1', '@SUM(A1:A3)', '=cmd|"/C calc"!A0', '＝1+1', "'=1+1"];
const FIRST_TEXT_ROW = 29;
const [RATE_CELL, WRONG_SCORE] = ['F7', 'G11'];

/** Texts written into blank cells below a form; the form's own cause and name are such texts too. */
function bookWithTexts(): Uint8Array {
  const form = { ...formWithOneWrongScore, projectName: '=2+2', causeAnalysis: '@路灯' };
  const edits = TEXTS.map((after, index): CellEdit => ({
    kind: 'cell',
    row: FIRST_TEXT_ROW + index,
    column: 0,
    before: null,
    after,
  }));
  return write(open(formBook(form)), edits);
}

/** A blank rate cell without a percent format. */
function bookWithoutRate(): Uint8Array {
  const content = templateForm({ profile: 'hubei', form: formWithOneWrongScore });
  const cells = content.cells.map((cell) =>
    cell.row === 6 && cell.column === 5 ? { ...cell, value: null, format: 'General' } : cell,
  );
  return createWorkbook([{ ...content, cells }]);
}

const office = new Office();
const macros = withMacros(formBook(formWithOneWrongScore));
let written: Readonly<
  Record<'texts.xlsx' | 'rate.xlsx' | 'locked.xlsx' | 'macros.xlsm' | 'rich.xlsm', Uint8Array>
>;
let saved: ReadonlyMap<string, Uint8Array>;
let shown: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  const locked = protectedWorkbook(formBook(formWithOneWrongScore));
  written = {
    'texts.xlsx': bookWithTexts(),
    'rate.xlsx': (await scored(bookWithoutRate())).bytes,
    'locked.xlsx': (await scored(locked, { writeLocked: true })).bytes,
    'macros.xlsm': (await scored(macros)).bytes,
    'rich.xlsm': write(open(buildRich()), [edit(3, 3, 7, 9)], '3'),
  };
  saved = await office.convert(written, 'xlsx');
  shown = await office.convert(written, 'csv');
});
afterAll(() => {
  office.close();
});

/** A cell of the only sheet of a file as LibreOffice saved it. */
function savedCell(name: string, cell: string): unknown {
  const [sheet] = sheetsOf(fileOf(saved, name));
  return sheet && cellAt(sheet, cell);
}

const csvOf = (name: string): string => {
  const [file = ''] = [...shown.keys()].filter((one) => one.startsWith(`${name}-`));
  return textOf(fileOf(shown, file));
};

describe('what the product writes, in LibreOffice', () => {
  it.each(TEXTS.map((text, index) => ({ text, cell: `A${FIRST_TEXT_ROW + index + 1}` })))(
    'keeps $text as text when it is written into a cell',
    ({ text, cell }) => {
      expect(savedCell('texts.xlsx', cell)).toMatchObject({ value: text });
      expect(savedCell('texts.xlsx', cell)).not.toHaveProperty('formula');
      expect(csvOf('texts')).toContain(text.replaceAll('"', '""'));
    },
  );

  it.each([
    ['B4', '=2+2'],
    ['B17', '@路灯'],
  ])('keeps the text of %s on a new form as text', (cell, text) => {
    expect(savedCell('texts.xlsx', cell)).toMatchObject({ value: text });
    expect(savedCell('texts.xlsx', cell)).not.toHaveProperty('formula');
  });

  it('shows a rate in percent where the cell had no format of its own', () => {
    expect(savedCell('rate.xlsx', RATE_CELL)).toMatchObject({ value: 0.9992, format: '0.00%' });
    expect(csvOf('rate')).toContain(',99.92%,');
  });

  it('leaves a protected sheet protected, with the score written', () => {
    const [sheet] = sheetsOf(fileOf(saved, 'locked.xlsx'));
    expect(sheet?.isProtected).toBe(true);
    expect(savedCell('locked.xlsx', WRONG_SCORE)).toMatchObject({ value: 10 });
  });

  it('opens with macros, which are kept byte by byte', () => {
    expect(unzipSync(written['macros.xlsm'])[MACRO_PART]).toEqual(unzipSync(macros)[MACRO_PART]);
    expect(open(written['macros.xlsm']).isMacroEnabled).toBe(true);
    expect(savedCell('macros.xlsx', WRONG_SCORE)).toMatchObject({ value: 10 });
  });

  it('opens with chart, image, comments, validations, table and names around the changed score', () => {
    expect(savedCell('rich.xlsx', 'D4')).toMatchObject({ value: 9 });
    expect(savedCell('rich.xlsx', 'D8')).toMatchObject({ value: 18, formula: 'SUM(得分区)' });
    const other = sheetNamed(fileOf(saved, 'rich.xlsx'), '汇总 1');
    expect(cellAt(other, 'A1')).toMatchObject({ value: 36 });
    const parts = Object.keys(unzipSync(fileOf(saved, 'rich.xlsx')));
    for (const kind of ['charts/chart', 'media/image', 'comments', 'tables/table'])
      expect(parts.filter((part) => part.includes(kind))).not.toEqual([]);
  });
});
