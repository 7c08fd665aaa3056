import { afterEach, describe, expect, it } from '@jest/globals';
import { styledBlocks } from '../../src/excel/insert/blocks';
import { gridOf, locateForms, SAMPLE_FORMS, templateForm } from '../../src/sheet/index';
import { STYLES } from '../../src/sheet/template/styles';
import { plainWorkbook } from '../host/index';
import { seedRows, sheetOf } from '../sheet/support/sheet';
import { closeExcel, openExcel, valueOf } from './support/open';

afterEach(closeExcel);

const own = () => sheetOf(seedRows(), { id: '{1}', name: '自评表' });
const BLANK = templateForm({ profile: 'hubei' });

describe('inserting a blank form', () => {
  it('adds it behind the last sheet under a free name, in front, and touches no other sheet', async () => {
    const { product, workbook } = openExcel([own(), sheetOf([['末']], { id: '{2}', name: '自评表(2)' })]);
    const before = plainWorkbook(workbook).sheets;
    const [inserted] = valueOf(await product.insertSheets([BLANK]));
    expect(inserted?.name).toBe('自评表(3)');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['自评表', '自评表(2)', '自评表(3)']);
    expect(workbook.active.id).toBe(inserted?.id);
    expect(plainWorkbook(workbook).sheets.slice(0, 2)).toEqual(before);
  });

  it('looks and prints as the content says', async () => {
    const { product, workbook } = openExcel([own()]);
    const [inserted] = valueOf(await product.insertSheets([BLANK]));
    const sheet = workbook.sheet(inserted?.id ?? '');
    for (const { row, column, value, style, format } of BLANK.cells) {
      const { size, isBold, wraps, hasBorder, horizontal, format: usual } = STYLES[style];
      const look = (key: string) => sheet.look(row, column, key);
      expect([row, column, sheet.cell(row, column)?.value ?? null]).toEqual([row, column, value]);
      expect(look('font.name')).toBe('宋体');
      expect([look('font.size'), look('font.bold'), look('format.wrapText')]).toEqual([size, isBold, wraps]);
      expect(look('format.horizontalAlignment')).toBe(horizontal === 'center' ? 'Center' : 'Left');
      expect(look('numberFormat')).toBe(format ?? usual);
      if (hasBorder) expect(look('borders.EdgeTop.style')).toBe('Continuous');
    }
    expect(sheet.merges).toEqual(BLANK.merges);
    expect(sheet.printAreas).toEqual([BLANK.printArea]);
    expect([...sheet.columnWidths.values()]).toHaveLength(BLANK.columnWidths.length);
    expect([...sheet.rowHeights.values()]).toEqual(BLANK.rowHeights);
    expect(sheet.page).toMatchObject({
      paperSize: 'A4',
      orientation: 'Portrait',
      centerHorizontally: true,
      leftMargin: 36,
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    });
    expect(sheet.validations).toHaveLength(BLANK.inputs.length);
    expect(sheet.validations.map(({ validation }) => validation.prompt)).toEqual(
      BLANK.inputs.map(({ hint }) => ({ showPrompt: true, title: hint.title, message: hint.text })),
    );
  });

  it('gives a form that is recognised', async () => {
    const { product } = openExcel([own()]);
    valueOf(await product.insertSheets([BLANK]));
    const [snapshot] = valueOf(await product.active.read());
    expect(snapshot && locateForms(gridOf(snapshot))).toHaveLength(1);
  });

  it('survives a host without a printer: the form is there', async () => {
    const { product, workbook, host } = openExcel([own()]);
    host.fail({ code: 'GeneralException', action: /^PageLayout/ });
    valueOf(await product.insertSheets([BLANK]));
    expect(workbook.active.name).toBe('自评表(2)');
  });
});

describe('inserting several sheets', () => {
  const samples = SAMPLE_FORMS.map((form) => templateForm({ profile: 'hubei', form }));

  it('keeps their order and brings the first to the front', async () => {
    const { product, workbook } = openExcel([own()]);
    const inserted = valueOf(await product.insertSheets(samples));
    expect(inserted.map(({ name }) => name)).toEqual(SAMPLE_FORMS.map(({ projectName }) => projectName));
    expect(workbook.sheets.slice(1).map(({ id }) => id)).toEqual(inserted.map(({ id }) => id));
    expect(workbook.active.id).toBe(inserted[0]?.id);
  });

  it('is all or none', async () => {
    const { product, workbook, host } = openExcel([own()]);
    const before = plainWorkbook(workbook);
    let merges = 0;
    const third = { test: (name: string) => name === 'Range.Merge()' && (merges += 1) > 40 } as RegExp;
    host.fail({ code: 'GeneralException', action: third });
    const outcome = await product.insertSheets(samples);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'host-refused' } });
    expect(plainWorkbook(workbook)).toEqual(before);
  });

  it('is refused where the workbook’s structure is protected', async () => {
    const { product, workbook } = openExcel([own()]);
    workbook.isStructureProtected = true;
    const before = plainWorkbook(workbook);
    expect(await product.insertSheets([BLANK])).toMatchObject({
      ok: false,
      problem: { code: 'host-refused' },
    });
    expect(plainWorkbook(workbook)).toEqual(before);
  });

  it('makes a sheet anew that an earlier insertion left behind', async () => {
    const { product, workbook } = openExcel([
      own(),
      sheetOf([['半']], { id: '{2}', name: '绩效自评助手_正在插入' }),
    ]);
    valueOf(await product.insertSheets([BLANK]));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['自评表', '自评表(2)']);
  });
});

describe('styledBlocks', () => {
  it('covers every cell once, with far fewer rectangles than cells', () => {
    const blocks = styledBlocks(BLANK);
    expect(blocks.length).toBeLessThan(BLANK.cells.length / 2);
    for (const { row, column, style } of BLANK.cells) {
      const over = blocks.filter(
        ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
      );
      expect(over.map((block) => block.style)).toEqual([style]);
    }
  });
});
