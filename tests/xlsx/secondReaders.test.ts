import { describe, expect, it } from '@jest/globals';
import { read } from '@e965/xlsx';
import ExcelJS from 'exceljs';

import { xlsxPort } from '../../src/xlsx/index';
import { buildRich } from './support/rich';
import { edit, open, write } from './support/workbook';

const TEXT = '=SUM(A1) "引号" <&> 两行\n第二行';

/** A form's worth of cells: a number over a number, one into a blank cell, a text into a new one, one cleared. */
const EDITS = [edit(3, 3, 7, 9.88), edit(4, 3, null, 10), edit(3, 7, null, TEXT), edit(5, 3, 9, null)];

describe('other readers of what was written', () => {
  const written = write(open(buildRich()), EDITS, '3');

  it('exceljs', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Uint8Array.from(written).buffer);
    const sheet = workbook.getWorksheet('自评表');
    expect(['D4', 'D5', 'H4', 'D6'].map((name) => sheet?.getCell(name).value)).toEqual([
      9.88,
      10,
      TEXT,
      null,
    ]);
    expect(sheet?.getCell('H4').type).toBe(ExcelJS.ValueType.String);
    expect(sheet?.getCell('D8').formula).toBe('SUM(得分区)');
    expect(sheet?.getCell('D8').result).toBeUndefined();
    expect(sheet?.getCell('E4').result).toBe(0.84);
  });

  it('SheetJS', () => {
    const workbook = read(written, { type: 'array', cellFormula: true });
    const sheet = workbook.Sheets['自评表'];
    expect(['D4', 'D5', 'H4'].map((name) => (sheet?.[name] as { v: unknown }).v)).toEqual([
      9.88,
      10,
      TEXT.replace(/\r/g, ''),
    ]);
    expect(sheet?.['D6']).toBeUndefined();
    expect(sheet?.['H4']).not.toHaveProperty('f');
    expect(sheet?.['E4']).toMatchObject({ v: 0.84, f: 'C4/B4' });
  });

  it('see the percent format of a rate', async () => {
    const rate = { ...edit(4, 1, 10, 0.9992), format: '0.00%', formatBefore: null };
    const percent = write(open(buildRich()), [rate], '3');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Uint8Array.from(percent).buffer);
    expect(workbook.getWorksheet('自评表')?.getCell('B5')).toMatchObject({ value: 0.9992, numFmt: '0.00%' });
    const other = read(percent, { type: 'array', cellNF: true });
    expect(other.Sheets['自评表']?.['B5']).toMatchObject({ v: 0.9992, z: '0.00%' });
  });
});

describe('the port', () => {
  it('reads and applies through the workbook', async () => {
    const workbook = open(buildRich());
    const port = xlsxPort(workbook);
    const before = await port.read();
    expect(before).toEqual({ ok: true, value: workbook.sheets });
    const receipt = await port.apply([{ sheetId: '3', edits: EDITS }]);
    expect(receipt).toEqual({ ok: true, value: { sheets: [{ sheetId: '3', edits: EDITS }] } });
    expect(await port.read()).toEqual({ ok: true, value: open(workbook.toBytes()).sheets });
    expect(await port.apply([{ sheetId: '3', edits: EDITS }])).toMatchObject({
      ok: false,
      problem: { code: 'inputs-changed' },
    });
  });
});
