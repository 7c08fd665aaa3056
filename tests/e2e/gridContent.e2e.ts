import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations } from './support/axe';
import { gridSteps } from './support/gridSteps';
import { pages } from './support/pages';
import { PAPER } from './support/paper';

const openPage = pages();
const LONG = '这是一段很长的文字，要占好几个单元格';

const hidden = (page: Page): Promise<readonly number[]> =>
  page
    .locator('[data-content]')
    .evaluate((one) => [one.scrollWidth - one.clientWidth, one.scrollHeight - one.clientHeight]);

describe.each([1440, 320])('a text that its cell cuts, at %d px', (width) => {
  it('is marked there, and shown whole above the sheet, by a button that keys reach', async () => {
    const { page, choose } = await openPage({ context: { viewport: { width, height: 640 } } });
    const { cell, press } = gridSteps(page);
    await choose({ name: '样式.xlsx', bytes: PAPER });
    if (width < 900) await page.getByRole('tab', { name: '表格' }).click();
    await cell('B6').click();
    // Told once the row stays on screen.
    await page.locator('[data-cut]').first().waitFor();
    const marks = await page
      .locator('[data-cut]')
      .evaluateAll((cells) =>
        cells.map((one) => [
          one.getAttribute('data-cell'),
          getComputedStyle(one.querySelector('div') ?? one, '::after').content,
        ]),
      );
    expect(marks).toEqual([['B6', '"…" / ""']]);
    const whole = page.getByRole('button', { name: '显示全部内容' });
    await whole.focus();
    await press('Enter');
    expect(await whole.getAttribute('aria-expanded')).toBe('true');
    expect(await page.getByRole('region', { name: 'B6 的全部内容' }).textContent()).toBe(LONG);
    expect(await hidden(page)).toEqual([0, 0]);
    expect(await violations(page.mainFrame())).toEqual([]);
    await cell('B5').click();
    expect(await page.getByRole('region', { name: 'B5 的全部内容' }).textContent()).toBe(LONG);
    await cell('A10').click();
    expect(await page.getByRole('region', { name: 'A10 的全部内容' }).textContent()).toBe('12.345%');
    await whole.click();
    expect(await page.getByRole('region', { name: /的全部内容/ }).count()).toBe(0);
  });
});
