import type { Browser, Page } from 'playwright-core';
import { serveDist, SITE, type ServedDist } from '../../e2e/support/serveDist';
import { serveExcelForWindows } from '../../host/browser/index';
import { ExcelHost, workbookOf, type HostWorkbook } from '../../host/index';
import { seedRows, sheetOf } from '../../sheet/support/sheet';
import { watchStart, type StartNotes } from './watchStart';
import { NAMES_KEPT } from './namesKept';

export const SCORE_CELL = { sheet: 'Sheet1', cell: 'G7', wrong: 1, right: 20 } as const;
const LABELS = { button: '重新计算', undo: '撤销上次写入' } as const;

export interface OpenedPane {
  readonly page: Page;
  readonly workbook: HostWorkbook;
  readonly served: ServedDist;
  readonly notes: () => Promise<StartNotes>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the built pane in a fresh profile, in Excel for Windows, a form with one wrong score in front. Every file comes
 * from memory, without a network; office.js and Excel's library are Microsoft's.
 */
export async function openPane(
  browser: Browser,
  dist: string,
  { slowdown, isPressing }: { readonly slowdown: number; readonly isPressing: boolean },
): Promise<OpenedPane> {
  const context = await browser.newContext();
  await context.addInitScript(NAMES_KEPT);
  const served = await serveDist(context, { dist });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watchStart, { ...LABELS, isPressing });
  const workbook = workbookOf([sheetOf(seedRows({ [SCORE_CELL.cell]: SCORE_CELL.wrong }))]);
  await serveExcelForWindows(page, {
    host: new ExcelHost(workbook),
    paneUrl: `${SITE}/taskpane.html`,
    size: { width: 350, height: 378 },
  });
  return {
    page,
    workbook,
    served,
    notes: () => page.evaluate(() => Reflect.get(window, 'startNotes') as StartNotes),
    close: () => context.close(),
  };
}
