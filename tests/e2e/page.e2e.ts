import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { SAMPLE_FORMS, templateForm } from '../../src/sheet/index';
import { createWorkbook, openWorkbook } from '../../src/xlsx/index';
import { runCli } from '../cli/e2e/cli';
import { newFolder } from '../cli/folder';
import { SAMPLE, type OpenedPage, type PageOptions } from './support/openPage';
import { pages } from './support/pages';
import { withScore } from './support/withScore';

const openPage = pages();
let opened: OpenedPage;
let page: Page;

async function open(options?: PageOptions): Promise<void> {
  opened = await openPage(options);
  page = opened.page;
}

const choose = (name: string, bytes: Uint8Array): Promise<void> => opened.choose({ name, bytes });
const cell = (name: string) => opened.cell(name);
const button = (name: string | RegExp) => opened.button(name);

const room = newFolder();
afterAll(room.drop);
beforeEach(() => open());

describe('the page without Excel', () => {
  it('opens a file, scores it, and saves what the command line would write, byte for byte', async () => {
    await choose('自评表.xlsx', SAMPLE);
    await cell('G16').waitFor();
    await page.getByText('已识别').first().waitFor();
    await cell('G16').click();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    expect(await cell('G16').textContent()).toContain('3');
    await button('重新计算').click();
    await page.getByText('已写入').first().waitFor();
    expect(await cell('G16').textContent()).toContain('9');
    const [download] = await Promise.all([page.waitForEvent('download'), button('保存').click()]);
    const saved = new Uint8Array(readFileSync(await download.path()));

    const sheet = openWorkbook(SAMPLE);
    const name = sheet.ok ? (sheet.value.sheets[0]?.name ?? '') : '';
    writeFileSync(room.path('自评表.xlsx'), withScore(SAMPLE, 3));
    const run = await runCli([
      'score',
      room.path('自评表.xlsx'),
      '--sheet',
      name,
      '-o',
      room.path('已评分.xlsx'),
    ]);
    expect(run.stderr).toContain('已评分.xlsx');
    expect(Buffer.compare(Buffer.from(saved), readFileSync(room.path('已评分.xlsx')))).toBe(0);
  });

  it('takes a download for saved only when told that it is stored', async () => {
    await choose('自评表.xlsx', SAMPLE);
    await cell('G16').click();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await Promise.all([page.waitForEvent('download'), button('保存').click()]);
    await page.getByText('自评表.xlsx 已交给浏览器下载').first().waitFor();
    expect(await button(/^自评表.xlsx （未保存）/).count()).toBe(1);
    await button('已存好').click();
    await page.getByText('已保存 自评表.xlsx，改动了 1 个单元格').first().waitFor();
    expect(await button(/^自评表.xlsx （未保存）/).count()).toBe(0);
  });

  it('is a spreadsheet by keyboard: arrows, F2, Esc, Tab, a pasted block, undo and redo', async () => {
    await choose('自评表.xlsx', SAMPLE);
    await cell('E11').click();
    await page.keyboard.press('ArrowRight');
    expect(await cell('F11').getAttribute('data-active')).toBe('true');
    await page.keyboard.press('F2');
    await page.keyboard.type('0');
    await page.keyboard.press('Escape');
    expect(await cell('F11').textContent()).toBe('100%');
    await page.keyboard.type('80%');
    await page.keyboard.press('Tab');
    expect(await cell('F11').textContent()).toContain('80%');
    expect(await cell('G11').getAttribute('data-active')).toBe('true');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', '7\n6');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    expect([await cell('G11').textContent(), await cell('G12').textContent()]).toEqual(['7', '6']);
    expect(await cell('G12').getAttribute('data-changed')).toBe('true');
    await page.keyboard.press('Control+z');
    expect(await cell('G12').textContent()).toBe('10');
    await page.keyboard.press('Control+y');
    expect(await cell('G12').textContent()).toBe('6');
  });

  it('goes to the cell of a finding', async () => {
    await choose('自评表.xlsx', SAMPLE);
    await button('提交前校验').click();
    await button(/^转到 B17/).click();
    await page.waitForFunction(() =>
      document.querySelector('[data-cell="B17"]')?.hasAttribute('data-active'),
    );
  });

  it('takes bad files with a sentence and goes on; text of a cell stays text', async () => {
    const first = SAMPLE_FORMS[0];
    if (!first) throw new Error('no sample');
    const hostile = '<img src=x onerror="document.title=1">';
    await choose('坏.xlsx', new Uint8Array([1, 2, 3]));
    await page.getByText('未能打开 坏.xlsx').first().waitFor();
    await choose(
      '好.xlsx',
      createWorkbook([templateForm({ profile: 'hubei', form: { ...first, unitName: hostile } })]),
    );
    await page.getByText(hostile).first().waitFor();
    expect(await page.locator('img').count()).toBe(0);
  });

  it('asks before a file with changes is closed', async () => {
    await choose('自评表.xlsx', SAMPLE);
    await cell('G16').click();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await button('关闭 自评表.xlsx').click();
    await page.getByText('有改动没有保存').waitFor();
    await button('不关闭').click();
    expect(await cell('G16').textContent()).toContain('3');
    await button('关闭 自评表.xlsx').click();
    await button('放弃改动').click();
    await button('打开样例').waitFor();
  });
});
