/** The pictures of the README. `PICTURES=assets/pictures` renews them; else they go to dist/pictures. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from './support/openBrowser';
import { openPage, SAMPLE } from './support/openPage';
import { openPane } from './support/openPane';
import { openWorkbook } from '../../src/xlsx/index';

const COMMITTED = join('assets', 'pictures');
const folder = process.env['PICTURES'] || join('dist', 'pictures');

let browser: Browser;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Width and height of a PNG. */
const sizeOf = (png: Buffer): readonly [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** The README shows a picture of this size, and its text names it. */
function expectInReadme(name: string, taken: Buffer): void {
  const path = join(COMMITTED, `${name}.png`);
  expect(sizeOf(readFileSync(path))).toEqual(sizeOf(taken));
  expect(readFileSync('README.md', 'utf8').includes(`assets/pictures/${name}.png`)).toBe(true);
}

describe('pictures of the README', () => {
  it('the page: a form that was recalculated and checked, beside its findings', async () => {
    const { page, choose, cell, button, close } = await openPage(browser, {
      context: { viewport: { width: 1280, height: 800 } },
    });
    await choose({ name: '自评表样例.xlsx', bytes: SAMPLE });
    await cell('G16').click();
    await page.keyboard.type('10');
    await page.keyboard.press('Enter');
    await button('重新计算').click();
    await page.getByText('已写入').first().waitFor();
    await button('提交前校验').click();
    await button(/^转到 B17/).click();
    const taken = await page.screenshot({ path: join(folder, 'page.png') });
    await close();
    expectInReadme('page', taken);
  });

  it('the list of many files', async () => {
    const { page, drop, close } = await openPage(browser, {
      context: { viewport: { width: 1280, height: 560 } },
    });
    await drop(
      ...['市政中心', '热线中心', '接警中心'].map((unit) => ({ name: `${unit}.xlsx`, bytes: SAMPLE })),
    );
    await page.getByText('97 / 100').nth(2).waitFor();
    const taken = await page.screenshot({ path: join(folder, 'list.png') });
    await close();
    expectInReadme('list', taken);
  });

  it('the pane in Excel', async () => {
    const workbook = openWorkbook(SAMPLE);
    if (!workbook.ok) throw new Error(workbook.problem.code);
    const opened = await openPane(browser, workbook.value.sheets, {
      excel: 'windows',
      size: { width: 350, height: 760 },
    });
    await opened.sees('填报总分');
    const taken = await opened.page.screenshot({ path: join(folder, 'pane.png') });
    expect(opened.faults()).toEqual([]);
    await opened.close();
    expectInReadme('pane', taken);
  });
});
