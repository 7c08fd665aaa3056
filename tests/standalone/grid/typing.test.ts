import { describe, expect, it } from '@jest/globals';
import { blockText, laidOver, parseBlock, parseValues } from '../../../src/standalone/grid/block';
import { editText } from '../../../src/standalone/grid/editText';
import { shownColor, shownText } from '../../../src/standalone/grid/shownText';
import { typedContent, typedValue } from '../../../src/standalone/grid/typedValue';

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
    ['TRUE', undefined, true],
    ['False', undefined, false],
    ['TRUE', '@', 'TRUE'],
    ['123456789012345', undefined, 123456789012345],
    ['420106199001011234', undefined, '420106199001011234'],
    ['0000000000000007', undefined, 7],
    ['2022-1-28', 'yyyy/m/d', 44589],
    ['2022/01/28', 'yyyy/m/d', 44589],
    ['2022年1月28日', 'yyyy"年"m"月"d"日"', 44589],
    ['2022-2-30', 'yyyy/m/d', '2022-2-30'],
    ['1900-2-28', 'yyyy/m/d', '1900-2-28'],
    ['2022-1-28', undefined, '2022-1-28'],
    ['44589', 'yyyy/m/d', 44589],
  ])('%j in a cell of format %j is %j', (text, format, value) => {
    expect(typedValue(text, format)).toBe(value);
  });

  it.each([
    ['95%', undefined, { value: 0.95, format: '0%' }],
    ['95.5%', undefined, { value: 0.955, format: '0.00%' }],
    ['95%', '0.00%', { value: 0.95 }],
    ['95%', '#,##0', { value: 0.95 }],
    ['95', undefined, { value: 95 }],
    ['≥95%', undefined, { value: '≥95%' }],
  ] as const)('%j in a cell of format %j comes as %j', (text, format, content) => {
    expect(typedContent(text, format)).toEqual(content);
  });

  it.each([
    [0.9992, '0.00%', '99.92%', '99.92%'],
    [0.9992, '0%', '100%', '99.92%'],
    [35.5, undefined, '35.5', '35.5'],
    [null, undefined, '', ''],
    ['良好', undefined, '良好', '良好'],
    [1234.5, '#,##0.00', '1,234.50', '1234.5'],
    [44589, 'yyyy/m/d', '2022/1/28', '2022-1-28'],
    [44589.5, 'yyyy/m/d', '2022/1/28', '44589.5'],
  ])('%j of format %j is seen as %j and edited as %j', (value, format, seen, edited) => {
    const cell = { row: 0, column: 0, value, ...(format === undefined ? {} : { format }) };
    expect([shownText(cell, false), editText(cell)]).toEqual([seen, edited]);
  });
});

describe('a number format', () => {
  it.each([
    [-1234.5, '#,##0.00;[Red]#,##0.00', '1,234.50', 'red'],
    [1234.5, '#,##0.00;[Red]#,##0.00', '1,234.50', null],
    [-3, '0;[Color 10]0', '3', '#008000'],
    [95, '[>=90][Green]0;[Blue]0', '95', '#00ff00'],
    [1, '[$-804]0', '1', null],
    [5, 'G/通用格式"次"', '5次', null],
    [0.5, '[Red]G/通用格式;-G/通用格式', '0.5', 'red'],
    [5, '0"G/通用格式"', '5G/通用格式', null],
    ['5 次', '[Red]0', '5 次', null],
    [null, '[Red]0', '', null],
  ])('shows %j under %j as %j, coloured %j', (value, format, text, color) => {
    const cell = { row: 0, column: 0, value, format };
    expect([shownText(cell, false), shownColor(cell, false)]).toEqual([text, color]);
  });
});

describe('a day of a workbook that counts from 1904', () => {
  it('is edited as the day that is seen', () => {
    const cell = { row: 0, column: 0, value: 43127, format: 'yyyy/m/d' };
    expect([shownText(cell, true), editText(cell, true)]).toEqual(['2022/1/28', '2022-1-28']);
    expect(typedValue('2022-1-28', 'yyyy/m/d', true)).toBe(43127);
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

  it.each([
    [
      '[[0.99923,"007"],[true,null]]',
      [
        [0.99923, '007'],
        [true, null],
      ],
    ],
    ['', null],
    ['{', null],
    ['[]', null],
    ['[[]]', null],
    ['[1]', null],
    ['[[{"value":1}]]', null],
  ])('of values written as %j is %j', (json, values) => {
    expect(parseValues(json)).toEqual(values);
  });

  it('comes back as it was', () => {
    const rows = [
      ['1', '两\n行'],
      ['"引号"', '\t'],
    ];
    expect(parseBlock(blockText(rows))).toEqual(rows);
  });

  it.each([
    [
      [['7']],
      2,
      2,
      [
        ['7', '7'],
        ['7', '7'],
      ],
    ],
    [
      [['1', '2']],
      2,
      4,
      [
        ['1', '2', '1', '2'],
        ['1', '2', '1', '2'],
      ],
    ],
    [[['1', '2']], 2, 3, [['1', '2']]],
    [[['1'], ['2']], 1, 1, [['1'], ['2']]],
  ])('%j over %i rows and %i columns is %j', (block, rows, columns, laid) => {
    expect(laidOver(block, { rows, columns })).toEqual(laid);
  });
});
