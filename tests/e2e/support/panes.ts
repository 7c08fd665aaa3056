import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from './openBrowser';
import { openPane, type OpenedPane } from './openPane';

type Open = (
  content: Parameters<typeof openPane>[1],
  options?: Parameters<typeof openPane>[2],
) => Promise<OpenedPane>;

/** For one file of tests: one browser, and a pane whenever it is asked for, which closes with its test without a fault. */
export function panes(): Open {
  let browser: Browser;
  const open: OpenedPane[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });
  afterEach(async () => {
    const closed = open.splice(0);
    const faults = closed.flatMap((pane) => pane.faults());
    for (const pane of closed) await pane.close();
    expect(faults).toEqual([]);
  });
  return async (content, options) => {
    const opened = await openPane(browser, content, options);
    open.push(opened);
    return opened;
  };
}
