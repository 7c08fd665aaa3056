import { describe, expect, it } from '@jest/globals';
import { entryOf, formatOf, heldCell, isSameValue } from '../../src/excel/cellValue';
import { areasOf } from '../../src/excel/printArea';

describe('heldCell', () => {
  it.each([
    ['', '', null, null],
    [5, 5, 5, null],
    [true, true, true, null],
    ['文', '文', '文', null],
    [3, '=SUM(A1:A2)', 3, 'SUM(A1:A2)'],
    ['', '=IF(A1,"","")', '', 'IF(A1,"","")'],
    ['#DIV/0!', '=1/0', '#DIV/0!', '1/0'],
    ['=1+1', '=1+1', '=1+1', null],
    ['=1+1', "'=1+1", '=1+1', null],
  ])('value %j, formula %j', (value, formula, held, text) => {
    expect(heldCell(value, formula)).toEqual({ value: held, formula: text });
  });
});

describe('entryOf', () => {
  it.each([
    [null, ''],
    ['', ''],
    [16.5, 16.5],
    [false, false],
    ['#DIV/0!', '#DIV/0!'],
    ['#1', "'#1"],
    ['=1', "'=1"],
    ['2021年3月', "'2021年3月"],
    ['二〇二一年三月一日', "'二〇二一年三月一日"],
    ['上午8时', "'上午8时"],
    ['3万元', "'3万元"],
    ['50', "'50"],
    ['【错误】得分', '【错误】得分'],
    ['10-15件', '10-15件'],
    ['-件', "'-件"],
    ['路灯维护', '路灯维护'],
  ])('%j → %j', (value, entry) => {
    expect(entryOf(value)).toBe(entry);
  });
});

describe('isSameValue', () => {
  it.each([
    [null, '', true],
    [9, '9', true],
    [9, '9.0', false],
    [0, null, false],
    [true, 'true', false],
    [null, null, true],
  ])('%j and %j: %j', (a, b, isSame) => {
    expect([isSameValue(a, b), isSameValue(b, a)]).toEqual([isSame, isSame]);
  });
});

describe('formatOf', () => {
  it('knows General by any case, and nothing else as absent', () => {
    expect(['General', 'GENERAL', '', null, '@', '0.00%'].map(formatOf)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      '@',
      '0.00%',
    ]);
  });
});

describe('areasOf', () => {
  it('reads addresses with sheets that hold commas, quotes and exclamation marks', () => {
    const one = { top: 0, left: 0, bottom: 18, right: 6 };
    const other = { top: 1, left: 8, bottom: 1, right: 8 };
    expect(areasOf('Sheet1!A1:G19')).toEqual([one]);
    expect(areasOf("'表,2'!A1:G19,'表,2'!I2")).toEqual([one, other]);
    expect(areasOf("'it''s!'!$A$1:$G$19")).toEqual([one]);
    expect(areasOf('#REF!')).toEqual([]);
  });
});
