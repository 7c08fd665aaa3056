import { afterEach, describe, expect, it } from '@jest/globals';
import { recalculate } from '../../src/app/recalculate';
import type { SheetSnapshot } from '../../src/sheet/index';
import { EXCEL_2021, EXCEL_FLOOR } from '../host/index';
import { seedRows, sheetOf, type TestCell } from '../sheet/support/sheet';
import { closeExcel, openExcel, settled, valueOf } from './support/open';

afterEach(closeExcel);

const form = (number: number, changes: Readonly<Record<string, TestCell>> = {}): SheetSnapshot =>
  sheetOf(seedRows({ G16: 8, ...changes }), { id: `{${number}}`, name: `表${number}` });
const forms = (count: number): SheetSnapshot[] =>
  Array.from({ length: count }, (_, index) => form(index + 1));

describe('round trips', () => {
  it.each([
    ['ExcelApi 1.9', EXCEL_FLOOR],
    ['ExcelApi 1.14 (Excel 2021 LTSC)', EXCEL_2021],
  ])('are two for the sheet in front: one that reads, one that writes (%s)', async (_, sets) => {
    const { product, host, trips } = openExcel(forms(3), { sets });
    const { receipt } = valueOf(await recalculate(product.active));
    expect(receipt?.sheets).toHaveLength(1);
    await settled();
    expect(host.roundTrips.filter(({ isCleanUp }) => isCleanUp)).toEqual([]);
    expect(host.tracking.size).toBe(0);
    expect(trips()).toEqual(['ok', 'ok']);
  });

  it('are three for all sheets, whatever their names', async () => {
    const { product, trips } = openExcel(forms(40));
    const { receipt } = valueOf(await recalculate(product.workbook));
    expect(receipt?.sheets).toHaveLength(40);
    await settled();
    expect(trips()).toEqual(['ok', 'ok', 'ok']);
  });

  it('are one when nothing has to change, and bring about 5 KB per form', async () => {
    const { product, host, trips } = openExcel(forms(1));
    valueOf(await recalculate(product.active));
    trips();
    expect(valueOf(await recalculate(product.active)).receipt).toBeNull();
    expect(host.roundTrips[0]?.responseBytes).toBeLessThan(8_000);
    expect(trips()).toEqual(['ok']);
  });

  it('are one more for a sheet with protection or hidden rows, whose details are asked for then', async () => {
    const { product, trips } = openExcel([
      {
        ...form(1, { F16: { value: '84%', unlocked: true } }),
        isProtected: true,
        hiddenRows: [4],
        hiddenColumns: [1],
      },
    ]);
    const [sheet] = valueOf(await product.active.read());
    expect(sheet).toMatchObject({ isProtected: true, hiddenRows: [4], hiddenColumns: [1] });
    expect(sheet?.cells.filter(({ unlocked }) => unlocked)).toMatchObject([{ row: 15, column: 5 }]);
    expect(trips()).toEqual(['ok', 'ok']);
  });

  it('never ask for merged areas', async () => {
    const { product, host } = openExcel([{ ...form(1), merges: [{ top: 1, left: 0, bottom: 1, right: 6 }] }]);
    const [sheet] = valueOf(await product.active.read());
    expect(sheet?.merges).toEqual([]);
    expect(host.roundTrips.flatMap(({ actions }) => actions).filter((name) => /merge/i.test(name))).toEqual(
      [],
    );
  });
});

describe('many sheets', () => {
  it('are read 200 at a time, with progress, and can be cancelled in between', async () => {
    const small = (_: unknown, index: number) =>
      sheetOf([['说明', index]], { id: `{${index}}`, name: `表${index}` });
    const { product, trips } = openExcel(Array.from({ length: 450 }, small));
    const progress: (readonly [number, number])[] = [];
    const read = valueOf(
      await product.workbook.read({ onProgress: (done, total) => progress.push([done, total]) }),
    );
    expect(read).toHaveLength(450);
    expect(progress).toEqual([[200, 450], [400, 450], [450, 450]]); // prettier-ignore
    expect(trips()).toEqual(['ok', 'ok', 'ok', 'ok']);
    const cancelled = await product.workbook.read({
      isCancelled: () => progress.length > 3,
      onProgress: (done, total) => progress.push([done, total]),
    });
    expect(cancelled).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect(trips()).toEqual(['ok', 'ok']);
  });

  it('are divided when Excel on the web finds the answer too large, down to blocks of rows', async () => {
    const rows = Array.from({ length: 900 }, (_, row) => [row, '数据'.repeat(20), null, '末']);
    const sheets = [...forms(6), sheetOf(rows, { id: '{tall}', name: '明细' })];
    const { product, host } = openExcel(sheets, { payloadLimit: 50_000 });
    const read = valueOf(await product.workbook.read());
    expect(read.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    expect(read.at(-1)?.cells).toEqual(sheets.at(-1)?.cells);
    expect(host.roundTrips.filter(({ error }) => error === null).length).toBeGreaterThan(4);
  });

  it('are given up with the name of the sheet when not even one row fits', async () => {
    const long = sheetOf([['字'.repeat(30_000)]], { id: '{long}', name: '长文' });
    const { product } = openExcel([form(1), long], { payloadLimit: 50_000 });
    expect(await product.workbook.read()).toMatchObject({
      ok: false,
      problem: { code: 'payload-too-large', figures: { sheet: '长文' } },
    });
  });

  it('leave out a chart sheet, and no other', async () => {
    const { product, host } = openExcel(forms(3));
    // All three, then the first two, then the first alone; the third comes last.
    for (const request of [2, 3, 4]) host.fail({ code: 'UnsupportedSheet', request });
    const read = valueOf(await product.workbook.read());
    expect(read.map(({ name }) => name)).toEqual(['表2', '表3']);
  });
});
