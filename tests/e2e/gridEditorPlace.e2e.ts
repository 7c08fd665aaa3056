import { describe, expect, it } from '@jest/globals';
import { gridSteps } from './support/gridSteps';
import { SAMPLE } from './support/openPage';
import { pages } from './support/pages';

const openPage = pages();

describe('a cell that is opened', () => {
  it.each(['D7', 'B4', 'D11', 'B9', 'F3'])('keeps the text of %s where it stands', async (name) => {
    const opened = await openPage();
    const { page } = opened;
    const steps = gridSteps(page);
    await opened.choose({ name: '自评表.xlsx', bytes: SAMPLE });
    await steps.cell(name).click();
    const stood = await steps.cell(name).evaluate((cell) => {
      const text = cell.querySelector('span')?.getBoundingClientRect();
      return (text?.top ?? NaN) - cell.getBoundingClientRect().top;
    });
    await steps.press('F2');
    const editor = page.locator('[role="grid"] textarea');
    const isOverflowing = await editor.evaluate((field) => field.scrollHeight > field.clientHeight);
    expect(isOverflowing).toBe(false);
    const stands = await editor.evaluate((field) => Number.parseFloat(getComputedStyle(field).paddingTop));
    expect(Math.abs(stands - Math.max(1, stood))).toBeLessThan(1);
  });
});
