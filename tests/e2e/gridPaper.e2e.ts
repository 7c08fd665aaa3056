import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/openBrowser';
import { openPage, type OpenedPage } from './support/openPage';
import { PAPER } from './support/paper';

let browser: Browser;
let opened: OpenedPage;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  opened = await openPage(browser);
  page = opened.page;
  await opened.choose({ name: '样式.xlsx', bytes: PAPER });
  await opened.cell('B12').waitFor();
});
afterAll(async () => {
  await opened.close();
  await browser.close();
});

const cell = (name: string) => page.locator(`[data-cell="${name}"]`);
const boxOf = async (name: string, part = '') => {
  const box = await (part === '' ? cell(name) : cell(name).locator(part)).boundingBox();
  if (!box) throw new Error(`${name} is not there`);
  return box;
};
/** What lines reach over a point of the screen, by colour and width. */
const linesAt = (x: number, y: number): Promise<readonly string[]> =>
  page.evaluate(
    (at) =>
      [...document.querySelectorAll<SVGPathElement>('path[data-line="border"]')].flatMap((path) => {
        const origin = path.ownerSVGElement?.getBoundingClientRect();
        const point = new DOMPoint(at.x - (origin?.left ?? 0), at.y - (origin?.top ?? 0));
        const { stroke, strokeWidth } = getComputedStyle(path);
        return path.isPointInStroke(point) ? [`${stroke} ${strokeWidth}`] : [];
      }),
    { x, y },
  );
const BLACK = 'rgb(0, 0, 0) 1px';

describe('the paper, as Excel draws it', () => {
  it('measures columns by the standard font and rows by points, in whole pixels', async () => {
    expect(await boxOf('A12')).toMatchObject({ width: 32, height: 18 });
    expect(await boxOf('D12')).toMatchObject({ width: 72 });
    expect(await boxOf('A3')).toMatchObject({ height: 107 });
  });

  it('draws the edges of a merged block from its last cells, and shared edges once', async () => {
    const { x, y, width, height } = await boxOf('B1');
    const [right, bottom] = [x + width, y + height];
    expect(await linesAt(right, y + 9)).toEqual(['rgb(255, 0, 0) 2px']);
    expect(await linesAt(right - 0.5, y + 27)).toEqual([BLACK]);
    expect(await linesAt(x + 20, bottom - 1.5)).toEqual([BLACK]);
    expect(await linesAt(x + 20, bottom + 0.5)).toEqual([BLACK]);
    expect(await linesAt(x + 100, bottom - 0.5)).toEqual([BLACK]);
    expect(await linesAt(x + 72, y + 9)).toEqual([]);
    const next = await boxOf('E1');
    expect(await linesAt(next.x - 0.5, next.y + 9)).toEqual([BLACK]);
  });

  it('stacks, turns, wraps, shrinks, indents and centres text', async () => {
    const stacked = await boxOf('A3', 'span');
    expect(stacked.height).toBeGreaterThan(stacked.width * 2);
    const turned = await boxOf('B3', 'span');
    expect(turned.height).toBeGreaterThan(turned.width);
    const lies = await cell('B3')
      .locator('span')
      .evaluate((one) => getComputedStyle(one).textOrientation);
    expect(lies).toBe('sideways');
    const wrapped = await boxOf('B4');
    expect(wrapped.height).toBeGreaterThan(18 * 3);
    expect((await boxOf('B4', 'span')).height).toBeLessThan(wrapped.height + 1);
    const shrunk = await boxOf('B7', 'span');
    expect(shrunk.width).toBeLessThanOrEqual(72);
    expect((await boxOf('B9', 'span')).x - (await boxOf('B9')).x).toBe(20);
    const centred = await boxOf('B8', 'span');
    expect(centred.x + centred.width / 2).toBe((await boxOf('C8')).x + 35.5);
    expect(await cell('C9').evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(
      'rgb(255, 242, 204)',
    );
  });

  it('lets a text run over blank neighbours and cuts it at a filled one', async () => {
    expect((await boxOf('B5', 'div')).width).toBeGreaterThan(200);
    expect(await boxOf('B6', 'div')).toMatchObject({ width: 72 });
  });

  it('shows formats, and ### for a number that has no room', async () => {
    const shown = async (name: string): Promise<string> =>
      (await cell(name).locator('span').textContent()) ?? '';
    expect(await shown('A10')).toMatch(/^#+$/);
    expect(await shown('B10')).toBe('12.35%');
    expect(await shown('B11')).toContain('2022');
    expect(await shown('C11')).toMatch(/^(?:#+|12345678\d\d)$/);
  });

  it('refuses to write over a formula, pasted or typed, and changes nothing', async () => {
    await cell('B12').click();
    await page.keyboard.press('Delete');
    await page.getByText('单元格 B12 中是公式').waitFor();
    await cell('B11').click();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '1\n2');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await page.getByRole('alert').waitFor();
    expect(await cell('B12').locator('span').textContent()).toBe('2');
    expect(await cell('B11').locator('span').textContent()).toContain('2022');
    expect(await page.locator('[data-changed]').count()).toBe(0);
  });
});
