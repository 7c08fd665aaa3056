import type { Page } from 'playwright-core';
import { EXCEL_365 } from '../requirementSets';
import { serveOfficeJs } from './files';
import { DocumentCopy } from './documentCopy';
import { APP, EVENT_ID, METHOD, NOT_KNOWN } from './ids';
import { answerRichApi, type RichApiMessage } from './richApi';
import { Ribbon } from './ribbon';
import { pressOf, type Served, type ServeOptions, whileOpen } from './served';
import { installExternal, type WindowsFacts } from './windowExternal';

/**
 * Seam C, Excel for Windows: the pane is the page itself, Excel is `window.external`. office.js, its start-up and
 * `excel-win32-16.01.js` are Microsoft's; every request goes to the host in this process.
 */
export async function serveExcelForWindows(page: Page, options: ServeOptions): Promise<Served> {
  const { host, paneUrl, language = 'zh-CN', sets = EXCEL_365, size = { width: 320, height: 700 } } = options;
  const fire = (event: number, payload: readonly unknown[]): Promise<void> =>
    whileOpen(page, () => page.evaluate(fireEvent, JSON.stringify({ event, payload })));
  const ribbon = new Ribbon((id, name, event) => fire(EVENT_ID.commandInvoked, [id, name, event]));
  host.send = (entries) => {
    for (const entry of entries) void fire(EVENT_ID.richApiMessage, [entry]);
  };
  await serveOfficeJs(page.context());
  const file = new DocumentCopy(options.fileBytes ?? null);
  const execute = async (method: number, parameters: readonly unknown[]): Promise<readonly unknown[]> => {
    switch (method) {
      case METHOD.richApi: {
        const { error, data } = await answerRichApi(host, parameters[0] as RichApiMessage);
        return [error, error === 0 ? data : data[2]];
      }
      case METHOD.commandCompleted:
        ribbon.complete(String(parameters[0]), Number(parameters[1]));
        return [0, []];
      case METHOD.openFile:
        return [file.error, file.open()];
      case METHOD.fileSlice:
        return [file.error, file.slice(Number(parameters[1]), Number(parameters[2]))];
      case METHOD.closeFile:
        return [file.error, []];
      default:
        host.unknown.push(`method ${method}`);
        return [NOT_KNOWN, []];
    }
  };
  await page.exposeFunction('excelExecutes', async (json: string) => {
    const { method, parameters } = JSON.parse(json) as { method: number; parameters: readonly unknown[] };
    return JSON.stringify(await execute(method, parameters));
  });
  await page.exposeFunction('excelListens', (event: number) => {
    if (event === EVENT_ID.commandInvoked) ribbon.listen();
  });
  const facts: WindowsFacts = {
    hostInfo: `Excel$Win32$16.01$${language}$telemetry$$$0`,
    app: APP.excel,
    language,
    sets: JSON.stringify(sets),
    version: '16.0.14332.20000',
  };
  await page.addInitScript(installExternal, facts);
  await page.setViewportSize(size);
  await page.goto(paneUrl);
  return { pane: page.mainFrame(), press: pressOf(ribbon) };
}

/** Runs in the pane. */
function fireEvent(json: string): void {
  (Reflect.get(window, 'excelFires') as (json: string) => void)(json);
}
