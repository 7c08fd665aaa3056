import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { SAMPLE, type OpenedPage } from './support/openPage';
import { pages } from './support/pages';

const openPage = pages();

async function open(context = {}): Promise<OpenedPage> {
  const opened = await openPage({ context });
  await opened.choose({ name: '自评表.xlsx', bytes: SAMPLE });
  await opened.button('重新计算').waitFor();
  return opened;
}

/** Where the keyboard is, in one word. */
const region = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const within = (selector: string): boolean => document.activeElement?.closest(selector) !== null;
    if (within('[role="grid"]')) return 'sheet';
    if (within('header')) return 'head';
    if (within('nav')) return 'files';
    if (within('[role="group"][aria-label="操作"]')) return 'pane';
    return within('main') ? 'beside the sheet' : 'nowhere';
  });

async function walk(page: Page, key: string, steps: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press(key);
    found.push(await region(page));
  }
  return found;
}

describe('F6', () => {
  it('goes round the page, from wherever the keyboard is, and back by Shift+F6', async () => {
    const { page, button } = await open();
    await button('重新计算').focus();
    expect(await walk(page, 'F6', 5)).toEqual(['head', 'files', 'sheet', 'beside the sheet', 'pane']);
    expect(await walk(page, 'Shift+F6', 4)).toEqual(['sheet', 'beside the sheet', 'files', 'head']);
  });

  it('goes on from the divider, which lies between two parts', async () => {
    const { page } = await open();
    await page.getByRole('separator').focus();
    expect(await walk(page, 'F6', 1)).toEqual(['pane']);
    await page.getByRole('separator').focus();
    expect(await walk(page, 'Shift+F6', 1)).toEqual(['sheet']);
  });
});

describe('the divider', () => {
  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['contrast theme', { forcedColors: 'active' }],
  ] as const)('has a grip and, by keyboard, a ring that stand out (%s)', async (_, context) => {
    const { page } = await open(context);
    const divider = page.getByRole('separator');
    await page.keyboard.press('Tab');
    await divider.focus();
    const drawn = await divider.evaluate((element) => {
      const grip = element.firstElementChild;
      const ring = getComputedStyle(element);
      const lines = grip && getComputedStyle(grip);
      return {
        ring: [ring.outlineStyle, ring.outlineWidth, ring.outlineColor === ring.backgroundColor],
        grip: [lines?.borderLeftStyle, lines?.borderLeftColor === ring.backgroundColor],
        height: grip?.getBoundingClientRect().height,
      };
    });
    expect(drawn).toEqual({ ring: ['solid', '2px', false], grip: ['solid', false], height: 32 });
  });

  it('moves by arrows, and by Home and End to its bounds', async () => {
    const { page } = await open();
    const divider = page.getByRole('separator');
    const now = async (): Promise<number> => Number(await divider.getAttribute('aria-valuenow'));
    const before = await now();
    await divider.press('ArrowLeft');
    expect(await now()).toBe(before + 24);
    await divider.press('Home');
    expect(await now()).toBe(Number(await divider.getAttribute('aria-valuemin')));
    await divider.press('End');
    expect(await now()).toBe(Number(await divider.getAttribute('aria-valuemax')));
  });
});
