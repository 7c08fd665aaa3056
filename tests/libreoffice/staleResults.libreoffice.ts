import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cellAt, scored, sheetNamed, sheetsOf, valuesOf } from './support/books';
import { FIRST_SHEET, withCell } from './support/fixtures';
import {
  bookWithFormulas,
  bookWithTotalFormula,
  RIGHT_RESULTS,
  STALE_RESULTS,
  SUMMARY,
  TOTAL_CELL,
  WRONG_SCORE,
  withScoreFormula,
} from './support/formulas';
import { fileOf, Office } from './support/office';

const office = new Office();
let written: Uint8Array;
let saved: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  const book = bookWithFormulas();
  written = (await scored(book)).bytes;
  saved = await office.convert(
    {
      'written.xlsx': written,
      'total.xlsx': (await scored(bookWithTotalFormula())).bytes,
      'chained.xlsx': (await scored(withScoreFormula(book))).bytes,
      // The score changed as a careless writer would: every stored result is left as it was.
      'careless.xlsx': withCell(book, FIRST_SHEET, WRONG_SCORE, '<v>10</v>'),
    },
    'xlsx',
  );
});
afterAll(() => {
  office.close();
});

describe('formulas over a score that was changed, in LibreOffice', () => {
  it('would show what they gave before, had their results been left there', () => {
    const careless = fileOf(saved, 'careless.xlsx');
    expect(cellAt(sheetNamed(careless, '路灯维护'), WRONG_SCORE)?.value).toBe(10);
    // LibreOffice computes what a shared formula gives, whatever is stored there.
    const { A1, A2, A3 } = valuesOf(sheetNamed(careless, SUMMARY));
    expect({ A1, A2, A3 }).toEqual({ A1: 98, A2: 58, A3: 99 });
  });

  it('show the new results: across sheets, through a name, shared, and through another formula', () => {
    const sheet = fileOf(saved, 'written.xlsx');
    expect(cellAt(sheetNamed(sheet, '路灯维护'), WRONG_SCORE)?.value).toBe(10);
    expect(valuesOf(sheetNamed(sheet, SUMMARY))).toEqual(RIGHT_RESULTS);
  });

  it('are still formulas', () => {
    const formulas = sheetNamed(fileOf(saved, 'written.xlsx'), SUMMARY).cells.flatMap(
      ({ formula }) => formula ?? [],
    );
    expect(formulas).toHaveLength(Object.keys(RIGHT_RESULTS).length);
  });

  it('keep a stored result only where no changed cell reaches', () => {
    expect(valuesOf(sheetNamed(bookWithFormulas(), SUMMARY))).toEqual(STALE_RESULTS);
    expect(valuesOf(sheetNamed(written, SUMMARY))).toEqual({ C1: 2, B2: 100, B3: 100 });
  });

  it("make up the total in the unit's own sum", () => {
    const [sheet] = sheetsOf(fileOf(saved, 'total.xlsx'));
    expect(sheet && cellAt(sheet, TOTAL_CELL)).toMatchObject({ value: 100, formula: 'SUM(G6,G8:G12)' });
  });

  it("leave a unit's own formula for a score in place, with its new result", () => {
    const cell = cellAt(sheetNamed(fileOf(saved, 'chained.xlsx'), '路灯维护'), 'G12');
    expect(cell).toMatchObject({ value: 10, formula: 'G11+0' });
  });
});
