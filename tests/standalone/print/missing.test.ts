import { describe, expect, it } from '@jest/globals';
import { missingOn } from '../../../src/standalone/print/missing';
import { pagesOf } from '../../../src/standalone/print/pages';
import { paperOf } from '../../../src/standalone/print/paper';
import { DEFAULT_PAGE } from '../../../src/xlsx/look/readPage';
import type { Area } from '../../../src/sheet/index';
import { groundOf, type TestGround } from '../grid/support/ground';

/** Columns of 64 pixels hold three characters of 16. */
const LONG = '一二三四五六七八九';

function missing(given: TestGround, areas: readonly Area[], most = Infinity) {
  const ground = groundOf(given);
  const paper = paperOf(ground.look.page);
  const pages = areas.flatMap((area) => pagesOf(ground, area, paper)).slice(0, most);
  return missingOn({ fileName: '', ground, paper, pages, isCut: false });
}
const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});
const sum = { value: null, formula: 'SUM(A1:B1)' };

describe('what paper does not show', () => {
  it('is nothing of a sheet with room for all', () => {
    const formula = { value: 3, formula: 'SUM(A1:B1)' };
    expect(missing({ cells: [['一二三', formula]] }, [area(0, 0, 1, 1)])).toEqual({ cut: [], pending: [] });
  });

  it('are texts without room and formulas without a result, of the areas and the rows printed again', () => {
    const low = { rows: [0, 2, 4].map((row) => ({ row, height: 15, isHidden: false })) };
    const wraps = { wrapsText: true };
    const cells = [[LONG, 'b'], [LONG], [sum, LONG], [sum], ['a', LONG]];
    const looks = { A2: wraps, B3: wraps, B5: wraps };
    expect(missing({ cells, looks, look: low }, [area(2, 0, 2, 1), area(4, 1, 4, 1)])).toEqual({
      cut: ['B3', 'B5'],
      pending: ['A3'],
    });
    const page = { ...DEFAULT_PAGE, titleRows: { first: 0, last: 0 } };
    expect(missing({ cells, looks, look: { ...low, page } }, [area(2, 0, 3, 1)])).toEqual({
      cut: ['A1', 'B3'],
      pending: ['A3', 'A4'],
    });
  });

  it('names a block once that stands on several pages, and nothing of hidden rows and of pages not printed', () => {
    const rows = Array.from({ length: 200 }, () => [sum]);
    const look = { rows: [{ row: 1, height: null, isHidden: true }] };
    const merges = [area(0, 0, 0, 5)];
    const sheet: TestGround = { cells: rows, look, merges, rows: 200 };
    const { pending } = missing(sheet, [area(0, 0, 199, 5)], 1);
    expect(pending.slice(0, 2)).toEqual(['A1', 'A3']);
    expect(pending.length).toBeLessThan(60);
    expect(missing({ ...sheet, look }, [area(0, 0, 2, 2), area(0, 3, 2, 5)]).pending).toEqual(['A1', 'A3']);
  });
});
