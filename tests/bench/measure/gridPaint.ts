import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../e2e/support/openBrowser';
import { serveDist, SITE } from '../../e2e/support/serveDist';
import { formSheets, longSheet } from './gridSheets';
import { spreadOf, type Spread } from './timing';
import { noteFrames, paintOfSheet, type Frames } from './watchGrid';
import { NAMES_KEPT } from './namesKept';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WHEEL_STEPS = 150;
const WHEEL = 1400;
const JUMPS = [1, 0, 0.5, 0.1, 0.9, 0.3, 0.7, 0.2, 1, 0];
const MOVES = 60;
const PAUSE = 50;

export interface Scrolling {
  /** Milliseconds from one frame to the next. */
  readonly frame: Spread;
  readonly slowFrames: number;
  readonly frames: number;
  readonly longTasks: readonly number[];
  /** Heights that the scrolled sheet had: one, or the scroll bar jumps. */
  readonly heights: number;
  /** Frames in which a part of the screen stood empty. */
  readonly blank: number;
}

export interface GridPaintResult {
  readonly browser: string;
  /** Milliseconds from choosing a sheet of 40 × 8 cells until it is painted. */
  readonly form: Spread;
  /** A sheet of 10,000 × 8: by wheel from top to bottom, by jumps, and by arrow key. */
  readonly wheel: Scrolling;
  readonly jumps: Scrolling;
  readonly arrows: Scrolling;
}

/** A frame that came too late for 30 frames a second. */
const SLOW = 34;

const scrollingOf = ({ frames, longTasks, heights, blank }: Frames): Scrolling => ({
  frame: spreadOf(frames),
  slowFrames: frames.filter((one) => one > SLOW).length,
  frames: frames.length,
  longTasks,
  heights,
  blank,
});

async function openPage(browser: Browser, dist: string, bytes: Uint8Array): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  await context.addInitScript(NAMES_KEPT);
  await serveDist(context, { dist });
  const page = await context.newPage();
  await page.goto(`${SITE}/index.html`);
  const file = { name: '表.xlsx', mimeType: XLSX, buffer: Buffer.from(bytes) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('[data-cell="A1"]').first().waitFor();
  return page;
}

async function formPaint(browser: Browser, dist: string): Promise<number> {
  const page = await openPage(browser, dist, formSheets());
  await page.getByText('已识别').first().waitFor();
  const paint = await page.evaluate(paintOfSheet, '表');
  await page.context().close();
  return paint;
}

async function noted(page: Page, job: () => Promise<void>): Promise<Scrolling> {
  await page.evaluate(noteFrames);
  await job();
  return scrollingOf(await page.evaluate(() => (Reflect.get(window, 'stopNoting') as () => Frames)()));
}

/** How soon a form is on screen, and how smoothly a long sheet moves. */
export async function measureGridPaint(dist: string, rounds: number): Promise<GridPaintResult> {
  const browser = await openBrowser();
  try {
    const form: number[] = [];
    for (let round = 0; round < rounds; round += 1) form.push(await formPaint(browser, dist));
    const page = await openPage(browser, dist, longSheet());
    await page.locator('[data-cell="B3"]').click();
    const arrows = await noted(page, async () => {
      for (let move = 0; move < MOVES; move += 1) await page.keyboard.press('ArrowDown');
    });
    await page.evaluate(() => {
      (Reflect.get(window, 'scrolledBox') as Element).scrollTop = 0;
    });
    const wheel = await noted(page, async () => {
      for (let step = 0; step < WHEEL_STEPS; step += 1) await page.mouse.wheel(0, WHEEL);
    });
    const jumps = await noted(page, async () => {
      for (const part of JUMPS) {
        await page.evaluate((to) => {
          const box = Reflect.get(window, 'scrolledBox') as Element;
          box.scrollTop = to * (box.scrollHeight - box.clientHeight);
        }, part);
        await page.waitForTimeout(PAUSE);
      }
    });
    return { browser: browser.version(), form: spreadOf(form), wheel, jumps, arrows };
  } finally {
    await browser.close();
  }
}
