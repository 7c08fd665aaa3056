import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { read, utils } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import type { ContentCell, SheetContent } from '../../src/sheet/template/content';
import { SAMPLE_FORMS } from '../../src/sheet/template/sampleForms';
import { templateForm } from '../../src/sheet/templateForm';
import { createWorkbook } from '../../src/xlsx/create/createWorkbook';

const blank = templateForm({ profile: 'hubei' });
const sample = SAMPLE_FORMS.map((form) => templateForm({ profile: 'hubei', form }));

/** A sheet with the given values in column A, everything else as on the blank form. */
const sheetOf = (values: readonly (string | number | null)[], name = '表'): SheetContent => ({
  ...blank,
  name,
  cells: values.map((value, row): ContentCell => ({ row, column: 0, value, style: 'text' })),
  merges: [],
  inputs: [],
  textAreas: [],
  rowHeights: [],
});

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

const openWithExcelJs = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  await workbook.xlsx.load(buffer);
  return workbook;
};

const firstSheet = async (bytes: Uint8Array): Promise<ExcelJS.Worksheet> => {
  const [sheet] = (await openWithExcelJs(bytes)).worksheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

describe('blank form as ExcelJS reads it', () => {
  it('has labels, merges and sizes', async () => {
    const sheet = await firstSheet(createWorkbook([blank]));
    expect(sheet.name).toBe('自评表');
    expect(sheet.getCell('A2').value).toBe('    年度　　　　　　　　项目自评表');
    expect(sheet.getCell('G6').value).toBe('得分\n（20分*执行率）');
    expect(sheet.getCell('D7').value).toBeNull();
    expect(sheet.model.merges).toHaveLength(blank.merges.length);
    expect(sheet.model.merges).toEqual(expect.arrayContaining(['A2:G2', 'A6:A7', 'B9:D9', 'B11:B14']));
    expect(sheet.columns.map(({ width }) => width)).toEqual(blank.columnWidths.map((width) => width + 0.625));
    expect(blank.rowHeights.map((_, row) => sheet.getRow(row + 1).height)).toEqual(blank.rowHeights);
  });

  it('has fonts, borders, alignment and number formats', async () => {
    const sheet = await firstSheet(createWorkbook([blank]));
    expect(sheet.getCell('A2').font).toMatchObject({ name: '宋体', size: 18, bold: true });
    expect(sheet.getCell('A2').border).toEqual({});
    expect(sheet.getCell('B9').alignment).toMatchObject({
      horizontal: 'left',
      vertical: 'middle',
      wrapText: true,
    });
    expect(sheet.getCell('F7').numFmt).toBe('0.00%');
    expect(sheet.getCell('E11').numFmt).toBe('@');
    // Cells inside a merged block carry the border as well: A7 is the lower half of A6:A7.
    const thin = { style: 'thin', color: { argb: 'FF000000' } };
    for (const name of ['A6', 'A7', 'D11', 'G18']) {
      expect(sheet.getCell(name).border).toMatchObject({ left: thin, right: thin, top: thin, bottom: thin });
    }
  });

  it('has hints on the cells to fill in and warnings for numbers out of bounds', async () => {
    const sheet = await firstSheet(createWorkbook([blank]));
    expect(sheet.getCell('D7').dataValidation).toMatchObject({
      type: 'decimal',
      operator: 'greaterThanOrEqual',
      formulae: [0],
      errorStyle: 'warning',
      showErrorMessage: true,
      showInputMessage: true,
      promptTitle: '预算数（A）',
      prompt: '填写调整后的预算数，含上年结余结转，单位：万元。',
    });
    expect(sheet.getCell('G13').dataValidation).toMatchObject({
      type: 'decimal',
      formulae: [0, 60],
      error: '得分应为0至60之间的数，请核对。',
    });
    expect(sheet.getCell('E12').dataValidation).toMatchObject({ promptTitle: '年初目标值（A）' });
    expect(sheet.getCell('A6').dataValidation).toBeUndefined();
  });

  it('prints on one A4 page', async () => {
    const sheet = await firstSheet(createWorkbook([blank]));
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
      horizontalCentered: true,
      printArea: 'A1:G19',
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    });
  });

  it('holds no formula and protects nothing', () => {
    const xml = partsOf(createWorkbook([blank]))['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).toContain('<sheetData>');
    expect(xml).not.toMatch(/<f>|sheetProtection/);
  });
});

describe('sample as SheetJS reads it', () => {
  const book = read(createWorkbook(sample), { cellNF: true });

  it('has a sheet for each project with its own print area', () => {
    expect(book.SheetNames).toEqual(SAMPLE_FORMS.map(({ projectName }) => projectName));
    expect(book.Workbook?.Names).toEqual([
      { Name: '_xlnm.Print_Area', Sheet: 0, Ref: "'网格化中心工作经费'!$A$1:$G$19" },
      { Name: '_xlnm.Print_Area', Sheet: 1, Ref: "'中心平台运行费'!$A$1:$G$19" },
      { Name: '_xlnm.Print_Area', Sheet: 2, Ref: "'指挥中心接警'!$A$1:$G$20" },
      { Name: '_xlnm.Print_Area', Sheet: 3, Ref: "'12345政务服务便民热线整合工作项目'!$A$1:$G$19" },
    ]);
    expect(book.Props).toMatchObject({ Title: '项目支出绩效自评表', Author: '绩效自评助手' });
  });

  it('reads back every text and number of every sheet', () => {
    sample.forEach((content, index) => {
      const sheet = book.Sheets[book.SheetNames[index] ?? ''] ?? {};
      const known = content.cells.filter(({ value }) => value !== null);
      const readBack = known.map((cell) => {
        const found = sheet[utils.encode_cell({ r: cell.row, c: cell.column })] as { v: unknown };
        return { ...cell, value: found.v };
      });
      expect(known.length).toBeGreaterThan(60);
      expect(readBack).toEqual(known);
      expect(sheet['!merges']).toHaveLength(content.merges.length);
    });
  });

  it('shows rates and percentages as printed', () => {
    const sheet = book.Sheets['网格化中心工作经费'] ?? {};
    const shown = (name: string) => (sheet[name] as { w: string }).w;
    expect(['D7', 'E7', 'F7', 'E15', 'F15'].map(shown)).toEqual(['35.5', '35.47', '99.92%', '95%', '94%']);
  });
});

