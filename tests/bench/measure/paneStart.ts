import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../e2e/support/openBrowser';
import { serveDist, SITE } from '../../e2e/support/serveDist';
import { serveExcelForWindows } from '../../host/browser/index';
import { ExcelHost, workbookOf } from '../../host/index';
import { seedRows, sheetOf } from '../../sheet/support/sheet';
import { gzipBytes } from './bundle';
import { spreadOf, type Spread } from './timing';

const SLOWDOWN = 4;
const BUTTON = '重新计算';

/** tsx marks the names of functions by this helper, which functions sent into a page then miss there. */
const NAMES_KEPT = 'globalThis.__name = (named) => named;';

export interface PaneStartResult {
  readonly browser: string;
  readonly slowdown: number;
  /** Milliseconds from the start of loading, office.js included; every file comes from memory, without a network. */
  readonly firstPaint: Spread;
  readonly firstClick: Spread;
  /** JavaScript of our own that had come by the time the pane was idle, gzip. */
  readonly idleBytes: number;
}

/** Runs in the pane: notes when the button can first be pressed. */
function watchButton(label: string): void {
  const look = (): void => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);
    if (!button || button.disabled || button.getAttribute('aria-disabled') === 'true') return;
    Reflect.set(window, 'firstClick', performance.now());
    observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

const timesOf = (page: Page): Promise<{ paint: number; click: number }> =>
  page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    click: Number(Reflect.get(window, 'firstClick')),
  }));

/** One start in a fresh profile; the button is pressed afterwards, and must change the sheet. */
async function start(
  browser: Browser,
  dist: string,
): Promise<{ paint: number; click: number; bytes: number }> {
  const context = await browser.newContext();
  await context.addInitScript(NAMES_KEPT);
  const served = await serveDist(context, { dist });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(watchButton, BUTTON);
  const workbook = workbookOf([sheetOf(seedRows({ G7: 1 }))]);
  const host = new ExcelHost(workbook);
  await serveExcelForWindows(page, {
    host,
    paneUrl: `${SITE}/taskpane.html`,
    size: { width: 350, height: 378 },
  });
  await page.waitForFunction(() => Reflect.has(window, 'firstClick'));
  await page.waitForLoadState('networkidle');
  const times = await timesOf(page);
  const scripts = served.requests.filter((url) => url.startsWith(`${SITE}/app/`) && url.endsWith('.js'));
  const files = [...new Set(scripts)].map((url) => new URL(url).pathname.slice(1));
  const before = host.roundTrips.length;
  await page.getByRole('button', { name: BUTTON, exact: true }).click();
  while (host.roundTrips.length < before + 2) await page.waitForTimeout(20);
  await context.close();
  return { ...times, bytes: files.reduce((sum, file) => sum + gzipBytes(dist, file), 0) };
}

/** How soon the pane is there and can be used, on a processor made four times slower. */
export async function measurePaneStart(dist: string, rounds: number): Promise<PaneStartResult> {
  const browser = await openBrowser();
  try {
    await start(browser, dist);
    const starts: Awaited<ReturnType<typeof start>>[] = [];
    for (let round = 0; round < rounds; round += 1) starts.push(await start(browser, dist));
    return {
      browser: browser.version(),
      slowdown: SLOWDOWN,
      firstPaint: spreadOf(starts.map(({ paint }) => paint)),
      firstClick: spreadOf(starts.map(({ click }) => click)),
      idleBytes: Math.max(...starts.map(({ bytes }) => bytes)),
    };
  } finally {
    await browser.close();
  }
}
