import { describe, expect, it } from '@jest/globals';
import type { Area } from '../../../src/sheet/index';
import { shownSize, usedSize } from '../../../src/standalone/grid/usedSize';
import { printedSheet } from '../../../src/standalone/print/printedSheet';
import { sheetOf } from '../../sheet/support/sheet';

const HEAD = [['项目', '金额']];
const head = (areas: readonly Area[] = []) =>
  sheetOf(HEAD, areas.length === 0 ? {} : { printArea: { areas, isOurs: false } });
const ruled = (rows: number, columns: number) => ({ ruled: { rows, columns } });

describe('a sheet with ruled rows that are blank', () => {
  it.each([
    ['are shown and printed', ruled(13, 4), 13, 4],
    ['count not above what is filled', ruled(1, 1), 1, 2],
    ['count as far as a form goes', ruled(1001, 52), 1001, 52],
    ['count not where a whole column is ruled', ruled(1002, 4), 1, 4],
    ['count not where a whole row is ruled', ruled(13, 53), 13, 2],
  ])('%s', (_, look, rows, columns) => {
    expect([usedSize(head(), look), shownSize(head(), look)]).toEqual([
      { rows, columns },
      { rows, columns },
    ]);
    expect(printedSheet(head(), look).areas).toEqual([
      { top: 0, left: 0, bottom: rows - 1, right: columns - 1 },
    ]);
  });

  it('prints its print area alone, and shows all', () => {
    const area = { top: 0, left: 0, bottom: 4, right: 1 };
    expect(printedSheet(head([area]), ruled(13, 4)).areas).toEqual([area]);
    expect(shownSize(head([area]), ruled(13, 4))).toEqual({ rows: 13, columns: 4 });
  });
});

describe('a print area beyond what is filled', () => {
  it('is shown, and of a whole column what is ruled', () => {
    expect(shownSize(head([{ top: 0, left: 0, bottom: 20, right: 5 }]), ruled(3, 3))).toEqual({
      rows: 21,
      columns: 6,
    });
    const whole = head([{ top: 0, left: 0, bottom: 1_048_575, right: 2 }]);
    expect(shownSize(whole, ruled(13, 3))).toEqual({ rows: 13, columns: 3 });
    expect(printedSheet(whole, ruled(13, 3)).areas).toEqual([{ top: 0, left: 0, bottom: 12, right: 2 }]);
  });
});
