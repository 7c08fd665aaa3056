import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { templateForm } from '../../src/sheet/index';
import { createWorkbook } from '../../src/xlsx/index';
import { violations } from './support/axe';
import { longWorkbook, ONE_FORM } from './support/gridForms';
import { gridSteps, type GridSteps } from './support/gridSteps';
import type { OpenedPage, PageOptions } from './support/openPage';
import { pages } from './support/pages';

const openPage = pages();
let opened: OpenedPage;
let page: Page;
let steps: GridSteps;

async function open(options?: PageOptions): Promise<void> {
  opened = await openPage(options);
  page = opened.page;
  steps = gridSteps(page);
}
const choose = (bytes: Uint8Array): Promise<void> => opened.choose({ name: '自评表.xlsx', bytes });
async function openSample(): Promise<void> {
  await choose(ONE_FORM);
  await page.getByText('已识别').first().waitFor();
  await steps.activeIs('A3');
}

beforeEach(() => open());

describe('for everybody', () => {
  it('offers the first cell to fill in, and leads to the next by Ctrl+Enter', async () => {
    await choose(createWorkbook([templateForm({ profile: 'hubei' })]));
    await page.getByText('已识别').first().waitFor();
    await page.locator('[data-active][data-fill]').waitFor();
    const names: string[] = [];
    await page.locator('[data-active]').click();
    for (let step = 0; step < 3; step += 1) {
      names.push((await page.locator('[data-active][data-fill]').getAttribute('data-cell')) ?? '');
      await steps.press('Control+Enter');
    }
    expect(new Set(names).size).toBe(3);
    await steps.press('Control+Shift+Enter');
    await steps.activeIs(names[2] ?? '');
    const outline = await steps
      .cell(names[2] ?? '')
      .evaluate((one) => getComputedStyle(one, '::before').outlineStyle);
    expect(outline).toBe('dashed');
  });

  it('lets the keyboard go by Esc and F6, and says so', async () => {
    await openSample();
    await steps.cell('G16').click();
    const field = page.locator('[role="grid"] textarea');
    const help = await field.evaluate(
      (element) => document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
    );
    expect(help).toContain('F6');
    for (const key of ['F6', 'Escape', 'Shift+F6']) {
      await field.focus();
      await steps.press(key);
      const isInside = await page.evaluate(() => document.activeElement?.closest('[role="grid"]') !== null);
      expect([key, isInside]).toEqual([key, false]);
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
    }
  });

  it('tells the active cell, its place and its size to those who hear the page', async () => {
    await openSample();
    await steps.cell('G16').click();
    await page.getByRole('textbox', { name: /^G16，.*得分，9$/ }).waitFor();
    expect(await steps.cell('G16').getAttribute('aria-colindex')).toBe('8');
    expect(await page.locator('[role="row"]:has([data-cell="G16"])').getAttribute('aria-rowindex')).toBe(
      '17',
    );
    expect(await steps.cell('B17').getAttribute('aria-colspan')).toBe('6');
    expect(await page.locator('[role="grid"]').getAttribute('aria-rowcount')).toBe('22');
    expect(await violations(page.mainFrame())).toEqual([]);
  });

  it.each([
    ['light', 'none', 1440],
    ['dark', 'none', 1440],
    ['light', 'active', 1440],
    ['light', 'none', 720],
  ] as const)(
    'shows a cell chosen from the pane: %s, contrast theme %s, %d px',
    async (colorScheme, forcedColors, width) => {
      await open({ context: { colorScheme, forcedColors, viewport: { width, height: 500 } } });
      await choose(ONE_FORM);
      if (width < 900) await page.getByRole('tab', { name: '校验面板' }).click();
      await page.getByRole('button', { name: '提交前校验' }).first().click();
      await page
        .getByRole('button', { name: /^转到 B17/ })
        .first()
        .click();
      await steps.activeIs('B17');
      await steps.mark('shown').waitFor();
      const seen = await steps.mark('shown').evaluate((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const box = element.closest('div:has(> div > [role="grid"])')?.getBoundingClientRect();
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const isIn = box !== undefined && top >= box.top && bottom <= box.bottom + 4 && left >= box.left;
        return { outlineStyle, outlineWidth, isIn, isThere: right > left };
      });
      expect(seen).toEqual({ outlineStyle: 'solid', outlineWidth: '3px', isIn: true, isThere: true });
    },
  );
});

describe('a long sheet', () => {
  it('keeps its height while it is scrolled, draws what is seen only, and blocks from far above', async () => {
    await choose(longWorkbook(3000));
    await steps.cell('A1').click();
    const box = page.locator('div:has(> div > [role="grid"])').last();
    const before = await box.evaluate(({ scrollHeight }) => scrollHeight);
    await box.evaluate((scrolled) => {
      scrolled.scrollTop = scrolled.scrollHeight / 2;
    });
    await steps.cell('B1500').waitFor();
    expect(await steps.cell('B100').count()).toBe(0);
    expect(await steps.cell('E11').count()).toBe(1);
    expect(await page.locator('[role="row"]').count()).toBeLessThan(100);
    expect(await box.evaluate(({ scrollHeight }) => scrollHeight)).toBe(before);
    // The active cell kept the keyboard, and comes into sight as it is used.
    await steps.press('ArrowDown');
    await steps.activeIs('A2');
    expect(await box.evaluate(({ scrollTop }) => scrollTop)).toBeLessThan(100);
  });
});
