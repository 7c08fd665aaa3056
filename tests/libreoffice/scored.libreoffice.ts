import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetSnapshot } from '../../src/sheet/index';
import { formOn, scored, sheetsOf, valuesOf, type ScoredBook } from './support/books';
import { formBook, formWithOneWrongScore, withoutPrintArea } from './support/fixtures';
import { fileOf, Office, pagesOf } from './support/office';

const sample = new Uint8Array(readFileSync(join(process.cwd(), 'assets', '自评表样例.xlsx')));

/** Our column beside the template's seven. */
const HINTS_COLUMN = 7;

const office = new Office();
let books: { readonly sample: ScoredBook; readonly bare: ScoredBook };
let saved: { readonly sample: Uint8Array; readonly bare: Uint8Array };
let pages: number;

beforeAll(async () => {
  const noUnitName = { ...formWithOneWrongScore, unitName: '' };
  books = {
    sample: await scored(sample),
    bare: await scored(withoutPrintArea(formBook(noUnitName))),
  };
  const files = { 'sample.xlsx': books.sample.bytes, 'bare.xlsx': books.bare.bytes };
  const xlsx = await office.convert(files, 'xlsx');
  saved = { sample: fileOf(xlsx, 'sample.xlsx'), bare: fileOf(xlsx, 'bare.xlsx') };
  pages = pagesOf(fileOf(await office.convert({ 'sample.xlsx': books.sample.bytes }, 'pdf'), 'sample.pdf'));
});
afterAll(() => {
  office.close();
});

const hintsOf = (sheet: SheetSnapshot): readonly unknown[] =>
  sheet.cells.filter(({ column, value }) => column === HINTS_COLUMN && value !== null);

/** What the form says of its scores. */
const scoresOn = (sheet: SheetSnapshot): unknown => {
  const { form } = formOn(sheet);
  return {
    total: form.declaredTotal.value,
    budget: [form.budget?.rate.value, form.budget?.declaredScore.value],
    indicators: form.indicators.map(({ declaredScore }) => declaredScore.value),
  };
};

describe('a scored workbook, saved again by LibreOffice', () => {
  it('has the scores and totals that were written', () => {
    const sheets = sheetsOf(saved.sample);
    expect(sheets.map((sheet) => formOn(sheet).form.declaredTotal.value)).toEqual([97, 89, 99, 100]);
    expect(sheets.map(scoresOn)).toEqual(books.sample.sheets.map(scoresOn));
  });

  it('has the same texts in every cell, the hints among them', () => {
    const written = books.sample.sheets;
    expect(written.every((sheet) => hintsOf(sheet).length > 1)).toBe(true);
    expect(sheetsOf(saved.sample).map(valuesOf)).toEqual(written.map(valuesOf));
    expect(sheetsOf(saved.bare).map(valuesOf)).toEqual(books.bare.sheets.map(valuesOf));
  });

  it('does not print the hints', () => {
    const areas = [...sheetsOf(saved.sample), ...sheetsOf(saved.bare)].map(
      ({ printArea }) => printArea?.areas.map(({ left, right }) => [left, right]) ?? null,
    );
    expect(areas).toEqual(Array.from({ length: 5 }, () => [[0, HINTS_COLUMN - 1]]));
    expect(pages).toBe(4);
  });

  it('needs no further change to what stands on it', async () => {
    const cellEdits = async (bytes: Uint8Array): Promise<unknown> =>
      (await scored(bytes)).edits.flat().filter(({ kind }) => kind === 'cell');
    expect(await cellEdits(saved.sample)).toEqual([]);
    expect(await cellEdits(saved.bare)).toEqual([]);
  });
});
