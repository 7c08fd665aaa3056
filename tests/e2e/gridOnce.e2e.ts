import { describe, expect, it } from '@jest/globals';
import { formSheets } from '../bench/measure/gridSheets';
import { pages } from './support/pages';

const openPage = pages();

describe('a sheet that is turned to', () => {
  it('is drawn once, with as many rows as the screen has room for', async () => {
    const { page, choose, cell } = await openPage();
    await choose({ name: '自评表.xlsx', bytes: formSheets() });
    await cell('A1').waitFor();
    await page.getByText('已识别').first().waitFor();
    await page.evaluate(() => {
      const counts = { drawn: 0, removed: 0 };
      Reflect.set(window, 'rowCounts', counts);
      const isRow = (node: Node): boolean => node instanceof Element && node.getAttribute('role') === 'row';
      new MutationObserver((records) => {
        for (const { target, addedNodes, removedNodes } of records) {
          const grids = [...addedNodes].flatMap((node) =>
            node instanceof Element ? [...node.querySelectorAll('[role="grid"]')] : [],
          );
          for (const grid of grids) counts.drawn += grid.querySelectorAll(':scope > [role="row"]').length;
          if (target instanceof Element && target.getAttribute('role') === 'grid')
            counts.removed += [...removedNodes].filter(isRow).length;
        }
      }).observe(document.body, { childList: true, subtree: true });
    });
    await page.getByRole('tab').filter({ hasText: /^表/ }).click();
    await page.getByRole('grid', { name: '工作表“表”' }).waitFor();
    await page.locator('[data-active]').first().waitFor();
    const counts = await page.evaluate(
      () => Reflect.get(window, 'rowCounts') as { readonly drawn: number; readonly removed: number },
    );
    expect(counts.removed).toBe(0);
    expect(counts.drawn).toBeGreaterThan(8);
  });
});
