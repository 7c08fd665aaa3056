import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { SAMPLE, type OpenedPage } from './support/openPage';
import { pages } from './support/pages';
import { sees, type } from './support/pageSteps';

const openPage = pages();
let opened: OpenedPage;
let page: Page;

const undoWrite = () => opened.button('撤销上次写入');
const byRules = () => page.getByRole('region', { name: '总分' });

beforeEach(async () => {
  opened = await openPage();
  page = opened.page;
  await opened.choose({ name: '自评表.xlsx', bytes: SAMPLE });
  await sees(page, '已识别');
});

describe('the pane beside the sheet', () => {
  it('follows what is typed into the sheet, by itself and without a notice', async () => {
    await byRules().getByText('97').first().waitFor();
    await type(page, 'F16', '42.5%');
    await byRules().getByText('不一致：填报 97，按规则 93').waitFor();
    expect(await page.getByText('表格已改动').count()).toBe(0);
  });

  it('offers no more what Ctrl+Z has taken back, and offers it again after Ctrl+Y', async () => {
    await type(page, 'G16', '3');
    await opened.button('重新计算').click();
    await sees(page, /已写入/);
    await opened.cell('G16').click();
    await page.keyboard.press('Control+z');
    await page
      .getByText(/已写入/)
      .first()
      .waitFor({ state: 'detached' });
    expect(await undoWrite().getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Control+y');
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('button')]
          .find(({ textContent }) => textContent === '撤销上次写入')
          ?.getAttribute('aria-disabled') !== 'true',
    );
    await undoWrite().click();
    await page.waitForFunction(() => document.querySelector('[data-cell="G16"]')?.textContent === '3');
    await opened.button('撤销（Ctrl+Z）').click();
    await page.waitForFunction(() => document.querySelector('[data-cell="G16"]')?.textContent === '9');
    expect(await opened.button('撤销（Ctrl+Z）').getAttribute('aria-disabled')).toBe('true');
  });
});
