import { afterEach, describe, expect, it } from '@jest/globals';
import { preview, recalculate } from '../../src/app/recalculate';
import { revert } from '../../src/app/revert';
import {
  SAMPLE_FORMS,
  templateForm,
  type CellEdit,
  type SheetEdit,
  type SheetSnapshot,
} from '../../src/sheet/index';
import { plainWorkbook } from '../host/index';
import { percent, seedRows, sheetOf, type TestCell } from '../sheet/support/sheet';
import { closeExcel, openExcel, settled, valueOf, type OpenedExcel } from './support/open';

afterEach(closeExcel);

const SHEET = '{1}';
const form = (changes: Readonly<Record<string, TestCell>> = {}, rest: Partial<SheetSnapshot> = {}) =>
  sheetOf(seedRows({ G16: 8, ...changes }), { id: SHEET, name: '路灯', ...rest });

const edit = (
  row: number,
  column: number,
  before: CellEdit['before'],
  after: CellEdit['after'],
): CellEdit => ({
  kind: 'cell',
  row,
  column,
  before,
  after,
});

const plan = async ({ product }: OpenedExcel): Promise<readonly SheetEdit[]> =>
  valueOf(await preview(product.active)).sheets[0]?.edits ?? [];

describe('the seed forms, from read to write', () => {
  it.each(SAMPLE_FORMS.map((sample) => [sample.projectName, sample] as const))(
    '%s: recalculated on the sheet that the product itself inserts, and taken back to the last format',
    async (_, sample) => {
      const { product, workbook, host } = openExcel([sheetOf([['封面']], { id: '{0}', name: '封面' })]);
      const [inserted] = valueOf(
        await product.insertSheets([templateForm({ profile: 'hubei', form: sample })]),
      );
      const before = plainWorkbook(workbook);
      const first = valueOf(await recalculate(product.active));
      expect(first.sheets[0]?.after).toHaveLength(1);
      expect(first.receipt?.sheets[0]?.sheetId).toBe(inserted?.id);
      expect(plainWorkbook(workbook)).not.toEqual(before);
      expect(valueOf(await recalculate(product.active)).receipt).toBeNull();
      if (!first.receipt) throw new Error('nothing was written');
      valueOf(await revert(product.active, first.receipt));
      expect(plainWorkbook(workbook)).toEqual(before);
      await settled();
      expect(host.tracking.size).toBe(0);
    },
  );

  it('scores, rate, total and warnings of a form as people keep it', async () => {
    const { product, workbook } = openExcel([
      form({ F7: { value: null, format: '0.00' }, G7: { value: 20, format: '0.0' } }),
    ]);
    const before = plainWorkbook(workbook);
    const { receipt } = valueOf(await recalculate(product.active));
    expect(workbook.valueAt('路灯', 'G16')).toBe(9);
    expect(workbook.sheet('路灯').look(6, 5, 'numberFormat')).toBe('0.00%');
    expect(workbook.valueAt('路灯', 'H1')).toMatch(/^校验提示/);
    expect(workbook.sheet('路灯').printAreas).toHaveLength(1);
    if (!receipt) throw new Error('nothing was written');
    valueOf(await revert(product.active, receipt));
    expect(plainWorkbook(workbook)).toEqual(before);
  });

  it('leave a formula of the unit alone', async () => {
    const { product, workbook } = openExcel([form({ G16: { value: 8, formula: 'SUM(G14:G15)' } })]);
    valueOf(await recalculate(product.active));
    expect(workbook.sheet('路灯').cell(15, 6)?.formula).toBe('=SUM(G14:G15)');
  });
});

