import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveFolder } from '../host/browser/index';
import { dropFiles } from './support/dropFiles';
import { faultsOf } from './support/faults';
import { keptRecords, writesKept } from './support/keptDrafts';
import { openBrowser } from './support/openBrowser';
import { SAMPLE } from './support/openPage';
import { press, sees, textOf, type } from './support/pageSteps';

const DIST = join(process.cwd(), 'dist');

let browser: Browser;
let context: BrowserContext;
let faults: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ locale: 'zh-CN' });
  context.setDefaultTimeout(10_000);
  faults = [];
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await context.close();
});

describe.each([
  ['with locks', 'https://localhost:3000/'],
  ['of plain http, where there are none', 'http://10.20.30.40/jixiao/'],
])('two tabs %s', (_, site) => {
  const openTab = async (): Promise<Page> => {
    const page = await context.newPage();
    faultsOf(page, faults);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${site}index.html`);
    return page;
  };
  const edit = async (page: Page, name: string, score: string): Promise<void> => {
    await page.getByRole('button', { name: '打开样例' }).waitFor();
    await dropFiles(page, [{ name, bytes: SAMPLE }]);
    await type(page, 'G16', score);
  };

  beforeEach(() => serveFolder(context, site, DIST));

  it('leave each other’s live changes alone, and take over those of a tab that is gone', async () => {
    const live = await openTab();
    await edit(live, '一.xlsx', '3');
    await writesKept(live, 1);
    const [{ session = '' } = {}] = await keptRecords(live);
    const gone = await openTab();
    await edit(gone, '二.xlsx', '4');
    await gone.close({ runBeforeUnload: true });
    if (!gone.isClosed()) await gone.waitForEvent('close');

    const second = await openTab();
    await sees(second, '上次有改动没有保存：二.xlsx。');
    await press(second, '放弃改动');
    await second.getByRole('dialog').getByRole('button', { name: '放弃改动' }).click();
    await writesKept(second, 1);
    await type(live, 'G12', '5');
    await writesKept(live, 2);
    expect(new Set((await keptRecords(second)).map((one) => one.session))).toEqual(new Set([session]));

    await live.close({ runBeforeUnload: true });
    if (!live.isClosed()) await live.waitForEvent('close');
    await second.reload();
    await sees(second, '上次有改动没有保存：一.xlsx。');
    await press(second, '恢复');
    await sees(second, '（未保存）');
    expect([await textOf(second, 'G16'), await textOf(second, 'G12')]).toEqual(['3', '5']);
  });

  it('offer the same draft both, until one of them takes it over', async () => {
    const gone = await openTab();
    await edit(gone, '一.xlsx', '3');
    await gone.close({ runBeforeUnload: true });
    if (!gone.isClosed()) await gone.waitForEvent('close');
    const [first, second] = [await openTab(), await openTab()];
    const offer = '上次有改动没有保存：一.xlsx。';
    await sees(first, offer);
    await sees(second, offer);
    await press(second, '放弃改动');
    await press(first, '恢复');
    await sees(first, '（未保存）');
    await second.getByText('上次有改动没有保存：').first().waitFor({ state: 'detached' });
    await second.getByRole('dialog').getByRole('button', { name: '放弃改动' }).click();
    await second.getByRole('dialog').waitFor({ state: 'hidden' });
    await second.reload();
    await writesKept(first, 1);
    await type(first, 'G12', '5');
    await writesKept(first, 2);
  });
});
