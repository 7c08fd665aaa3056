import { afterEach, describe, expect, it } from '@jest/globals';
import { clearWarnings } from '../../src/app/clearWarnings';
import { evaluateSheet } from '../../src/app/evaluate';
import { DEFAULT_SETTINGS, settingsText, type PaneSettings } from '../../src/app/settings';
import { userDataText } from '../../src/app/userData';
import { findingKey, formKey } from '../../src/app/waivers';
import { COMMANDS } from '../../src/commands/commands';
import type { CommandEnvironment } from '../../src/commands/environment';
import { commandWords } from '../../src/commands/words';
import { success, type SheetSnapshot, type TextStore } from '../../src/sheet/index';
import { closeExcel, openExcel, valueOf, type OpenedExcel } from '../excel/support/open';
import { plainWorkbook } from '../host/index';
import { seedRows, sheetOf, type TestCell } from '../sheet/support/sheet';

afterEach(closeExcel);

const form = (changes: Readonly<Record<string, TestCell>> = {}, rest: Partial<SheetSnapshot> = {}) =>
  sheetOf(seedRows({ G16: 8, ...changes }), { id: '{1}', name: '路灯', ...rest });

const storeOf = (text: string | null): TextStore => ({
  load: () => Promise.resolve(success(text)),
  save: () => Promise.resolve(success(null)),
});

function environmentOf({ product }: OpenedExcel, text: string | null = null): CommandEnvironment {
  return {
    host: product,
    userStore: storeOf(text),
    displayLanguage: 'zh-CN',
    now: () => '2026-11-24 10:05',
  };
}

const stored = (settings: Partial<PaneSettings>): string =>
  settingsText({ ...DEFAULT_SETTINGS, ...settings });

describe('重新计算 on the ribbon', () => {
  it('writes scores and warnings of the sheet in front', async () => {
    const excel = openExcel([form()]);
    expect(await COMMANDS.recalculate(environmentOf(excel))).toBe(true);
    expect(excel.workbook.valueAt('路灯', 'G16')).toBe(9);
    expect(excel.workbook.valueAt('路灯', 'H1')).toMatch(/^校验提示/);
  });

  it('follows the user’s settings, and those kept in the workbook before them', async () => {
    const noColumn = stored({ hasWarningsColumn: false });
    const excel = openExcel([form()]);
    await COMMANDS.recalculate(environmentOf(excel, noColumn));
    expect(excel.workbook.valueAt('路灯', 'H1')).toBeNull();
    valueOf((await excel.product.workbookSettings?.save(stored({}))) ?? success(null));
    await COMMANDS.recalculate(environmentOf(excel, noColumn));
    expect(excel.workbook.valueAt('路灯', 'H1')).toMatch(/^校验提示/);
  });

  it('does not count as seen without a form, on a protected sheet, or when Excel refuses', async () => {
    expect(await COMMANDS.recalculate(environmentOf(openExcel([sheetOf([['说明']])])))).toBe(false);
    expect(await COMMANDS.recalculate(environmentOf(openExcel([form({}, { isProtected: true })])))).toBe(
      false,
    );
    const excel = openExcel([form()]);
    excel.host.fail({ code: 'InactiveWorkbook', times: 9 });
    expect(await COMMANDS.recalculate(environmentOf(excel))).toBe(false);
  });

  it('gives up after two minutes of a cell being edited', async () => {
    const excel = openExcel([form()]);
    const environment = environmentOf(excel);
    const { workbookSettings, ...host } = excel.product;
    expect(workbookSettings).not.toBeNull();
    excel.workbook.isCellEditing = true;
    expect(await COMMANDS.recalculate({ ...environment, host: { ...host, workbookSettings: null } })).toBe(
      false,
    );
    expect(excel.waited()).toBe(120_000);
  });
});

