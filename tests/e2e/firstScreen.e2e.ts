import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { keptFiles, measurePageBundle, REFERENCE_BYTES, scriptsOf } from '../bench/measure/bundle';
import { openBrowser } from './support/openBrowser';
import { choose, drop, press, SAMPLE, sees } from './support/pageSteps';
import { serveDist, SITE } from './support/serveDist';

const DIST = join(process.cwd(), 'dist');
/** The page's first load may be at most this share of Microsoft's task pane template. */
const LARGEST_SHARE = 0.6;

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
  // As in browsers that choose files by an input alone.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
});
afterEach(async () => {
  await context.close();
});

const html = (): string => readFileSync(join(DIST, 'index.html'), 'utf8');

/** Opens the page; every script that its HTML does not name goes through `late`. */
async function openWith(late: (route: Route) => Promise<void>): Promise<void> {
  await serveDist(context);
  const first = scriptsOf(html()).map((name) => `${SITE}/${name}`);
  await page.route(`${SITE}/app/*.js`, (route) =>
    first.includes(route.request().url()) ? route.fallback() : late(route),
  );
  await page.goto(`${SITE}/index.html`);
  await sees(page, '打开样例');
}

/** Holds scripts back until they are released. */
function gate(): { readonly late: (route: Route) => Promise<void>; readonly release: () => void } {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { late: (route) => released.then(() => route.fallback()), release };
}

describe('the first screen', () => {
  it.each([
    ['a chosen file', () => choose(page)],
    ['a dropped file', () => drop(page)],
    ['the sample', () => press(page, '打开样例')],
    ['a blank form', () => press(page, '新建空白自评表')],
  ])('takes %s before the product has arrived, says so, and opens it then', async (_, ask) => {
    const { late, release } = gate();
    await openWith(late);
    await ask();
    await sees(page, '正在打开');
    expect(await page.locator('[data-cell]').count()).toBe(0);
    release();
    await page.locator('[data-cell="A1"]').waitFor();
    await page.getByText('正在打开').first().waitFor({ state: 'detached' });
  });

  it('keeps its place and the focus when the product takes over', async () => {
    const { late, release } = gate();
    await openWith(late);
    await page.getByRole('button', { name: '新建空白自评表' }).focus();
    const before = await page.screenshot();
    const arrived = page.locator('header').elementHandle();
    release();
    await page.waitForFunction((header) => !header?.isConnected, await arrived);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('新建空白自评表');
    expect(Buffer.compare(await page.screenshot(), before)).toBe(0);
  });

  it('opens a file chosen in a window that was open while the product took over', async () => {
    const { late, release } = gate();
    await openWith(late);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, '打开文件')]);
    const header = await page.locator('header').elementHandle();
    release();
    await page.waitForFunction((one) => !one?.isConnected, header);
    await chooser.setFiles(SAMPLE);
    await page.locator('[data-cell="A1"]').waitFor();
  });

  it('says so where the product does not arrive, keeps the file, and opens it on the next try', async () => {
    let isBroken = true;
    await openWith((route) => (isBroken ? route.abort() : route.fallback()));
    await choose(page);
    await sees(page, '程序没有全部载入');
    isBroken = false;
    await press(page, '重试');
    await page.locator('[data-cell="A1"]').waitFor();
  });
});

describe('the first load', () => {
  it('stays small, and shares React and Fluent UI with the task pane', () => {
    const { tagBytes, allBytes } = measurePageBundle(DIST);
    expect(tagBytes).toBeGreaterThan(0);
    expect(tagBytes).toBeLessThan(LARGEST_SHARE * REFERENCE_BYTES);
    expect(allBytes).toBeGreaterThan(tagBytes);
    const pane = scriptsOf(readFileSync(join(DIST, 'taskpane.html'), 'utf8'));
    expect(scriptsOf(html()).filter((name) => pane.includes(name))).toEqual([
      expect.stringMatching(/^app\/ui\./),
    ]);
  });

  it('is kept for use without network, with files that are all there', () => {
    const kept = keptFiles(DIST);
    expect(kept).toEqual(expect.arrayContaining([...scriptsOf(html()), 'index.html']));
    expect(kept.filter((name) => !existsSync(join(DIST, name)))).toEqual([]);
  });
});
