import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { ExcelHost, workbookOf } from '../host/index';
import { EXCEL_PAGE, serveExcelForWindows, serveExcelOnWeb } from '../host/browser/index';
import { seedRows, sheetOf } from '../sheet/support/sheet';
import { openBrowser } from './support/openBrowser';
import { serveDist, SITE } from './support/serveDist';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Runs in the page, before everything else. */
function recordRefusals(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
    // office.js reads an identity that the test's Excel does not send, as XML: Chromium styles the error it makes of it.
    if (effectiveDirective === 'style-src-attr' && sourceFile?.includes('/lib/1/hosted/excel-')) return;
    console.warn(`refused: ${effectiveDirective} ${blockedURI}`);
  });
}

describe.each([
  ['Excel on the web', serveExcelOnWeb],
  ['Excel for Windows', serveExcelForWindows],
])('in %s', (_, serveExcel) => {
  it('the pane opens under its own policy, styled, and asks nothing of any other site', async () => {
    const context = await browser.newContext();
    const served = await serveDist(context, { allowed: [EXCEL_PAGE] });
    const page = await context.newPage();
    const refusals: string[] = [];
    page.on('console', (message) => {
      if (message.text().startsWith('refused: ')) refusals.push(message.text());
    });
    page.on('pageerror', (error) => refusals.push(error.message));
    await page.addInitScript(recordRefusals);
    const host = new ExcelHost(workbookOf([sheetOf(seedRows())]));
    const { pane } = await serveExcel(page, { host, paneUrl: `${SITE}/taskpane.html` });
    const button = pane.getByRole('button', { name: '重新计算' }).first();
    await button.waitFor();
    await pane.getByText('湖北').first().waitFor();
    const style = await button.evaluate((element) => getComputedStyle(element).borderRadius);
    expect(refusals).toEqual([]);
    expect(style).not.toBe('0px');
    expect(served.strays).toEqual([]);
    await context.close();
  });

  it.each(['**/office.js', '**/app/ui.*.js', '**/app/start.*.js'])(
    'the pane opens when %s arrives last',
    async (late) => {
      const context = await browser.newContext();
      await serveDist(context, { allowed: [EXCEL_PAGE] });
      const page = await context.newPage();
      const host = new ExcelHost(workbookOf([sheetOf(seedRows())]));
      const arrival = page.waitForRequest(late);
      await page.route(late, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await route.fallback();
      });
      const { pane } = await serveExcel(page, { host, paneUrl: `${SITE}/taskpane.html` });
      await arrival;
      await pane.getByRole('button', { name: '重新计算' }).first().waitFor();
      await context.close();
    },
  );
});
