import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetSnapshot } from '../../src/sheet/index';
import { sheetsOf, valuesOf } from './support/books';
import { fileOf, Office, pagesOf, textOf } from './support/office';

const asset = (name: string): Uint8Array => new Uint8Array(readFileSync(join(process.cwd(), 'assets', name)));

const FILES = { blank: asset('自评表模板.xlsx'), sample: asset('自评表样例.xlsx') };
const INPUTS = { 'blank.xlsx': FILES.blank, 'sample.xlsx': FILES.sample };

type Made = ReadonlyMap<string, Uint8Array>;

const office = new Office();
let made: { readonly pdf: Made; readonly xlsx: Made; readonly csv: Made };

beforeAll(async () => {
  made = {
    pdf: await office.convert(INPUTS, 'pdf'),
    xlsx: await office.convert(INPUTS, 'xlsx'),
    csv: await office.convert(INPUTS, 'csv'),
  };
});
afterAll(() => {
  office.close();
});

const shown = (sheets: readonly SheetSnapshot[]): unknown =>
  sheets.map((sheet) => ({
    name: sheet.name,
    values: valuesOf(sheet),
    merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
    printArea: sheet.printArea?.areas,
  }));

describe.each([
  { name: 'blank', sheetCount: 1 },
  { name: 'sample', sheetCount: 4 },
] as const)('the $name workbook under assets, in LibreOffice', ({ name, sheetCount }) => {
  const own = sheetsOf(FILES[name]);

  it('prints each sheet on one page', () => {
    expect(own).toHaveLength(sheetCount);
    // No sheet is blank, so each takes a page at least: as many pages as sheets is one page each.
    expect(own.every(({ cells }) => cells.some(({ value }) => value !== null))).toBe(true);
    expect(pagesOf(fileOf(made.pdf, `${name}.pdf`))).toBe(sheetCount);
  });

  it('keeps names, values, merges and print areas when it is saved there', () => {
    expect(shown(sheetsOf(fileOf(made.xlsx, `${name}.xlsx`)))).toEqual(shown(own));
  });

  it('shows every text in CSV', () => {
    const missing = own.flatMap((sheet) => {
      const text = textOf(fileOf(made.csv, `${name}-${sheet.name}.csv`));
      const texts = Object.values(valuesOf(sheet)).filter((value) => typeof value === 'string');
      return texts.filter((value) => !text.includes(value.replaceAll('"', '""')));
    });
    expect(missing).toEqual([]);
  });
});