describe('what is written', () => {
  it.each([
    '=1+1',
    '+1',
    '-3',
    '@x',
    "'quoted",
    '＝1+1',
    '95%',
    '2022-1-28',
    '3-4',
    '12月',
    'TRUE',
    ' 1',
    '1e5',
    '（1）项',
  ])('a text stays a text: %s', async (text) => {
    const { product, workbook } = openExcel([form()]);
    valueOf(await product.active.read());
    valueOf(await product.active.apply([{ sheetId: SHEET, edits: [edit(30, 1, null, text)] }]));
    expect(workbook.sheet('路灯').cell(30, 1)).toMatchObject({ value: text, formula: null });
    const [sheet] = valueOf(await product.active.read());
    expect(sheet?.cells.find(({ row }) => row === 30)).toEqual({ row: 30, column: 1, value: text });
  });

  it('a Chinese sentence carries no mark that the user would see in the formula bar', async () => {
    const { product, workbook } = openExcel([form()]);
    valueOf(await recalculate(product.active));
    expect(workbook.sheet('路灯').cell(0, 7)).toMatchObject({ isForcedText: false });
  });

  it('only the cells asked for, with neighbours in one block', async () => {
    const { product, workbook, host } = openExcel([form()]);
    const before = plainWorkbook(workbook).sheets[0]?.cells;
    valueOf(await product.active.read());
    host.resetRoundTrips();
    const edits = [edit(10, 6, 10, 7), edit(11, 6, 10, null), edit(12, 6, 10, 9.5), edit(13, 6, 10, true)];
    valueOf(await product.active.apply([{ sheetId: SHEET, edits }]));
    expect(host.roundTrips[0]?.actions.filter((name) => name === 'Range.Values=')).toHaveLength(1);
    const changed = { ...plainWorkbook(workbook).sheets[0]?.cells };
    expect([
      changed['G11']?.value,
      changed['G12']?.value ?? null,
      changed['G13']?.value,
      changed['G14']?.value,
    ]).toEqual([7, null, 9.5, true]);
    const touched = ['G11', 'G12', 'G13', 'G14'];
    const rest = (cells: object | undefined) =>
      Object.entries(cells ?? {}).filter(([name]) => !touched.includes(name));
    expect(rest(changed)).toEqual(rest(before));
  });
});

describe('an edit between reading and writing', () => {
  it('of an input: nothing stays written, and the cell is named, though no event came', async () => {
    const excel = openExcel([form()]);
    const edits = await plan(excel);
    excel.workbook.type('路灯', 'F16', '80%');
    const before = plainWorkbook(excel.workbook);
    expect(await excel.product.active.apply([{ sheetId: SHEET, edits }])).toMatchObject({
      ok: false,
      problem: { code: 'inputs-changed', figures: { cells: 'F16' } },
    });
    expect(plainWorkbook(excel.workbook)).toEqual(before);
  });

  it('in the very moment of writing: the cell keeps what the user entered, a formula too', async () => {
    const excel = openExcel([form()]);
    const edits = await plan(excel);
    excel.workbook.type('路灯', 'G16', '=SUM(G14:G15)');
    const before = plainWorkbook(excel.workbook);
    const refused = await excel.product.active.apply([{ sheetId: SHEET, edits }]);
    expect(refused).toMatchObject({
      ok: false,
      problem: { code: 'inputs-changed', figures: { cells: 'G16' } },
    });
    expect(plainWorkbook(excel.workbook)).toEqual(before);
  });

  it('that Excel reported is looked up first, so that nothing is written at all', async () => {
    const excel = openExcel([form()]);
    const stop = valueOf(await excel.product.watch(() => undefined));
    const edits = await plan(excel);
    excel.workbook.type('路灯', 'F16', '80%');
    await settled();
    excel.trips();
    const refused = await excel.product.active.apply([{ sheetId: SHEET, edits }]);
    expect(refused).toMatchObject({
      ok: false,
      problem: { code: 'inputs-changed', figures: { cells: 'F16' } },
    });
    expect(excel.host.roundTrips.flatMap(({ actions }) => actions)).not.toContain('Range.Values=');
    expect(excel.trips()).toEqual(['ok']);
    stop();
  });

  it('that Excel reported but changed nothing costs one look, and the writing goes on', async () => {
    const excel = openExcel([form()]);
    valueOf(await excel.product.watch(() => undefined));
    const edits = await plan(excel);
    excel.workbook.type('路灯', 'F16', '84');
    excel.workbook.type('路灯', 'F16', '84%');
    excel.workbook.sheet('路灯').cellToWrite(15, 5).value = '84%';
    await settled();
    excel.trips();
    valueOf(await excel.product.active.apply([{ sheetId: SHEET, edits }]));
    expect(excel.trips()).toEqual(['ok', 'ok']);
  });

  it('does not stand in the way of 撤销, which is about the written cells alone', async () => {
    const { product, workbook } = openExcel([form()]);
    const { receipt } = valueOf(await recalculate(product.active));
    workbook.type('路灯', 'F16', '80%');
    valueOf(await product.active.read());
    workbook.type('路灯', 'F15', '80%');
    if (!receipt) throw new Error('nothing was written');
    valueOf(await revert(product.active, receipt));
    expect(workbook.valueAt('路灯', 'G16')).toBe(8);
    expect(workbook.valueAt('路灯', 'F16')).toBe(0.8);
  });

  it('of a written cell stops 撤销, which names it', async () => {
    const { product, workbook } = openExcel([form()]);
    const { receipt } = valueOf(await recalculate(product.active));
    workbook.type('路灯', 'G16', 5);
    if (!receipt) throw new Error('nothing was written');
    const before = plainWorkbook(workbook);
    expect(await revert(product.active, receipt)).toMatchObject({
      ok: false,
      problem: { code: 'inputs-changed', figures: { cells: 'G16' } },
    });
    expect(plainWorkbook(workbook)).toEqual(before);
  });

  it('on one of many sheets: all are put back, and the cell is named with its sheet', async () => {
    const sheets = [form({}, { id: '{1}', name: '甲' }), form({}, { id: '{2}', name: '乙' })];
    const { product, workbook } = openExcel(sheets);
    const planned = valueOf(await preview(product.workbook)).sheets;
    workbook.type('乙', 'E16', '90%');
    const before = plainWorkbook(workbook);
    const edits = planned.map(({ evaluated, edits: own }) => ({
      sheetId: evaluated.snapshot.id,
      edits: own,
    }));
    expect(await product.workbook.apply(edits)).toMatchObject({
      ok: false,
      problem: { code: 'inputs-changed', figures: { cells: '乙!E16' } },
    });
    expect(plainWorkbook(workbook)).toEqual(before);
  });

  it('two edits of one cell are refused before anything is asked', async () => {
    const { product, trips } = openExcel([form()]);
    const edits = [edit(15, 6, 8, 9), edit(15, 6, 8, 7)];
    expect(await product.active.apply([{ sheetId: SHEET, edits }])).toMatchObject({
      ok: false,
      problem: { code: 'inputs-changed', figures: { cells: 'G16' } },
    });
    expect(trips()).toEqual([]);
  });
});

