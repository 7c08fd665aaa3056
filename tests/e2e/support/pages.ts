import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from './openBrowser';
import { openPage, type OpenedPage, type PageOptions } from './openPage';

/** For one file of tests: one browser, and the page whenever it is asked for, which closes with its test without a fault. */
export function pages(): (options?: PageOptions) => Promise<OpenedPage> {
  let browser: Browser;
  const open: OpenedPage[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });
  afterEach(async () => {
    for (const page of open.splice(0)) await page.close();
  });
  return async (options) => {
    const opened = await openPage(browser, options);
    open.push(opened);
    return opened;
  };
}
