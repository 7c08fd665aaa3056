import { describe, expect, it } from '@jest/globals';
import { gridOf } from '../../../src/sheet/index';
import { pasted } from '../../../src/standalone/grid/clipboard';
import { singleCell } from '../../../src/standalone/grid/selection';
import { groundOf } from './support/ground';

/** What a text of another program becomes in a cell of days. */
const dayPasted = (uses1904Dates: boolean) => {
  const ground = groundOf({ cells: [[{ value: null, format: 'yyyy-mm-dd' }]] });
  const sheet = { ...ground.sheet, uses1904Dates };
  const { cells } = pasted({ ...ground, grid: gridOf(sheet) }, singleCell({ row: 0, column: 0 }), {
    block: [['2022-1-28']],
    isTyped: true,
  });
  return cells.map(({ value }) => value);
};

describe('a day pasted from another program', () => {
  it('is the number that the workbook’s own calendar gives it', () => {
    expect(dayPasted(false)).toEqual([44589]);
    expect(dayPasted(true)).toEqual([43127]);
  });
});
