import { describe, expect, it } from '@jest/globals';
import type { Area, SheetSnapshot } from '../../../src/sheet/index';
import { withinLimit } from '../../../src/standalone/print/limit';
import { DEFAULT_PAGE } from '../../../src/xlsx/look/readPage';
import { DEFAULT_LOOK } from '../../../src/xlsx/look/readStyles';
import type { RowLook, SheetLook } from '../../../src/xlsx/index';
import { sheetOf } from '../../sheet/support/sheet';

const lookOf = (rest: Partial<SheetLook> = {}): SheetLook => ({
  defaultColumnWidth: 8.43,
  defaultRowHeight: 15,
  showsGridLines: true,
  page: DEFAULT_PAGE,
  columns: [],
  rows: [],
  ruled: { rows: 0, columns: 0 },
  cell: () => DEFAULT_LOOK,
  ...rest,
});

const sheetWith = (rows: number, columns: number): SheetSnapshot => ({
  ...sheetOf([]),
  cells: Array.from({ length: rows * columns }, (_, at) => ({
    row: Math.floor(at / columns),
    column: at % columns,
    value: at,
  })),
});
const areaOf = (top: number, bottom: number, right: number): Area => ({ top, left: 0, bottom, right });

function limited(sheet: SheetSnapshot, areas: readonly Area[], look = lookOf()) {
  const { sheet: read, ...rest } = withinLimit({ sheet, areas }, look);
  return { ...rest, rows: [...new Set(read.cells.map(({ row }) => row))] };
}

describe('what of a sheet is printed at most', () => {
  it('is all of a form, read with the rows beside it and those printed again, and no others', () => {
    const page = { ...DEFAULT_PAGE, titleRows: { first: 0, last: 1 } };
    expect(limited(sheetWith(50, 8), [areaOf(10, 12, 4), areaOf(20, 20, 7)], lookOf({ page }))).toEqual({
      areas: [areaOf(10, 12, 4), areaOf(20, 20, 7)],
      isCut: false,
      rows: [0, 1, 10, 11, 12, 20],
    });
  });

  it('ends with the last whole row of 20,000 cells, over all areas', () => {
    const areas = [areaOf(0, 999, 9), areaOf(1000, 9999, 7)];
    const { areas: kept, isCut } = limited(sheetWith(10_000, 10), areas);
    expect([kept, isCut]).toEqual([[areaOf(0, 999, 9), areaOf(1000, 2249, 7)], true]);
  });

  it('leaves an area out of which nothing is left', () => {
    const areas = [areaOf(0, 2499, 7), areaOf(2500, 2600, 7)];
    expect(limited(sheetWith(2601, 8), areas)).toMatchObject({ areas: [areaOf(0, 2499, 7)], isCut: true });
  });

  it('does not count rows and columns that are hidden', () => {
    const rows = Array.from({ length: 8000 }, (_, at): RowLook => ({
      row: at,
      height: null,
      isHidden: at % 8 > 0,
    }));
    const columns = [{ first: 4, last: 9, width: null, isHidden: true }];
    const area = areaOf(0, 7999, 7);
    expect(limited(sheetWith(8000, 8), [area], lookOf({ rows, columns }))).toMatchObject({
      areas: [area],
      isCut: false,
    });
  });

  it('ends where the cells beside a narrow area are too many to measure', () => {
    const { areas, isCut, rows } = limited(sheetWith(5000, 50), [areaOf(0, 4999, 0)]);
    expect([areas, isCut, rows.length]).toEqual([[areaOf(0, 1999, 0)], true, 2000]);
  });
});
