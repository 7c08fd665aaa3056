import { describe, expect, it } from '@jest/globals';
import { decimalText, displayText, serialDay } from '../../src/sheet/display';
import { gridOf } from '../../src/sheet/grid';
import { amountIn, numberEntry, numberIn, rateIn } from '../../src/sheet/numberEntry';
import { percent, sheetOf, type TestCell } from './support/sheet';

const entry = (cell: TestCell, read?: (text: string) => number | null) =>
  numberEntry(gridOf(sheetOf([[cell]])), { row: 0, column: 0 }, read);

describe('numberIn', () => {
  it.each([
    ['387,664.62', 387664.62],
    ['10分', 10],
    ['99.92%', 0.9992],
    ['１００.００％', 1],
    ['0.07%', 0.0007],
    ['-3', -3],
    [' 1 234 ', 1234],
    ['.5', 0.5],
  ])('reads %s', (text, value) => {
    expect(numberIn(text)).toBe(value);
  });

  it.each(['', '优', '约35', '1,2,3', '10-15', '1.2.3', '—', '12月'])('does not read %s', (text) => {
    expect(numberIn(text)).toBeNull();
  });
});

describe('amountIn', () => {
  it.each([
    ['４７５３．６６万元', 'wanYuan', 4753.66],
    ['1,000,000元', 'wanYuan', 100],
    ['950000元', 'wanYuan', 95],
    ['387664.62 元', 'wanYuan', 38.766462],
    ['95万元', 'yuan', 950000],
    ['0.07万元', 'yuan', 700],
    ['1.2亿元', 'wanYuan', 12000],
    ['35.5', 'wanYuan', 35.5],
    ['约35万元', 'wanYuan', null],
  ] as const)('%s on a form in %s is %p', (text, unit, value) => {
    expect(amountIn(text, unit)).toBe(value);
  });
});

describe('numberEntry', () => {
  it('keeps what cannot be read as text', () => {
    expect(entry('约35')).toEqual({ text: '约35', value: null });
  });

  it.each(['/', '—', '－', '无', '……'])('takes %s for blank', (mark) => {
    expect(entry(mark)).toEqual({ text: '', value: null });
  });

  it('reads a rate as a ratio, with or without its percent sign', () => {
    expect(entry(percent(0.9992, '0.00%'), rateIn).value).toBe(0.9992);
    expect(entry('99.92%', rateIn).value).toBe(0.9992);
    expect(entry(99.92, rateIn).value).toBe(0.9992);
    expect(entry(1, rateIn).value).toBe(1);
  });

  it('tells a formula from a value, and one without a stored result from a blank', () => {
    expect(entry({ value: 97, formula: 'SUM(A1:A3)' })).toEqual({ text: '97', value: 97, isFormula: true });
    expect(entry({ value: null, formula: 'SUM(A1:A3)' })).toMatchObject({
      value: null,
      isFormula: true,
      isPending: true,
    });
  });
});

describe('display', () => {
  it.each([
    [0.9992, 2, '99.92'],
    [0.07, 2, '7'],
    [1, 2, '100'],
    [0.00025, 2, '0.025'],
    [1e21, 0, '1000000000000000000000'],
    [1.5e-7, 0, '0.00000015'],
    [-0.5, 2, '-50'],
    [0, 2, '0'],
    [123.456, 2, '12345.6'],
  ])('%d moved by %d is %s', (value, shift, text) => {
    expect(decimalText(value, shift)).toBe(text);
  });

  it('shows percents, dates and texts as a person reads them', () => {
    expect(displayText({ value: 0.9992, format: '0.00%' })).toBe('99.92%');
    expect(displayText({ value: 44589, format: 'yyyy"年"m"月"d"日"' })).toBe('2022-01-28');
    expect(displayText({ value: 43127, format: 'yyyy/m/d' }, true)).toBe('2022-01-28');
    expect(displayText({ value: '  97 ' })).toBe('97');
  });

  it.each([
    ['0"天"', 5, '5天'],
    ['"≤"0"次"', 5, '≤5次'],
    ['"≥"0%', 0.95, '≥95%'],
    ['\\≥0.0', 1.5, '≥1.5'],
    ['General"次"', 3, '3次'],
    ['"¥"#,##0.00', 1200, '1200'],
    ['_ * #,##0.00_ ;_ * \\-#,##0.00_ ', 1200.5, '1200.5'],
    ['0.00"万元";[Red]"负"0', 35.5, '35.5万元'],
    ['[DBNum1]General', 3, '3'],
  ])('reads the words of the number format %s', (format, value, text) => {
    expect(displayText({ value, format })).toBe(text);
  });

  it('knows the days around the 29 February 1900 that never was', () => {
    expect([1, 59, 61].map((serial) => serialDay(serial, false))).toEqual([
      '1900-01-01',
      '1900-02-28',
      '1900-03-01',
    ]);
    expect(serialDay(0, false)).toBeNull();
    expect(serialDay(3_000_000, false)).toBeNull();
  });
});
