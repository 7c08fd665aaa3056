import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../e2e/support/openBrowser';
import { ExcelHost, HostWorkbook } from '../index';
import { EXCEL_PAGE, OFFICE_JS_URL, type Served, serveExcelForWindows, serveExcelOnWeb } from './index';

const PANE = 'https://pane.example/';

const PAGE = `<!doctype html><html lang="zh-CN"><head><title>pane</title>
<script src="${OFFICE_JS_URL}office.js"></script></head><body><p id="said"></p><script src="pane.js"></script></body></html>`;

/** A pane of a few lines: says what it is told at start-up and what it reads, listens, and has one ribbon function. */
const SCRIPT = `
Office.onReady(async ({ host, platform }) => {
  const first = (context) => context.workbook.worksheets.getFirst();
  Office.actions.associate('stamp', async (event) => {
    await Excel.run(async (context) => {
      first(context).getRange('B1').values = [[event.source.id]];
      await context.sync();
    });
    event.completed();
  });
  const value = await Excel.run(async (context) => {
    const cell = first(context).getRange('A1').untrack();
    cell.load('values');
    context.workbook.worksheets.onChanged.add(async ({ address }) => { document.title = address; });
    await context.sync();
    return cell.values[0][0];
  });
  document.getElementById('said').textContent =
    [host, platform, Office.context.displayLanguage, value].join(' ');
  window.file = () => new Promise((resolve) => Office.context.document.getFileAsync('compressed', { sliceSize: 600 }, (opened) => {
    const file = opened.value;
    file.getSliceAsync(1, (slice) => file.closeAsync(() =>
      resolve([file.size, file.sliceCount, slice.value.size, slice.value.data[0]])));
  }));
  window.unknown = () => new Promise((resolve) => Office.context.document.getFilePropertiesAsync((answered) => resolve(answered.status)));
  window.read = () => Excel.run(async (context) => {
    first(context).getRange('A1').untrack().load('values');
    await context.sync();
  }).then(() => 'read', (error) => error.code);
});`;

describe.each([
  ['Excel on the web', serveExcelOnWeb, 'OfficeOnline', [new URL(EXCEL_PAGE).hostname]],
  ['Excel for Windows', serveExcelForWindows, 'PC', []],
] as const)('%s in Chromium', (_, serve, platform, pages) => {
  let browser: Browser;
  let served: Served;
  const workbook = new HostWorkbook();
  workbook.addSheet('路灯');
  workbook.type('路灯', 'A1', '项目自评表');
  const host = new ExcelHost(workbook);
  const asked: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    const page = await browser.newPage();
    page.on('request', (request) => asked.push(new URL(request.url()).hostname));
    await page
      .context()
      .route(`${PANE}**`, (route) =>
        route.request().url().endsWith('pane.js')
          ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: SCRIPT })
          : route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }),
      );
    served = await serve(page, {
      host,
      paneUrl: `${PANE}taskpane.html`,
      fileBytes: Uint8Array.from({ length: 1000 }, (_, index) => index % 251),
    });
    await served.pane.locator('#said:not(:empty)').waitFor();
  }, 60_000);

  afterAll(() => browser.close());

  it('starts Office.js as Microsoft does and reads a cell', async () => {
    expect(await served.pane.locator('#said').textContent()).toBe(`Excel ${platform} zh-CN 项目自评表`);
  });

  it('tells the pane what the user types', async () => {
    workbook.type('路灯', 'C3', '5');
    await served.pane.waitForFunction(() => document.title === 'C3');
    expect(await served.pane.title()).toBe('C3');
  });

  it('presses ribbon buttons: the associated function runs to its completed()', async () => {
    expect(await served.press('stamp', 'Button1')).toEqual({ status: 0 });
    expect(workbook.valueAt('路灯', 'B1')).toBe('Button1');
    expect((await served.press('no such function')).status).not.toBe(0);
  });

  it('answers errors of the whole request by their numbers', async () => {
    const read = () => served.pane.evaluate(() => (Reflect.get(window, 'read') as () => Promise<string>)());
    host.fail({ code: 'InvalidOperationInCellEditMode' });
    expect(await read()).toBe('InvalidOperationInCellEditMode');
    host.fail({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(await read()).toBe('ResponsePayloadSizeLimitExceeded');
    host.fail({ code: 'AccessDenied' });
    expect(await read()).toBe('AccessDenied');
    expect(await read()).toBe('read');
  });

  it('gives the file in slices, and refuses what it does not know', async () => {
    const ask = (name: string) =>
      served.pane.evaluate((key) => (Reflect.get(window, key) as () => Promise<unknown>)(), name);
    expect(await ask('file')).toEqual([1000, 2, 400, 600 % 251]);
    expect(host.unknown).toEqual([]);
    expect(await ask('unknown')).toBe('failed');
    expect(host.unknown).toHaveLength(1);
  });

  it('asks nothing but the pane, Excel’s page and Microsoft’s library', () => {
    const known = ['appsforoffice.microsoft.com', 'pane.example', ...pages];
    expect([...new Set(asked)].sort()).toEqual(known.sort());
  });
});