describe('texts', () => {
  const ODD = [
    '=1+1',
    '+86',
    '-5',
    '@x',
    '＝1',
    '\tx',
    'a & b < c > "d"',
    ' 两端有空格 ',
    '一\n二',
    '𠮷😀',
    '_x000D_',
    ']]>',
  ];

  it('come back unchanged, and none becomes a formula', async () => {
    const bytes = createWorkbook([sheetOf(ODD)]);
    const sheet = read(bytes, { cellFormula: true }).Sheets['表'] ?? {};
    const cells = ODD.map((_, row) => sheet[`A${row + 1}`] as { t: string; v: string; f?: string });
    expect(cells.map(({ v }) => v)).toEqual(ODD);
    expect(cells.map(({ t, f }) => [t, f])).toEqual(ODD.map(() => ['s', undefined]));
    expect((await firstSheet(bytes)).getCell('A1').value).toBe('=1+1');
  });

  it('stay text when they are edited: those like a formula carry the quote mark', () => {
    const parts = partsOf(createWorkbook([sheetOf(['=1', '文字', '＋1', '10-15'])]));
    const formats = (parts['xl/styles.xml'] ?? '').split('<cellXfs')[1]?.match(/<xf [^>]*>/g) ?? [];
    const used = [...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<c [^>]*s="(\d+)"/g)];
    const quoted = used.map(([, style]) => formats[Number(style)]?.includes('quotePrefix="1"'));
    expect(quoted).toEqual([true, false, true, false]);
  });

  it('stand once in the table however often they are used', () => {
    const xml = partsOf(createWorkbook([sheetOf(['同', '同', '异'])]))['xl/sharedStrings.xml'];
    expect(xml).toContain('count="3" uniqueCount="2"');
    expect(xml?.match(/<si>/g)).toHaveLength(2);
  });
});

describe('package', () => {
  it('is the same byte for byte at any time: every entry is dated 1980-01-01 0:00', () => {
    const bytes = createWorkbook(sample);
    expect(createWorkbook(sample)).toEqual(bytes);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const centralHeaders = [...bytes.keys()].filter(
      (at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50,
    );
    expect(centralHeaders).toHaveLength(12);
    for (const at of centralHeaders) {
      expect([view.getUint16(at + 12, true), view.getUint16(at + 14, true)]).toEqual([0, (1 << 5) | 1]);
    }
  });

  it('declares every part and relates every sheet', () => {
    const parts = partsOf(createWorkbook(sample));
    const declared = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, path]) => path,
    );
    const others = Object.keys(parts).filter((path) => !/\.rels$|^\[/.test(path));
    expect(declared.sort()).toEqual(others.sort());
    const links = [...(parts['xl/_rels/workbook.xml.rels'] ?? '').matchAll(/Target="([^"]+)"/g)].map(
      ([, to]) => `xl/${to}`,
    );
    expect(links).toHaveLength(6);
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(links));
  });

  it('keeps the order of elements that the schema asks for', () => {
    const xml = partsOf(createWorkbook([blank]))['xl/worksheets/sheet1.xml'] ?? '';
    const order = [
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'mergeCells',
      'dataValidations',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'ignoredErrors',
    ];
    const at = order.map((name) => xml.indexOf(`<${name}`));
    expect(at.every((position) => position > 0)).toBe(true);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  it('holds each style once and only styles that exist', () => {
    const parts = partsOf(createWorkbook(sample));
    const formats =
      (parts['xl/styles.xml'] ?? '').split('<cellXfs')[1]?.match(/<xf .*?(?:\/>|<\/xf>)/g) ?? [];
    expect(new Set(formats).size).toBe(formats.length);
    const used = Object.values(parts).flatMap((xml) => [...xml.matchAll(/<c r="\w+" s="(\d+)"/g)]);
    expect(used.length).toBeGreaterThan(400);
    expect(used.filter(([, style]) => Number(style) >= formats.length)).toEqual([]);
  });

  it('leaves out what a plain sheet has not', async () => {
    const bytes = createWorkbook([sheetOf([1, 'x', null])], { title: '标题 & <其他>' });
    const xml = partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).not.toMatch(/mergeCells|dataValidations|ignoredErrors|customHeight/);
    expect((await openWithExcelJs(bytes)).title).toBe('标题 & <其他>');
  });

  it('refuses what no workbook can hold', () => {
    expect(() => createWorkbook([])).toThrow('at least one sheet');
    expect(() => createWorkbook([sheetOf([Number.NaN])])).toThrow('A1 holds NaN');
  });
});
