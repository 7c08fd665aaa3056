import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { violations } from './support/axe';
import { faultsOf } from './support/faults';
import { nextBuild } from './support/nextBuild';
import { openBrowser } from './support/openBrowser';
import { openEveryView, openWorkbook, press, sees, textOf, type } from './support/pageSteps';
import { startSite, type SiteServer } from './support/siteServer';

const DIST = join(process.cwd(), 'dist');
const NEXT = '9.9.9';

let browser: Browser;
let next: string;
let site: SiteServer;
let context: BrowserContext;
let faults: string[];
let strays: string[];

beforeAll(async () => {
  browser = await openBrowser();
  next = nextBuild(DIST, NEXT);
});
afterAll(async () => {
  await browser.close();
  rmSync(next, { recursive: true });
});

beforeEach(async () => {
  site = await startSite(DIST);
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  context.setDefaultTimeout(10_000);
  faults = [];
  strays = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(site.url)) strays.push(request.url());
  });
});
afterEach(async () => {
  expect([...faults, ...strays]).toEqual([]);
  await context.close();
  await site.stop();
});

async function open(path = ''): Promise<Page> {
  const page = await context.newPage();
  faultsOf(page, faults);
  await page.goto(`${site.url}${path}`);
  return page;
}

/** The page of a first visit, once everything is kept. */
async function visit(): Promise<Page> {
  const page = await open();
  await sees(page, '可离线使用');
  return page;
}

const isNext = async (page: Page): Promise<boolean> => {
  const build = await page.locator('meta[name="offline"]').getAttribute('data-build');
  return build?.startsWith(`${NEXT} `) ?? false;
};
const becomesNext = (page: Page): Promise<void> =>
  page.locator(`meta[name="offline"][data-build^="${NEXT} "]`).waitFor({ state: 'attached' });
const cachesOf = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

describe('without network, after the first visit', () => {
  it.each(['', 'index.html', 'index.html#sample', '?from=portal'])(
    'the page opens by "%s", scores a workbook and has every view',
    async (path) => {
      const first = await visit();
      await first.close();
      await site.stop();
      const page = await open(path);
      await openWorkbook(page);
      await type(page, 'G16', '3');
      await press(page, '重新计算');
      await sees(page, '已写入');
      expect(await textOf(page, 'G16')).toContain('9');
      await openEveryView(page);
    },
  );

  it('says once that it works so, and keeps nothing of the task pane', async () => {
    const page = await visit();
    await page.reload();
    await openWorkbook(page);
    expect(await page.getByText('可离线使用').count()).toBe(0);
    const kept = await page.evaluate(async () => {
      const all = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
      return (await Promise.all(all)).flat().map(({ url }) => url);
    });
    expect(kept.filter((url) => /\/taskpane\.|\/start\.[^/]*\.js/.test(url))).toEqual([]);
    expect(kept.filter((url) => url.includes('/ui.'))).toHaveLength(1);
  });
});

describe('a new version', () => {
  it('waits, is offered, and is put in force on request; the old one goes, other caches stay', async () => {
    const page = await visit();
    const [old = ''] = await cachesOf(page);
    await page.evaluate(() => caches.open('another product'));
    site.serve(next);
    for (let visits = 0; visits < 2; visits += 1) {
      await page.reload();
      await sees(page, '有新版本');
      expect(await isNext(page)).toBe(false);
      expect(await violations(page.mainFrame())).toEqual([]);
    }
    await press(page, '更新');
    await becomesNext(page);
    await page.waitForFunction(async (name) => !(await caches.has(name)), old);
    expect(await cachesOf(page)).toContain('another product');
    expect(await page.getByText('有新版本').count()).toBe(0);
    await site.stop();
    await page.reload();
    await openWorkbook(page);
    await openEveryView(page);
  });

  it('keeps unsaved changes, and waits on where the user does not leave the page', async () => {
    const page = await visit();
    await openWorkbook(page);
    await type(page, 'G16', '3');
    site.serve(next);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await sees(page, '有新版本');
    page.once('dialog', (dialog) => void dialog.dismiss());
    await press(page, '更新');
    await sees(page, '新版本已启用');
    expect(await textOf(page, 'G16')).toContain('3');
    page.once('dialog', (dialog) => void dialog.accept());
    await press(page, '重新打开');
    await sees(page, /上次有改动没有保存/);
    expect(await isNext(page)).toBe(true);
    await press(page, '恢复');
    await sees(page, '已识别');
    expect(await textOf(page, 'G16')).toContain('3');
  });

  it('promises to keep nothing where the browser stores nothing', async () => {
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
    const page = await visit();
    await openWorkbook(page);
    await type(page, 'G16', '3');
    site.serve(next);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await sees(page, '更新时会重新打开此页。没有保存的改动未能保留在本机浏览器中，请先点“保存”存入文件。');
    expect(await page.getByText('没有保存的改动保留在本机浏览器中').count()).toBe(0);
  });

  it('leaves another page of the old one working, with the parts that it has not opened yet', async () => {
    const first = await visit();
    const other = await open();
    await openWorkbook(other);
    site.serve(next);
    await first.reload();
    await sees(first, '有新版本');
    await press(first, '更新');
    await becomesNext(first);
    await sees(other, '新版本已启用');
    await openEveryView(other);
    expect(await cachesOf(other)).toHaveLength(2);
    await press(other, '重新打开');
    await becomesNext(other);
    await other.waitForFunction(async () => (await caches.keys()).length === 1);
  });
});