describe('a protected sheet', () => {
  const unlocked = (value: TestCell): TestCell =>
    typeof value === 'object' && value !== null ? { ...value, unlocked: true } : { value, unlocked: true };

  it('gets the scores in its unlocked cells, stays protected, and keeps its formats', async () => {
    const sheet = form({ G16: unlocked(8), F7: unlocked(percent(0.5, 'General')) }, { isProtected: true });
    const { product, workbook } = openExcel([sheet]);
    const { sheets } = valueOf(await recalculate(product.active));
    expect(workbook.valueAt('路灯', 'G16')).toBe(9);
    expect(workbook.sheet('路灯').protection.isProtected).toBe(true);
    expect(workbook.sheet('路灯').look(6, 5, 'numberFormat')).toBe('General');
    expect(sheets[0]?.locked.length).toBeGreaterThan(0);
  });

  it('names the locked cells that were written all the same, and keeps nothing of the rest', async () => {
    const { product, workbook } = openExcel([form({ G11: unlocked(10) }, { isProtected: true })]);
    const before = plainWorkbook(workbook);
    valueOf(await product.active.read());
    const edits = [edit(10, 6, 10, 4), edit(15, 6, 8, 9)];
    expect(await product.active.apply([{ sheetId: SHEET, edits }])).toMatchObject({
      ok: false,
      problem: { code: 'cells-locked', figures: { cells: 'G16' } },
    });
    expect(plainWorkbook(workbook)).toEqual(before);
  });
});

describe('a request that Excel breaks off', () => {
  it('leaves nothing written, on no sheet', async () => {
    const sheets = [form({}, { id: '{1}', name: '甲' }), form({}, { id: '{2}', name: '乙' })];
    const { product, workbook, host } = openExcel(sheets);
    const before = plainWorkbook(workbook);
    valueOf(await product.workbook.read());
    let writes = 0;
    host.fail({ code: 'GeneralException', action: { test: (name: string) => name === 'Range.Values=' && ++writes === 3 } as RegExp }); // prettier-ignore
    const edits = ['{1}', '{2}'].map((sheetId) => ({
      sheetId,
      edits: [edit(15, 6, 8, 9), edit(30, 2, null, '注')],
    }));
    expect(await product.workbook.apply(edits)).toMatchObject({
      ok: false,
      problem: { code: 'host-refused', figures: { what: 'GeneralException' } },
    });
    expect(writes).toBeGreaterThan(2);
    expect(plainWorkbook(workbook)).toEqual(before);
  });

  it('at the print area only: the scores stand, and the receipt does not claim the print area', async () => {
    const { product, workbook, host } = openExcel([form()]);
    const before = plainWorkbook(workbook);
    host.fail({ code: 'GeneralException', action: /SetPrintArea/ });
    const { receipt } = valueOf(await recalculate(product.active));
    expect(workbook.valueAt('路灯', 'G16')).toBe(9);
    expect(receipt?.sheets[0]?.edits.map(({ kind }) => kind)).not.toContain('print-area');
    if (!receipt) throw new Error('nothing was written');
    valueOf(await revert(product.active, receipt));
    expect(plainWorkbook(workbook)).toEqual(before);
  });

  it('at the print area only, while the user changed an input: nothing is written, and the formula stays', async () => {
    const { product, workbook, host } = openExcel([form()]);
    const [planned] = valueOf(await preview(product.active)).sheets;
    if (!planned) throw new Error('nothing is planned');
    workbook.type('路灯', 'G16', '=5+2');
    const before = plainWorkbook(workbook);
    host.fail({ code: 'GeneralException', action: /SetPrintArea/ });
    expect(await product.active.apply([{ sheetId: SHEET, edits: planned.edits }])).toMatchObject({
      ok: false,
      problem: { code: 'inputs-changed' },
    });
    expect(plainWorkbook(workbook)).toEqual(before);
  });

  it('on a sheet that is gone names it', async () => {
    const { product, workbook } = openExcel([form(), sheetOf([['封面']], { id: '{2}', name: '封面' })]);
    valueOf(await product.workbook.read());
    workbook.deleteSheet(workbook.sheet('路灯'));
    expect(await product.workbook.apply([{ sheetId: SHEET, edits: [edit(15, 6, 8, 9)] }])).toMatchObject({
      ok: false,
      problem: { code: 'sheet-not-found', figures: { sheet: '路灯' } },
    });
  });

  it('on one of several sheets that is gone names that one', async () => {
    const sheets = ['甲', '乙', '丙'].map((name, index) => form({}, { id: `{${index}}`, name }));
    const { product, workbook } = openExcel(sheets);
    valueOf(await product.workbook.read());
    workbook.deleteSheet(workbook.sheet('乙'));
    const edits = sheets.map(({ id }) => ({ sheetId: id, edits: [edit(15, 6, 8, 9)] }));
    expect(await product.workbook.apply(edits)).toMatchObject({
      ok: false,
      problem: { code: 'sheet-not-found', figures: { sheet: '乙' } },
    });
    expect(workbook.valueAt('甲', 'G16')).toBe(8);
  });
});

