import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { SheetSnapshot } from '../../src/sheet/index';
import { plainWorkbook } from '../host/index';
import { seedRows, sheetOf, type TestCell } from '../sheet/support/sheet';
import { eventually } from './support/eventually';
import { openBrowser } from './support/openBrowser';
import { openPane, type OpenedPane, type PaneOptions } from './support/openPane';

const SHEET = '路灯';

/** The seed form with a wrong score and without a cause. */
const form = (changes: Readonly<Record<string, TestCell>> = {}, rest: Partial<SheetSnapshot> = {}) =>
  sheetOf(seedRows({ G16: 8, B17: null, ...changes }), { id: '{1}', name: SHEET, ...rest });

let browser: Browser;
let opened: OpenedPane;
const open = async (sheets: readonly SheetSnapshot[], options: PaneOptions = {}): Promise<OpenedPane> => {
  opened = await openPane(browser, sheets, options);
  return opened;
};
const valueAt = (cell: string) => opened.host.workbook.valueAt(SHEET, cell);

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});
afterEach(async () => {
  expect(opened.faults()).toEqual([]);
  await opened.close();
});

describe.each(['web', 'windows'] as const)('the clerk’s path in Excel (%s)', (excel) => {
  it('recognise, recalculate, findings, go to cell, undo, validate', async () => {
    const { host, click, tab, sees, picture } = await open([form()], { excel });
    const before = plainWorkbook(host.workbook);
    await sees('路灯维护');
    await picture('recognised');

    await click('重新计算');
    await sees('已写入 1 个单元格');
    expect(valueAt('G16')).toBe(9);
    expect(valueAt('H1')).toMatch(/^校验提示/);
    await sees(/居民满意度 ?得分/);
    await picture('recalculated');

    await click('提交前校验');
    await sees('还有 1 项必须处理');
    await sees(/有偏差但没有填写原因/);
    await picture('checked');
    await click(/^转到 B17/);
    await eventually(() =>
      expect(host.workbook.selection).toEqual({ top: 16, left: 1, bottom: 16, right: 1 }),
    );

    await tab('得分');
    await click('撤销');
    await eventually(() => expect(valueAt('G16')).toBe(8));
    expect(plainWorkbook(host.workbook)).toEqual(before);
    await picture('undone');

    await click('提交前校验');
    await tab('校验');
    await sees(/还有 \d 项必须处理/);
    expect(plainWorkbook(host.workbook)).toEqual(before);
  });

  it('a ribbon button works without the pane being asked for, and 撤销 in the pane takes it back', async () => {
    const { host, press, click, sees } = await open([form()], { excel });
    const before = plainWorkbook(host.workbook);
    expect(await press('recalculate')).toEqual({ status: 0 });
    expect(valueAt('G16')).toBe(9);
    expect(host.workbook.paneState).toBe('Background');
    await sees('已写入 1 个单元格');
    await click('撤销');
    await eventually(() => expect(valueAt('G16')).toBe(8));
    expect(await press('validateForm')).toEqual({ status: 0 });
    expect(valueAt('H1')).toMatch(/^校验提示：提交前校验：还有 \d 项必须处理/);
    await click('撤销');
    await eventually(() => expect(valueAt('H1')).toBeNull());
    expect(plainWorkbook(host.workbook)).toEqual(before);
  });

  it('a ribbon button asks for the pane where the sheet holds no form', async () => {
    const { host, press, sees } = await open([sheetOf([['说明']])], { excel });
    expect(await press('recalculate')).toEqual({ status: 0 });
    expect(host.workbook.paneState).toBe('Visible');
    await sees('插入示例');
  });
});

describe('the pane', () => {
  it('shows the preview, and writes it only if no input changed meanwhile', async () => {
    const { host, pane, click, sees, picture } = await open([form()]);
    await click('预览');
    await sees(/G16/);
    expect(valueAt('G16')).toBe(8);
    await picture('preview');
    host.workbook.type(SHEET, 'F16', '80%');
    await click(/^写入/);
    await pane.getByText('F16').first().waitFor();
    expect(valueAt('G16')).toBe(8);
    await click('预览');
    await click(/^写入/);
    await eventually(() => expect(valueAt('G16')).not.toBe(8));
  });

  it('names the locked cells of a protected sheet, with the scores to copy', async () => {
    const { host, click, sees, picture } = await open([form({}, { isProtected: true })]);
    const before = plainWorkbook(host.workbook);
    await click('重新计算');
    await sees(/没有写入的值/);
    await sees(/G16/);
    expect(plainWorkbook(host.workbook)).toEqual(before);
    await picture('protected');
  });

  it('waits for a cell that is being edited, and goes on by itself', async () => {
    const { host, click, sees, picture } = await open([form()], { excel: 'windows' });
    host.workbook.isCellEditing = true;
    await click('重新计算');
    await sees('请先按 Enter 结束单元格编辑');
    await picture('waiting');
    host.workbook.isCellEditing = false;
    await sees('已写入 1 个单元格');
    expect(valueAt('G16')).toBe(9);
  });

  it('sets a finding aside with a reason, which clears the way and goes into the report', async () => {
    const { pane, click, tab, sees, saved, picture } = await open([form({ G16: 9 })]);
    await click('提交前校验');
    await sees('还有 1 项必须处理');
    await click(/^说明理由/);
    await pane.getByRole('textbox').fill('原因分析另附文件，鄂财绩〔2022〕5号');
    await picture('waiver');
    await click('保存理由');
    await sees('可以提交');
    await tab('报告');
    await click('生成校验报告');
    await sees('报告要素');
    await picture('report');
    const report = await saved(/^保存 HTML/);
    expect(readFileSync(await report.path(), 'utf8')).toContain('鄂财绩〔2022〕5号');
  });

  it('adds headings to the cause, never a reason, and clears its hints', async () => {
    const { host, click, tab, sees, picture } = await open([form()]);
    const before = plainWorkbook(host.workbook);
    await tab('原因');
    await sees('还有 2 项偏差没有提到');
    await picture('cause');
    await click('插入提纲');
    await eventually(() => expect(String(valueAt('B17'))).toContain('居民满意度'));
    await click('重新计算');
    await eventually(() => expect(valueAt('H1')).not.toBeNull());
    await click(/^更多/);
    await click('清除提示');
    await eventually(() => expect(valueAt('H1')).toBeNull());
    expect(plainWorkbook(host.workbook)).not.toEqual(before);
  });

  it('offers new forms where there is none, and scores the sample', async () => {
    const { host, click, sees, picture } = await open([sheetOf([['说明']], { name: '说明' })]);
    await picture('start');
    await click('插入示例');
    await eventually(() => expect(host.workbook.sheets.length).toBe(5));
    await sees('已识别');
    await picture('sample');
  });

  it('speaks English when asked, and remembers it', async () => {
    const { reopen, pane, tab, sees, picture } = await open([form()], { excel: 'windows' });
    await tab('设置');
    await picture('settings');
    await pane.getByLabel('语言').selectOption('en');
    await sees('Recalculate');
    opened = await reopen();
    await opened.sees('Form found:');
  });

  it('starts in English where Excel speaks English', async () => {
    const { sees, picture } = await open([form()], { language: 'en-US', excel: 'windows' });
    await sees('Form found:');
    await picture('english');
  });
});