describe('提交前校验 on the ribbon', () => {
  it('puts the verdict with its time at the head of the column, and the warnings below; no score changes', async () => {
    const excel = openExcel([form()]);
    const before = plainWorkbook(excel.workbook).sheets[0]?.cells ?? {};
    expect(await COMMANDS.validateForm(environmentOf(excel))).toBe(true);
    expect(excel.workbook.valueAt('路灯', 'H1')).toMatch(
      /^校验提示：提交前校验：还有 \d+ 项必须处理（2026-11-24 10:05）/,
    );
    const after = plainWorkbook(excel.workbook).sheets[0]?.cells ?? {};
    const inForm = (cells: object) => Object.entries(cells).filter(([name]) => !name.startsWith('H'));
    expect(inForm(after)).toEqual(inForm(before));
  });

  it('is gone after 清除提示, and after 重新计算', async () => {
    const excel = openExcel([form()]);
    const before = plainWorkbook(excel.workbook);
    await COMMANDS.validateForm(environmentOf(excel));
    valueOf(await clearWarnings(excel.product.active));
    expect(plainWorkbook(excel.workbook)).toEqual(before);
    await COMMANDS.validateForm(environmentOf(excel));
    await COMMANDS.recalculate(environmentOf(excel));
    expect(String(excel.workbook.valueAt('路灯', 'H1'))).not.toContain('提交前校验');
  });

  it('counts what was set aside with a reason as dealt with', async () => {
    const excel = openExcel([form()]);
    const [evaluated] = evaluateSheet(form()).forms;
    if (!evaluated) throw new Error('no form');
    const waivers = evaluated.findings.map((finding) => ({
      key: findingKey(finding, evaluated.form),
      reason: '已说明',
    }));
    const text = userDataText({
      settings: DEFAULT_SETTINGS,
      waivers: [{ form: formKey(evaluated.form) ?? '', waivers }],
    });
    await COMMANDS.validateForm(environmentOf(excel, text));
    expect(excel.workbook.valueAt('路灯', 'H1')).toMatch(
      /^校验提示：提交前校验：可以提交（2026-11-24 10:05）/,
    );
  });

  it('speaks the language of the settings', async () => {
    const excel = openExcel([form()]);
    await COMMANDS.validateForm(environmentOf(excel, stored({ language: 'en' })));
    expect(excel.workbook.valueAt('路灯', 'H1')).toMatch(/Check before submission: \d+ things? must still/);
  });

  it('has no place to speak without the column, a form or an unlocked cell', async () => {
    const excel = openExcel([form()]);
    const before = plainWorkbook(excel.workbook);
    expect(await COMMANDS.validateForm(environmentOf(excel, stored({ hasWarningsColumn: false })))).toBe(
      false,
    );
    expect(plainWorkbook(excel.workbook)).toEqual(before);
    expect(await COMMANDS.validateForm(environmentOf(openExcel([sheetOf([['说明']])])))).toBe(false);
    expect(await COMMANDS.validateForm(environmentOf(openExcel([form({}, { isProtected: true })])))).toBe(
      false,
    );
  });
});

describe('插入自评表 on the ribbon', () => {
  it.each([
    [null, /20分/],
    [stored({ profile: 'hubei80' }), /80分/],
  ])('adds a blank form after the rule set of the settings', async (text, points) => {
    const excel = openExcel([form()]);
    expect(await COMMANDS.insertForm(environmentOf(excel, text))).toBe(true);
    const { active } = excel.workbook;
    expect(active.name).toBe('自评表');
    expect(active.cells().some(({ cell }) => points.test(String(cell.value)))).toBe(true);
  });
});

describe('the words', () => {
  it('are there in both languages for every count', () => {
    expect(Object.keys(commandWords.en)).toEqual(Object.keys(commandWords['zh-CN']));
    const { en } = commandWords;
    expect([en.blocked(1, 't'), en.blocked(2, 't')]).toEqual([
      'Check before submission: 1 thing must still be dealt with (t)',
      'Check before submission: 2 things must still be dealt with (t)',
    ]);
    expect(commandWords['zh-CN'].readyWith(2, 't')).toBe('提交前校验：可以提交，2 项警告请核对（t）');
    expect(en.ready('t')).toContain('ready to submit');
  });
});
