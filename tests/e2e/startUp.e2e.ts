import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { violations } from './support/axe';
import { openBrowser } from './support/openBrowser';
import { serveDist, SITE, type ServedDist } from './support/serveDist';

const PANE = `${SITE}/taskpane.html`;
const TRIDENT = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';
const EDGE_HTML =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0.3538.102 Safari/537.36 Edge/18.19041';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let served: ServedDist;
let errors: string[];

async function open(
  options: Parameters<Browser['newContext']>[0] = {},
  serve: Parameters<typeof serveDist>[1] = {},
): Promise<void> {
  context = await browser.newContext({ viewport: { width: 350, height: 378 }, ...options });
  served = await serveDist(context, serve);
  page = await context.newPage();
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
}

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(() => open());
afterEach(async () => {
  expect(served.strays).toEqual([]);
  await context.close();
});

const visible = (text: string): Promise<boolean> => page.getByText(text).first().isVisible();
/** office.js that never answers, as behind a firewall that drops. */
const silence = (): Promise<void> => new Promise(() => undefined);

describe('the task pane starts', () => {
  it('with text on screen before any script runs', async () => {
    await context.close();
    await open({ javaScriptEnabled: false });
    await page.goto(PANE);
    expect(await visible('绩效自评助手')).toBe(true);
    expect(await visible('正在启动…')).toBe(true);
    expect(await visible('没有连上 Excel')).toBe(false);
  });

  it('with a way out as soon as office.js is refused', async () => {
    await page.goto(PANE);
    await page.getByText('没有连上 Excel').waitFor();
    expect(await visible('正在启动…')).toBe(false);
    const link = page.getByRole('link', { name: '打开网页版' });
    expect(await link.getAttribute('href')).toBe('./index.html');
    expect(await violations(page.mainFrame())).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('with the same way out when office.js has not answered after 8 seconds', async () => {
    await context.close();
    await open({}, { office: silence });
    await page.clock.install();
    await page.goto(PANE, { waitUntil: 'commit' });
    await page.getByText('正在启动…').waitFor();
    await page.waitForFunction(() => document.querySelectorAll('head script').length > 0);
    await page.clock.runFor(6000);
    expect(await visible('没有连上 Excel')).toBe(false);
    await page.clock.runFor(2100);
    expect(await visible('没有连上 Excel')).toBe(true);
    expect(await visible('打开网页版')).toBe(true);
  });

  it('with nothing of the product before the tag of office.js is there to be waited for', async () => {
    await page.addInitScript(() => {
      const append = HTMLHeadElement.prototype.appendChild;
      HTMLHeadElement.prototype.appendChild = function <T extends Node>(node: T): T {
        if (!document.getElementById('office-script')) throw new Error('too early');
        return append.call(this, node) as T;
      };
    });
    await page.goto(PANE);
    await page.waitForFunction(() => document.querySelectorAll('head script').length > 0);
    expect(errors).toEqual([]);
  });

  it('and says so when a file of its own is missing', async () => {
    await context.close();
    await open({}, { office: silence });
    await context.route(/\/app\/taskpane\./, (route) => route.fulfill({ status: 404 }));
    await page.goto(PANE, { waitUntil: 'commit' });
    await page.getByText('程序文件没有全部载入').waitFor();
  });

  it.each([
    ['Internet Explorer', TRIDENT],
    ['Edge before 2020', EDGE_HTML],
  ])('in %s with what to update, and loads nothing there', async (_, userAgent) => {
    await context.close();
    await open({ userAgent });
    await page.goto(PANE);
    expect(await visible('安装 Microsoft Edge WebView2')).toBe(true);
    expect(await visible('正在启动…')).toBe(false);
    expect(await visible('没有连上 Excel')).toBe(false);
    expect(await page.locator('head script').count()).toBe(0);
    expect(await violations(page.mainFrame())).toEqual([]);
    expect(errors).toEqual([]);
  });
});
