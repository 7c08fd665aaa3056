import { join } from 'node:path';
import type * as XLSX from '@e965/xlsx';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../e2e/support/openBrowser';
import { dropFiles } from '../../e2e/support/dropFiles';
import { serveDist, SITE } from '../../e2e/support/serveDist';
import { spreadOf, type Spread } from './timing';
import { watchOpening, type OpeningNotes } from './watchOpening';
import { NAMES_KEPT } from './namesKept';

export interface PageOpeningResult {
  readonly browser: string;
  /** Milliseconds from the drop of one form: its sheet painted, its scores in the pane. */
  readonly grid: Spread;
  readonly scores: Spread;
  /** SheetJS in the same browser: the same file read, and put on the page as a plain HTML table. */
  readonly sheetJs: Spread;
  /** How many workbooks were dropped at once. */
  readonly many: number;
  /** Milliseconds from their drop until every one is listed with its score. */
  readonly list: Spread;
  /** Of that, the longest time for which the page could not answer; 0: never over 50 ms. */
  readonly longestTask: Spread;
  /** SheetJS, reading alone, on the page's own thread. */
  readonly sheetJsMany: Spread;
}

const PEER = join('node_modules', '@e965', 'xlsx', 'dist', 'xlsx.full.min.js');

async function openPage(browser: Browser, dist: string, count: number): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  await context.addInitScript(NAMES_KEPT);
  await serveDist(context, { dist });
  const page = await context.newPage();
  await page.addInitScript(watchOpening, { count });
  await page.goto(`${SITE}/index.html`);
  await page.waitForLoadState('networkidle');
  return page;
}

async function drop(
  browser: Browser,
  dist: string,
  files: readonly Uint8Array[],
): Promise<Required<OpeningNotes>> {
  const page = await openPage(browser, dist, files.length);
  await dropFiles(
    page,
    files.map((bytes, at) => ({ name: `${at + 1}.xlsx`, bytes })),
  );
  const notes = await page.waitForFunction(() => {
    const all = Reflect.get(window, 'openingNotes') as OpeningNotes;
    return all.end === undefined ? null : all;
  });
  const result = (await notes.jsonValue()) as Required<OpeningNotes>;
  await page.context().close();
  return result;
}

/** Milliseconds of the peer for one file, or for all of them without showing anything. */
async function peer(page: Page, files: readonly Uint8Array[]): Promise<number> {
  return page.evaluate(
    async (texts) => {
      const { read, utils } = Reflect.get(globalThis, 'XLSX') as typeof XLSX;
      const all = texts.map((text) => Uint8Array.from(atob(text), (digit) => digit.charCodeAt(0)));
      const start = performance.now();
      const books = all.map((bytes) => read(bytes, { cellStyles: true, cellNF: true }));
      const [name] = books[0]?.SheetNames ?? [];
      const sheet = name === undefined ? undefined : books[0]?.Sheets[name];
      if (texts.length === 1 && sheet) {
        const parsed = new DOMParser().parseFromString(utils.sheet_to_html(sheet), 'text/html');
        document.body.replaceChildren(...parsed.body.childNodes);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }
      return performance.now() - start;
    },
    files.map((bytes) => Buffer.from(bytes).toString('base64')),
  );
}

/** How soon dropped workbooks are there, ours and the peer's in turns. */
export async function measurePageOpening(
  dist: string,
  workbooks: readonly Uint8Array[],
  rounds: number,
): Promise<PageOpeningResult> {
  const browser = await openBrowser();
  try {
    const blank = await browser.newPage();
    await blank.addInitScript(NAMES_KEPT);
    await blank.goto('about:blank');
    await blank.addScriptTag({ path: PEER });
    const one = workbooks.slice(0, 1);
    const results: Record<'grid' | 'scores' | 'sheetJs' | 'list' | 'longestTask' | 'sheetJsMany', number>[] =
      [];
    for (let round = 0; round < rounds; round += 1) {
      const single = await drop(browser, dist, one);
      const sheetJs = await peer(blank, one);
      const all = await drop(browser, dist, workbooks);
      results.push({
        grid: single.grid - single.start,
        scores: single.end - single.start,
        sheetJs,
        list: all.end - all.start,
        longestTask: all.longestTask,
        sheetJsMany: await peer(blank, workbooks),
      });
    }
    const spread = (name: keyof (typeof results)[number]): Spread =>
      spreadOf(results.map((result) => result[name]));
    return {
      browser: browser.version(),
      grid: spread('grid'),
      scores: spread('scores'),
      sheetJs: spread('sheetJs'),
      many: workbooks.length,
      list: spread('list'),
      longestTask: spread('longestTask'),
      sheetJsMany: spread('sheetJsMany'),
    };
  } finally {
    await browser.close();
  }
}