describe('a print area', () => {
  const area = { top: 0, left: 0, bottom: 18, right: 6 };

  it('of the unit is never changed', async () => {
    const { product, workbook } = openExcel([form({}, { printArea: { areas: [area], isOurs: false } })]);
    valueOf(await recalculate(product.active));
    expect(workbook.sheet('路灯').printAreas).toEqual([area]);
  });

  it('with our mark is ours in a later session as well', async () => {
    const { product, workbook } = openExcel([form({}, { printArea: { areas: [area], isOurs: true } })]);
    const [own] = valueOf(await product.active.read());
    expect(own?.printArea).toEqual({ areas: [area], isOurs: false });
    workbook.names.push({
      name: 'Print_Area',
      formula: '=路灯!$A$1:$G$19',
      comment: '校验提示',
      visible: true,
      sheet: workbook.sheet('路灯'),
    });
    const [marked] = valueOf(await product.active.read());
    expect(marked?.printArea).toEqual({ areas: [area], isOurs: true });
  });

  it('that Excel does not take away stays, and the receipt does not claim otherwise', async () => {
    const { product, workbook, host } = openExcel([form()]);
    valueOf(await product.active.read());
    const set: SheetEdit = { kind: 'print-area', before: null, after: area };
    valueOf(await product.active.apply([{ sheetId: SHEET, edits: [set] }]));
    valueOf(await product.active.read());
    const clear: SheetEdit = { kind: 'print-area', before: area, after: null };
    const note = edit(30, 1, null, '注');
    host.fail({ code: 'InvalidOperation', action: /NamedItem\.Delete/, times: 2 });
    const receipt = valueOf(await product.active.apply([{ sheetId: SHEET, edits: [note, clear] }]));
    expect(receipt.sheets).toEqual([{ sheetId: SHEET, edits: [note] }]);
    expect(workbook.sheet('路灯').printAreas).toEqual([area]);
    valueOf(await product.active.read());
    expect(await product.active.apply([{ sheetId: SHEET, edits: [clear] }])).toMatchObject({
      ok: false,
      problem: { code: 'host-refused' },
    });
  });

  it('that the user changed meanwhile is put back as the user set it', async () => {
    const { product, workbook } = openExcel([form()]);
    const edits = valueOf(await preview(product.active)).sheets[0]?.edits ?? [];
    expect(edits.map(({ kind }) => kind)).toContain('print-area');
    const theirs = [area, { top: 20, left: 0, bottom: 21, right: 1 }];
    workbook.sheet('路灯').printAreas = theirs;
    const refused = await product.active.apply([{ sheetId: SHEET, edits }]);
    expect(refused).toMatchObject({
      ok: false,
      problem: { code: 'inputs-changed', figures: { cells: 'Print_Area' } },
    });
    expect(workbook.sheet('路灯').printAreas).toEqual(theirs);
    expect(workbook.valueAt('路灯', 'G16')).toBe(8);
  });
});
