import { describe, expect, it } from '@jest/globals';
import { paperOf } from '../../../src/standalone/print/paper';
import { scaleOf, slicesOf, type Run } from '../../../src/standalone/print/pagination';
import { printedSheet } from '../../../src/standalone/print/printedSheet';
import { DEFAULT_PAGE } from '../../../src/xlsx/look/readPage';
import { sheetOf } from '../../sheet/support/sheet';

const fitted = (pagesWide: number, pagesHigh: number) => ({
  ...DEFAULT_PAGE,
  isFitted: true,
  pagesWide,
  pagesHigh,
});
const runOf = (sizes: readonly number[], rest: Partial<Run> = {}): Run => ({
  sizes,
  breaks: new Set(),
  titles: { size: 0, after: 0 },
  ...rest,
});
const many = (count: number, size: number): number[] => Array.from({ length: count }, () => size);

describe('rows on pages', () => {
  it.each([
    ['all on one', [40, 40], 100, [[0, 80]]],
    [
      'whole ones',
      [40, 40, 40],
      100,
      [
        [0, 80],
        [80, 120],
      ],
    ],
    [
      'one higher than a page goes over several',
      [40, 250, 40],
      100,
      [
        [0, 40],
        [40, 140],
        [140, 240],
        [240, 330],
      ],
    ],
    ['hidden ones take no page', [0, 100, 0], 100, [[0, 100]]],
    ['none', [], 100, [[0, 0]]],
  ])('%s', (_, sizes, room, slices) => {
    expect(slicesOf(runOf(sizes), room).map(({ from, to }) => [from, to])).toEqual(slices);
  });
});

describe('rows on pages, some printed again and with ends that somebody set', () => {
  const shown = (run: Run, room: number) =>
    slicesOf(run, room).map(({ from, to, isTitled }) => `${from}-${to}${isTitled ? ' titled' : ''}`);

  it.each([
    ['an end', runOf(many(5, 10), { breaks: new Set([2]) }), 100, ['0-20', '20-50']],
    ['an end at the beginning', runOf(many(2, 10), { breaks: new Set([0, -3]) }), 100, ['0-20']],
    ['an end where a page ends anyway', runOf(many(4, 10), { breaks: new Set([2]) }), 20, ['0-20', '20-40']],
    [
      'titles on the pages after them, in the room that they leave',
      runOf(many(9, 10), { titles: { size: 10, after: 1 } }),
      40,
      ['0-40', '40-70 titled', '70-90 titled'],
    ],
    [
      'titles from above the area on every page',
      runOf(many(5, 10), { titles: { size: 10, after: -7 } }),
      40,
      ['0-30 titled', '30-50 titled'],
    ],
    [
      'no titles that take most of a page',
      runOf(many(5, 10), { titles: { size: 30, after: 3 } }),
      40,
      ['0-40', '40-50'],
    ],
    [
      'titles above what is left of a row higher than a page',
      runOf([10, 100], { titles: { size: 10, after: 1 } }),
      40,
      ['0-10', '10-40 titled', '40-70 titled', '70-100 titled', '100-110 titled'],
    ],
    [
      'titles after hidden rows',
      runOf([10, 40, 0, 0, 10], { titles: { size: 10, after: 4 } }),
      50,
      ['0-50', '50-60 titled'],
    ],
  ])('%s', (_, run, room, slices) => {
    expect(shown(run, room)).toEqual(slices);
  });
});

describe('the scale', () => {
  const room = { width: 600, height: 1000 };

  it.each([
    ['as stated', { ...DEFAULT_PAGE, scale: 85 }, [500, 500], [900, 900], 0.85],
    ['smaller for a column wider than a page', DEFAULT_PAGE, [750, 100], [100], 0.8],
    ['smaller for a row higher than a page', DEFAULT_PAGE, [100], [100, 4000], 0.25],
    ['by width', fitted(1, 1), [1000], [1000], 0.6],
    ['by height', fitted(1, 1), [600], [1600], 0.62],
    ['never larger than life', fitted(1, 1), [100], [100], 1],
    ['any number of pages high', fitted(1, 0), [1200], many(500, 20), 0.5],
    ['any number of pages wide', fitted(0, 1), many(90, 100), [2000], 0.5],
    ['smaller where whole rows need it', fitted(1, 2), [100], many(3, 900), 0.55],
    ['never under a tenth', fitted(1, 1), [100], many(10_000, 20), 0.1],
  ])('%s', (_, page, widths, heights, scale) => {
    expect(scaleOf(page, runOf(widths), runOf(heights), room)).toBe(scale);
  });
});

describe('the paper', () => {
  it('has its size and what margins leave of it', () => {
    const inch = { left: 1, right: 1, top: 1, bottom: 1, header: 0.5, footer: 0.5 };
    const a4 = paperOf({ ...DEFAULT_PAGE, paper: 9, isLandscape: true, margins: inch });
    expect(a4).toMatchObject({ size: '297mm 210mm', margin: '25.4mm 25.4mm 25.4mm 25.4mm' });
    expect(a4.width).toBe(((297 - 2 * 25.4) / 25.4) * 96);
    expect(a4.height).toBe(((210 - 2 * 25.4) / 25.4) * 96);
  });

  it.each([null, 9999, 256])('is A4 for %s', (paper) => {
    expect(paperOf({ ...DEFAULT_PAGE, paper }).size).toBe('210mm 297mm');
  });

  it('has room left whatever the margins', () => {
    const { width, height } = paperOf({
      ...DEFAULT_PAGE,
      margins: { left: 40, right: 40, top: 0, bottom: 48, header: 0, footer: 0 },
    });
    expect([width, height].every((size) => size > 70)).toBe(true);
  });
});

describe('what is printed of a sheet', () => {
  const UNRULED = { ruled: { rows: 0, columns: 0 } };
  const FORM = [
    ['自评表', null, '校验提示'],
    ['得分', 9, '【错误】得分应为 8'],
  ];

  it('is what is used, without our warnings', () => {
    const { sheet, areas } = printedSheet(sheetOf(FORM), UNRULED);
    expect(areas).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(sheet.cells.map(({ value }) => value)).not.toContain('校验提示');
  });

  it('is the print areas; a column of warnings in one is cut off, a neighbour’s own text is not', () => {
    const area = { top: 0, left: 0, bottom: 5, right: 2 };
    const printArea = { areas: [area], isOurs: false };
    expect(printedSheet(sheetOf(FORM, { printArea }), UNRULED).areas).toEqual([{ ...area, right: 1 }]);
    const noted = sheetOf([...FORM, [null, null, '单位备注']], { printArea });
    const { sheet, areas } = printedSheet(noted, UNRULED);
    expect(areas).toEqual([area]);
    expect(sheet.cells.filter(({ column }) => column === 2).map(({ value }) => value)).toEqual(['单位备注']);
  });

  it('of whole columns or a whole sheet is no more than what is used', () => {
    const areas = [
      { top: 0, left: 0, bottom: 1_048_575, right: 1 },
      { top: 0, left: 0, bottom: 1_048_575, right: 16_383 },
    ];
    const used = { top: 0, left: 0, bottom: 1, right: 1 };
    const printed = printedSheet(
      sheetOf([FORM[0] ?? [], ['得分', 9]], { printArea: { areas, isOurs: false } }),
      UNRULED,
    );
    expect(printed.areas).toEqual([used, used]);
  });
});
