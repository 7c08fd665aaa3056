import { afterEach, describe, expect, it } from '@jest/globals';
import { evaluateSheet } from '../../src/app/evaluate';
import { DEFAULT_SETTINGS, settingsText, type PaneSettings } from '../../src/app/settings';
import { userDataText } from '../../src/app/userData';
import { findingKey, formKey } from '../../src/app/waivers';
import type { Button } from '../../src/commands/buttons';
import { press } from '../../src/commands/press';
import { success, type SheetSnapshot, type TextStore } from '../../src/sheet/index';
import { createPane } from '../../src/taskpane/model/createPane';
import type { Pane } from '../../src/taskpane/model/pane';
import { paneWords } from '../../src/taskpane/model/words';
import { closeExcel, openExcel, type OpenedExcel } from '../excel/support/open';
import { plainWorkbook } from '../host/index';
import { seedRows, sheetOf, type TestCell } from '../sheet/support/sheet';

afterEach(closeExcel);

const form = (changes: Readonly<Record<string, TestCell>> = {}, rest: Partial<SheetSnapshot> = {}) =>
  sheetOf(seedRows({ G16: 8, ...changes }), { id: '{1}', name: '路灯', ...rest });
const bare = () => sheetOf([['说明']]);
const locked = () => form({}, { isProtected: true });

const storeOf = (text: string | null): TextStore => ({
  load: () => Promise.resolve(success(text)),
  save: () => Promise.resolve(success(null)),
});

const stored = (settings: Partial<PaneSettings>): string =>
  settingsText({ ...DEFAULT_SETTINGS, ...settings });

/** A ribbon over a workbook, the pane not on screen. */
function ribbonOf({ product }: OpenedExcel, kept: string | null = null) {
  let shown = 0;
  const pane: Pane = createPane({
    host: product,
    userStore: storeOf(kept),
    displayLanguage: 'zh-CN',
    version: '1.2.3',
    now: () => '2026-11-24T10:05:00+08:00',
    digest: (text) => Promise.resolve(String(text.length)),
    after: () => () => undefined,
  });
  const environment = {
    openPane: () => Promise.resolve(pane),
    showPane: () => {
      shown += 1;
      return Promise.resolve();
    },
  };
  return {
    pane,
    /** How often the pane was put on screen meanwhile. */
    press: async (button: Button): Promise<number> => {
      const before = shown;
      await press(button, environment);
      return shown - before;
    },
  };
}

describe('重新计算 on the ribbon', () => {
  it('writes scores and warnings of the sheet in front, and the pane can take them back', async () => {
    const excel = openExcel([form()]);
    const before = plainWorkbook(excel.workbook);
    const ribbon = ribbonOf(excel);
    expect(await ribbon.press('recalculate')).toBe(0);
    expect(excel.workbook.valueAt('路灯', 'G16')).toBe(9);
    expect(excel.workbook.valueAt('路灯', 'H1')).toMatch(/^校验提示/);
    expect(ribbon.pane.getState()).toMatchObject({ canUndo: true, written: { job: 'recalculate' } });
    await ribbon.pane.actions.undo();
    expect(plainWorkbook(excel.workbook)).toEqual(before);
  });

  it('shows the pane when nothing needed a change', async () => {
    const ribbon = ribbonOf(openExcel([form()]));
    await ribbon.press('recalculate');
    expect(await ribbon.press('recalculate')).toBe(1);
  });

  it('follows the user’s settings', async () => {
    const excel = openExcel([form()]);
    await ribbonOf(excel, stored({ hasWarningsColumn: false })).press('recalculate');
    expect(excel.workbook.valueAt('路灯', 'G16')).toBe(9);
    expect(excel.workbook.valueAt('路灯', 'H1')).toBeNull();
  });

  it.each([
    ['without a form', bare],
    ['on a protected sheet', locked],
  ])('shows the pane %s', async (_, sheet) => {
    expect(await ribbonOf(openExcel([sheet()])).press('recalculate')).toBe(1);
  });

  it('shows the pane when Excel refuses, with the problem in it', async () => {
    const excel = openExcel([form()]);
    const ribbon = ribbonOf(excel);
    excel.host.fail({ code: 'InactiveWorkbook', times: 9 });
    expect(await ribbon.press('recalculate')).toBe(1);
    expect(ribbon.pane.getState().trouble).toMatchObject({ kind: 'problem' });
  });

  it('shows the pane while a cell is being edited, and goes on once it is finished', async () => {
    const excel = openExcel([form()]);
    const ribbon = ribbonOf(excel);
    const begun = new Promise<void>((resolve) => {
      const stop = ribbon.pane.subscribe(() => {
        if (ribbon.pane.getState().job !== null) return;
        stop();
        excel.workbook.isCellEditing = true;
        resolve();
      });
    });
    const stopWaiting = ribbon.pane.subscribe(() => {
      if (ribbon.pane.getState().job?.isWaitingForCell === true) excel.workbook.isCellEditing = false;
    });
    await begun;
    expect(await ribbon.press('recalculate')).toBe(1);
    stopWaiting();
    expect(excel.workbook.valueAt('路灯', 'G16')).toBe(9);
  });

  it('loses no press: the next button waits for the one before', async () => {
    const excel = openExcel([form()]);
    const ribbon = ribbonOf(excel);
    await Promise.all([
      ribbon.press('recalculate'),
      ribbon.press('insertForm'),
      ribbon.press('validateForm'),
    ]);
    expect(excel.workbook.valueAt('路灯', 'G16')).toBe(9);
    expect(excel.workbook.active.name).toBe('自评表');
    expect(excel.workbook.valueAt('自评表', 'H1')).toMatch(/^校验提示：提交前校验/);
  });

  it('shows the pane when it cannot be opened, and says why to whoever pressed', async () => {
    let shown = 0;
    const environment = {
      openPane: () => Promise.reject(new Error('a file is missing')),
      showPane: () => {
        shown += 1;
        return Promise.resolve();
      },
    };
    await expect(press('recalculate', environment)).rejects.toThrow('a file is missing');
    expect(shown).toBe(1);
  });
});

