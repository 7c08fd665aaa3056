import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { SAMPLE_FORMS } from '../../src/sheet/index';
import { dragFromDesktop } from './support/dragFromDesktop';
import { faultsOf } from './support/faults';
import { openBrowser } from './support/openBrowser';
import { SAMPLE } from './support/openPage';
import { press, sees, type } from './support/pageSteps';
import { saved } from './support/savedValues';
import { startSite, type SiteServer } from './support/siteServer';

const DIST = join(process.cwd(), 'dist');
/** A name of an inner network, which the browser takes for this machine. Its pages are no secure context. */
const INNER = 'jixiao.test';
/** How a workbook of Excel 97 begins. */
const OLD_WORKBOOK = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const FORMS = SAMPLE_FORMS.length;

let browser: Browser;
let site: SiteServer;
let desktop: string;
let context: BrowserContext;
let faults: string[];

beforeAll(async () => {
  browser = await openBrowser([`--host-resolver-rules=MAP ${INNER} 127.0.0.1`, '--no-proxy-server']);
  site = await startSite(DIST);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});
beforeEach(async () => {
  desktop = mkdtempSync(join(tmpdir(), 'desktop-'));
  context = await browser.newContext({ locale: 'zh-CN', acceptDownloads: true });
  context.setDefaultTimeout(10_000);
  faults = [];
});
afterEach(async () => {
  await context.close();
  rmSync(desktop, { recursive: true });
  expect(faults).toEqual([]);
});

/** Files on the desktop: workbooks of the sample forms, but for old ones. */
function lay(...paths: readonly string[]): void {
  for (const path of paths) {
    const place = join(desktop, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, path.endsWith('.xls') ? OLD_WORKBOOK : SAMPLE);
  }
}

const drag = (page: Page, ...names: readonly string[]): Promise<void> =>
  dragFromDesktop(page, ...names.map((name) => join(desktop, name)));

const served = (host: string): string => site.url.replace('127.0.0.1', host);

describe.each([
  { from: 'plain http', isSecure: false, address: () => served(INNER) },
  { from: 'localhost', isSecure: true, address: () => served('localhost') },
  { from: 'the disk', isSecure: true, address: () => pathToFileURL(join(DIST, 'index.html')).href },
])('what is dragged from the desktop onto the page of $from', ({ isSecure, address }) => {
  async function open(): Promise<Page> {
    const page = await context.newPage();
    faultsOf(page, faults);
    page.on('crash', () => faults.push('the page crashed'));
    // Headless browsers have no window to ask where to save: the download stands in.
    await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
    await page.goto(address());
    expect(await page.evaluate(() => isSecureContext)).toBe(isSecure);
    // Nobody drags onto a page that has not arrived yet.
    await page.waitForLoadState('networkidle');
    return page;
  }

  it('a file opens', async () => {
    lay('自评表.xlsx');
    const page = await open();
    await drag(page, '自评表.xlsx');
    await sees(page, '已识别');
  });

  it('a folder gives its workbooks and those of the folders in it, beside what was dragged with it', async () => {
    lay('另一个.xlsx', '2025年/汇总.xlsx', '2025年/人事处/自评表.xlsx', '2025年/科技处/预算/自评表.xlsx');
    lay('2025年/科技处/~$自评表.xlsx', '2025年/科技处/说明.docx', '2025年/.隐藏.xlsx', '2025年/旧表.xls');
    const page = await open();
    await drag(page, '另一个.xlsx', '2025年');
    await sees(page, `共 5 个文件，${5 * FORMS} 张自评表。`);
    await sees(page, '未能打开 旧表.xls');
    await press(page, '2025年/科技处/预算/自评表.xlsx');
    await sees(page, '已识别');
    await press(page, /^文件清单/);
    await press(page, '2025年/人事处/自评表.xlsx');
    await page.getByRole('button', { name: '关闭 2025年/科技处/预算/自评表.xlsx' }).waitFor();
    await page.getByRole('button', { name: '关闭 2025年/人事处/自评表.xlsx' }).waitFor();
  });

  it('a folder is read to its end, however many files lie in it', async () => {
    lay(...Array.from({ length: 250 }, (_, at) => `2019年/${at}.xls`));
    const page = await open();
    await drag(page, '2019年');
    await sees(page, '未能打开 250 个文件');
    await sees(page, '请在 Excel 或 WPS 表格中打开，另存为 .xlsx 后再试');
  });

  it('a folder without a workbook is answered with a sentence', async () => {
    lay('空文件夹/说明.docx');
    const page = await open();
    await drag(page, '空文件夹');
    await sees(page, '文件夹“空文件夹”里没有 .xlsx 或 .xlsm 文件');
  });

  it('a file that is gone when it is to be opened is answered with a sentence', async () => {
    lay('2025年/一.xlsx', '2025年/二.xlsx');
    const page = await open();
    await drag(page, '2025年');
    await sees(page, `共 2 个文件，${2 * FORMS} 张自评表。`);
    rmSync(join(desktop, '2025年/一.xlsx'));
    await press(page, '一.xlsx');
    await sees(page, '找不到文件“一.xlsx”');
  });

  if (!isSecure)
    it('a file of a folder is saved as a download', async () => {
      lay('2025年/自评表.xlsx');
      const page = await open();
      await drag(page, '2025年');
      await sees(page, '已识别');
      await type(page, 'G16', '3');
      const values = await saved({ page, button: (name) => page.getByRole('button', { name }).first() });
      expect(values('网格化中心工作经费', 'G16')).toEqual([3]);
    });
});
