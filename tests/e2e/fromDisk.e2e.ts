import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openWorkbook as readWorkbook } from '../../src/xlsx/index';
import { serveFolder } from '../host/browser/index';
import { faultsOf } from './support/faults';
import { openBrowser } from './support/openBrowser';
import { openEveryView, openWorkbook, press, sees, textOf, type } from './support/pageSteps';

const DIST = join(process.cwd(), 'dist');
/** Plain http, as an inner web server has it: no secure context, so no service worker and no digests. */
const INNER = 'http://10.20.30.40/jixiao/';

let browser: Browser;
let folder: string;
let context: BrowserContext;
let faults: string[];
let asked: string[];

beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), '自评 助手-'));
  cpSync(DIST, folder, { recursive: true });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  context = await browser.newContext({ locale: 'zh-CN', acceptDownloads: true });
  context.setDefaultTimeout(10_000);
  faults = [];
  asked = [];
  context.on('request', (request) => asked.push(request.url()));
});
afterEach(async () => {
  await context.close();
});

async function open(address: string): Promise<Page> {
  const page = await context.newPage();
  faultsOf(page, faults);
  // Headless browsers have no window to ask where to save: the download stands in.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.goto(address);
  return page;
}

describe.each([
  ['from a folder on disk', () => pathToFileURL(join(folder, 'index.html')).href],
  ['from a web server of plain http', () => `${INNER}index.html`],
])('the page opened %s', (_, addressOf) => {
  it('opens, edits, scores, shows every view, keeps drafts and saves, and says nothing of use offline', async () => {
    await serveFolder(context, INNER, DIST);
    const address = addressOf();
    const page = await open(address);
    await openWorkbook(page);
    await type(page, 'B5', '区财政局');
    await type(page, 'G16', '3');
    await press(page, '重新计算');
    await sees(page, '已写入');
    expect(await textOf(page, 'G16')).toContain('9');
    await openEveryView(page);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, '保存')]);
    const saved = readWorkbook(new Uint8Array(readFileSync(await download.path())));
    if (!saved.ok) throw new Error(saved.problem.code);
    expect(saved.value.sheets[0]?.cells.find(({ row, column }) => row === 4 && column === 1)?.value).toBe(
      '区财政局',
    );

    await type(page, 'B5', '区政数局');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await sees(page, /上次有改动没有保存/);
    await press(page, '恢复');
    await sees(page, '区政数局');
    expect(await page.getByText(/可离线使用|有新版本/).count()).toBe(0);
    expect(faults).toEqual([]);
    const folderOf = address.replace(/index\.html$/, '');
    expect(asked.filter((url) => !url.startsWith(folderOf) && !url.startsWith('blob:'))).toEqual([]);
  });
});