describe('提交前校验 on the ribbon', () => {
  it('puts the verdict with its time at the head of the column, and the warnings below; no score changes', async () => {
    const excel = openExcel([form()]);
    const before = plainWorkbook(excel.workbook).sheets[0]?.cells ?? {};
    const ribbon = ribbonOf(excel);
    expect(await ribbon.press('validateForm')).toBe(0);
    expect(excel.workbook.valueAt('路灯', 'H1')).toMatch(
      /^校验提示：提交前校验：还有 \d+ 项必须处理（2026-11-24 10:05）/,
    );
    const after = plainWorkbook(excel.workbook).sheets[0]?.cells ?? {};
    const inForm = (cells: object) => Object.entries(cells).filter(([name]) => !name.startsWith('H'));
    expect(inForm(after)).toEqual(inForm(before));
    expect(ribbon.pane.getState()).toMatchObject({ isValidated: true, canUndo: true, written: null });
  });

  it.each(['undo', 'clearWarnings'] as const)('is gone after %s', async (action) => {
    const excel = openExcel([form()]);
    const before = plainWorkbook(excel.workbook);
    const ribbon = ribbonOf(excel);
    await ribbon.press('validateForm');
    expect(plainWorkbook(excel.workbook)).not.toEqual(before);
    await ribbon.pane.actions[action]();
    expect(plainWorkbook(excel.workbook)).toEqual(before);
  });

  it('is gone after 重新计算', async () => {
    const excel = openExcel([form()]);
    const ribbon = ribbonOf(excel);
    await ribbon.press('validateForm');
    await ribbon.press('recalculate');
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
    await ribbonOf(excel, text).press('validateForm');
    expect(excel.workbook.valueAt('路灯', 'H1')).toMatch(
      /^校验提示：提交前校验：可以提交（2026-11-24 10:05）/,
    );
  });

  it('speaks the language of the settings', async () => {
    const excel = openExcel([form()]);
    await ribbonOf(excel, stored({ language: 'en' })).press('validateForm');
    expect(excel.workbook.valueAt('路灯', 'H1')).toMatch(/Check before submission: \d+ things? must still/);
  });

  it.each([
    ['the column', form, stored({ hasWarningsColumn: false })],
    ['a form', bare, null],
    ['an unlocked cell', locked, null],
  ])('shows the pane without %s to speak in', async (_, sheet, kept) => {
    const excel = openExcel([sheet()]);
    const before = plainWorkbook(excel.workbook);
    expect(await ribbonOf(excel, kept).press('validateForm')).toBe(1);
    expect(plainWorkbook(excel.workbook)).toEqual(before);
  });
});

describe('插入自评表 on the ribbon', () => {
  it.each([
    [null, /20分/],
    [stored({ profile: 'hubei80' }), /80分/],
  ])('adds a blank form after the rule set of the settings', async (kept, points) => {
    const excel = openExcel([form()]);
    expect(await ribbonOf(excel, kept).press('insertForm')).toBe(0);
    const { active } = excel.workbook;
    expect(active.name).toBe('自评表');
    expect(active.cells().some(({ cell }) => points.test(String(cell.value)))).toBe(true);
  });
});

describe('the verdict beside the form', () => {
  it('is worded for every count', () => {
    const texts = (language: 'zh-CN' | 'en') =>
      [
        [0, 0],
        [0, 2],
        [1, 2],
      ].map(([errors = 0, warnings = 0]) => paneWords[language].verdictInSheet(errors, warnings, 't'));
    expect(texts('zh-CN')).toEqual([
      '提交前校验：可以提交（t）',
      '提交前校验：可以提交，2 项警告请核对（t）',
      '提交前校验：还有 1 项必须处理（t）',
    ]);
    expect(texts('en')).toEqual([
      'Check before submission: ready to submit (t)',
      'Check before submission: ready to submit, 2 warnings to look at (t)',
      'Check before submission: 1 thing must still be dealt with (t)',
    ]);
  });
});
