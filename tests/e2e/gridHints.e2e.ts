import { describe, expect, it } from '@jest/globals';
import { gridSteps } from './support/gridSteps';
import { SAMPLE } from './support/openPage';
import { pages } from './support/pages';

const openPage = pages();

describe('the 校验提示 column', () => {
  it('is read on screen, wide and wrapped, with the rows as high as they were, and more is marked', async () => {
    const opened = await openPage({ context: { viewport: { width: 1800, height: 1100 } } });
    const { page } = opened;
    const steps = gridSteps(page);
    await opened.choose({ name: '自评表.xlsx', bytes: SAMPLE });
    await page.getByText('已识别').first().waitFor();
    const heights = () =>
      page
        .locator('[role="grid"] [role="row"][aria-rowindex]')
        .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    const before = await heights();
    await steps.cell('F7').click();
    await page.keyboard.type('50%');
    await steps.press('Enter');
    await opened.button('重新计算').click();
    const hint = page.locator('[data-column="7"]').filter({ hasText: /^【/ }).first();
    await hint.waitFor();
    expect(await heights()).toEqual(before);
    const seen = await hint.evaluate((cell) => {
      const [text, box] = [cell.querySelector('span'), cell.getBoundingClientRect()];
      const range = text?.getBoundingClientRect();
      return {
        width: box.width,
        isWithin: range !== undefined && range.left >= box.left && range.right <= box.right,
        isAtTop: range?.top === box.top,
      };
    });
    expect(seen).toEqual({ width: 320, isWithin: true, isAtTop: true });
  });
});
