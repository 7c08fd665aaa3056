/**
 * The host in real Chromium. The workbook and the host stay in this process; office.js, its start-up and its client
 * library are Microsoft's files, unmodified, served at Microsoft's own address by `route.fulfill`.
 *
 * ```ts
 * const browser = await openBrowser();                             // tests/e2e/support
 * const page = await browser.newPage();
 * const workbook = workbookOf(snapshots);
 * await serveFolder(page.context(), 'https://pane.example/', 'dist');
 * const { pane, press } = await serveExcelOnWeb(page, {            // or serveExcelForWindows
 *   host: new ExcelHost(workbook, { payloadLimit: WEB_PAYLOAD_LIMIT }),
 *   paneUrl: 'https://pane.example/taskpane.html',
 *   size: { width: 320, height: 700 },
 * });
 * await pane.getByRole('button', { name: '重新计算' }).click();
 * await press('recalculate');                                      // a ribbon button; waits for event.completed()
 * ```
 */
export { EXCEL_PAGE, serveExcelOnWeb } from './excelOnWeb';
export { serveExcelForWindows } from './excelForWindows';
export { contentTypeOf, OFFICE_JS_URL, serveFolder, serveOfficeJs } from './files';
export type { RibbonResult } from './ribbon';
export type { Served, ServeOptions } from './served';
