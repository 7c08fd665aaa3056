import { describe, expect, it } from '@jest/globals';
import { sheetNames } from '../../src/sheet/sheetNames';

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

  it('keeps clear of the names that are there already', () => {
    expect(sheetNames(['自评表', '自评表'], ['自评表', 'Sheet1'])).toEqual(['自评表(2)', '自评表(3)']);
  });
});
