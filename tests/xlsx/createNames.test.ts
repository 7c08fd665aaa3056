import { describe, expect, it } from '@jest/globals';
import { absoluteAreaName, areaName } from '../../src/xlsx/create/areaName';
import { sheetNames } from '../../src/xlsx/create/sheetNames';

describe('sheetNames', () => {
  it('keeps what is valid', () => {
    expect(sheetNames(['网格化中心工作经费', '__proto__', 'constructor'])).toEqual([
      '网格化中心工作经费',
      '__proto__',
      'constructor',
    ]);
  });

  it('drops what a spreadsheet forbids', () => {
    expect(sheetNames(['a/b\\c:d?e*f[g]', "'引'", ' \u0007 ', 'History'])).toEqual([
      'abcdefg',
      '引',
      '表',
      '表History',
    ]);
  });

  it('cuts to 31 units without splitting a character', () => {
    expect(sheetNames(['长'.repeat(40)])).toEqual(['长'.repeat(31)]);
    expect(sheetNames(['😀'.repeat(20)])).toEqual(['😀'.repeat(15)]);
  });

  it('makes equal names unique, case aside and within the length', () => {
    expect(sheetNames(['Aa', 'aA', 'AA', 'Aa(2)'])).toEqual(['Aa', 'aA(2)', 'AA(3)', 'Aa(2)(2)']);
    const [, second] = sheetNames(['长'.repeat(31), '长'.repeat(33)]);
    expect(second).toBe(`${'长'.repeat(28)}(2)`);
  });
});

describe('names of areas', () => {
  it('are a single cell or two corners', () => {
    expect(areaName({ top: 6, left: 3, bottom: 6, right: 3 })).toBe('D7');
    expect(areaName({ top: 0, left: 0, bottom: 18, right: 27 })).toBe('A1:AB19');
  });

  it('quote the sheet, apostrophes doubled', () => {
    expect(absoluteAreaName("it's 1", { top: 0, left: 0, bottom: 1, right: 2 })).toBe("'it''s 1'!$A$1:$C$2");
  });
});
