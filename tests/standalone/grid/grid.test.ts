import { describe, expect, it } from '@jest/globals';
import { blockText, parseBlock } from '../../../src/standalone/grid/block';
import { measuresOf } from '../../../src/standalone/grid/measure';
import { mergesOf } from '../../../src/standalone/grid/merges';
import { neighbour } from '../../../src/standalone/grid/selection';
import { editText } from '../../../src/standalone/grid/editText';
import { shownText } from '../../../src/standalone/grid/shownText';
import { typedValue } from '../../../src/standalone/grid/typedValue';
import { drawnRows, rowTops } from '../../../src/standalone/grid/windowed';
import type { SheetLook } from '../../../src/xlsx/index';

describe('what is typed', () => {
  it.each([
    ['', undefined, null],
    ['  ', undefined, null],
    ['12', undefined, 12],
    ['1,234.5', undefined, 1234.5],
    ['12,34', undefined, '12,34'],
    ['-3', undefined, -3],
    ['95%', undefined, 0.95],
    ['99.92%', '0.00%', 0.9992],
    ['95', '0%', 0.95],
    ['0.95', '0%', 0.95],
    ['≥95%', undefined, '≥95%'],
    ['12', '@', '12'],
    ['=1+1', undefined, '=1+1'],
    ['+', undefined, '+'],
    ['.', undefined, '.'],
    ['及时', undefined, '及时'],
    ['29.7%', undefined, 0.297],
  ])('%j in a cell of format %j is %j', (text, format, value) => {
    expect(typedValue(text, format)).toBe(value);
  });

  it.each([
    [0.9992, '0.00%', '99.92%', '99.92%'],
    [0.9992, '0%', '100%', '99.92%'],
    [35.5, undefined, '35.5', '35.5'],
    [null, undefined, '', ''],
    ['良好', undefined, '良好', '良好'],
    [1234.5, '#,##0.00', '1,234.50', '1234.5'],
  ])('%j of format %j is seen as %j and edited as %j', (value, format, seen, edited) => {
    const cell = { row: 0, column: 0, value, ...(format === undefined ? {} : { format }) };
    expect([shownText(cell, false), editText(cell)]).toEqual([seen, edited]);
  });
});

describe('a block on the clipboard', () => {
  it.each([
    [
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"第一行\n第二行"\t2', [['第一行\n第二行', '2']]],
    ['"他说""好"""\r\nb', [['他说"好"'], ['b']]],
    ['5" 管', [['5" 管']]],
    ['', [['']]],
  ])('%j is read as %j', (text, rows) => {
    expect(parseBlock(text)).toEqual(rows);
  });

  it('comes back as it was', () => {
    const rows = [
      ['1', '两\n行'],
      ['"引号"', '\t'],
    ];
    expect(parseBlock(blockText(rows))).toEqual(rows);
  });
});

const look = (part: Partial<SheetLook>): SheetLook => ({
  defaultColumnWidth: 8.43,
  defaultRowHeight: 15,
  showsGridLines: true,
  columns: [],
  rows: [],
  cell: () => {
    throw new Error('not asked for here');
  },
  ...part,
});

describe('measures', () => {
  it('are those of Excel: pixels by characters and points, 0 where hidden', () => {
    const measures = measuresOf(
      look({
        columns: [
          { first: 0, last: 0, width: 13, isHidden: false },
          { first: 1, last: 1, width: null, isHidden: true },
        ],
        rows: [
          { row: 0, height: 30, isHidden: false },
          { row: 1, height: null, isHidden: true },
        ],
      }),
      { rows: 4, columns: 4 },
    );
    expect([0, 1, 2].map(measures.width)).toEqual([91, 0, 59]);
    expect([0, 1, 2].map(measures.height)).toEqual([40, 0, null]);
  });
});

describe('moving about', () => {
  const measures = measuresOf(look({ rows: [{ row: 2, height: null, isHidden: true }], columns: [] }), {
    rows: 8,
    columns: 5,
  });
  const merges = mergesOf([{ top: 3, left: 1, bottom: 4, right: 3 }], 8, 5);
  const ground = { measures, merges };

  it('passes hidden rows, treats a merged block as one cell, and stays on the sheet', () => {
    expect(neighbour(ground, { row: 1, column: 0 }, 1, 0)).toEqual({ row: 3, column: 0 });
    expect(neighbour(ground, { row: 4, column: 0 }, 0, 1)).toEqual({ row: 3, column: 1 });
    expect(neighbour(ground, { row: 3, column: 1 }, 0, 1)).toEqual({ row: 3, column: 4 });
    expect(neighbour(ground, { row: 3, column: 1 }, 1, 0)).toEqual({ row: 5, column: 1 });
    expect(neighbour(ground, { row: 3, column: 4 }, 0, -1)).toEqual({ row: 3, column: 1 });
    expect(neighbour(ground, { row: 0, column: 0 }, -1, 0)).toEqual({ row: 0, column: 0 });
    expect(neighbour(ground, { row: 3, column: 1 }, -1, 0)).toEqual({ row: 1, column: 1 });
  });
});

describe('a long sheet', () => {
  const measures = measuresOf(look({}), { rows: 10_000, columns: 8 });

  it('is drawn in part: what is seen, with a margin, from the first row of a block on', () => {
    const tops = rowTops(measures);
    expect(tops.at(-1)).toBe(200_000);
    expect(drawnRows(tops, { top: 100_000, height: 600 }, [])).toEqual({ first: 4970, last: 5060 });
    const block = { top: 4900, left: 0, bottom: 4980, right: 0 };
    expect(drawnRows(tops, { top: 100_000, height: 600 }, [block]).first).toBe(4900);
    expect(drawnRows(tops, { top: 0, height: 600 }, [])).toEqual({ first: 0, last: 60 });
    expect(drawnRows(tops, { top: 199_500, height: 600 }, []).last).toBe(9999);
  });

  it('is drawn whole where it is short', () => {
    const short = measuresOf(look({}), { rows: 40, columns: 8 });
    expect(drawnRows(rowTops(short), { top: 0, height: 100 }, [])).toEqual({ first: 0, last: 39 });
  });
});
