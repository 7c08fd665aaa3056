import type { Browser } from 'playwright-core';
import { openBrowser } from '../../e2e/support/openBrowser';
import { SITE } from '../../e2e/support/serveDist';
import { gzipBytes } from './bundle';
import { openPane, SCORE_CELL } from './openedPane';
import { spreadOf, type Spread } from './timing';

const SLOWDOWN = 4;
/** No script asked for during so long: the pane is idle. */
const QUIET = 1500;

export interface PaneStartResult {
  readonly browser: string;
  readonly slowdown: number;
  /** Milliseconds from the start of loading, office.js included. */
  readonly firstPaint: Spread;
  readonly shown: Spread;
  readonly pressed: Spread;
  readonly answered: Spread;
  /** JavaScript of our own, gzip: what had come when the button could be pressed (median), all until the pane is idle. */
  readonly readyBytes: number;
  readonly idleBytes: number;
}

interface Start {
  readonly firstPaint: number;
  readonly shown: number;
  readonly pressed: number;
  readonly answered: number;
  readonly readyBytes: number;
}

const isOwn = (address: string): boolean => address.startsWith(`${SITE}/app/`) && address.endsWith('.js');
const fileOf = (address: string): string => new URL(address).pathname.slice(1);
const bytesOf = (dist: string, addresses: readonly string[]): number =>
  gzipBytes(dist, addresses.filter(isOwn).map(fileOf));

/** One start; the first press must change the sheet. */
async function start(browser: Browser, dist: string): Promise<Start> {
  const { page, workbook, notes, close } = await openPane(browser, dist, {
    slowdown: SLOWDOWN,
    isPressing: true,
  });
  await page.waitForFunction(() => 'answered' in (Reflect.get(window, 'startNotes') as object));
  const { shown = NaN, pressed = NaN, answered = NaN, scripts = [] } = await notes();
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  );
  if (workbook.valueAt(SCORE_CELL.sheet, SCORE_CELL.cell) !== SCORE_CELL.right) {
    throw new Error('the first press did not change the sheet');
  }
  await close();
  return { firstPaint, shown, pressed, answered, readyBytes: bytesOf(dist, scripts) };
}

/** What an unhurried start loads, nothing pressed. */
async function idleBytes(browser: Browser, dist: string): Promise<number> {
  const { page, served, close } = await openPane(browser, dist, { slowdown: 1, isPressing: false });
  await page.waitForFunction(() => 'ready' in (Reflect.get(window, 'startNotes') as object));
  let known = -1;
  while (known < served.requests.length) {
    known = served.requests.length;
    await page.waitForTimeout(QUIET);
  }
  await close();
  return bytesOf(dist, served.requests);
}

/** How soon the pane is there and can be used, on a processor made four times slower. */
export async function measurePaneStart(dist: string, rounds: number): Promise<PaneStartResult> {
  const browser = await openBrowser();
  try {
    const idle = await idleBytes(browser, dist);
    const starts: Start[] = [];
    for (let round = 0; round < rounds; round += 1) starts.push(await start(browser, dist));
    const spread = (name: keyof Start): Spread => spreadOf(starts.map((one) => one[name]));
    return {
      browser: browser.version(),
      slowdown: SLOWDOWN,
      firstPaint: spread('firstPaint'),
      shown: spread('shown'),
      pressed: spread('pressed'),
      answered: spread('answered'),
      readyBytes: spread('readyBytes').median,
      idleBytes: idle,
    };
  } finally {
    await browser.close();
  }
}
