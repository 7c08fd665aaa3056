import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ONE_FORM } from './support/gridForms';
import { gridSteps } from './support/gridSteps';
import { pages } from './support/pages';

const openPage = pages();
const LONG = `${'Budget_Department_Self_Evaluation_'.repeat(6)}final2.xlsx`;
const SIZES = [
  [1440, 900],
  [768, 900],
  [320, 640],
] as const;

/** Left, top, width and height of the sheet and of the names in the strip of files, in whole pixels. */
const places = (page: Page): Promise<readonly (readonly number[])[]> =>
  page.locator('[role="grid"], nav li, nav li button').evaluateAll((all) =>
    all.map((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return [left, top, width, height].map(Math.trunc);
    }),
  );

describe.each(SIZES)('at %d × %d px', (width, height) => {
  it.each(['自评表.xlsx', LONG])('nothing moves when the first cell of %s is written', async (name) => {
    const { page, choose } = await openPage({ context: { viewport: { width, height } } });
    const { cell, press } = gridSteps(page);
    await choose({ name, bytes: ONE_FORM });
    if (width < 900) await page.getByRole('tab', { name: '表格' }).click();
    await cell('A1').click();
    const before = await places(page);
    await page.keyboard.type('附件2');
    await press('Enter');
    await page.locator('[data-dirty]').waitFor();
    expect(await places(page)).toEqual(before);
    expect(await page.getByRole('button', { name: `${name} （未保存）` }).count()).toBe(1);
  });

  it('long names do not make the list of files scroll sideways', async () => {
    const { page, drop } = await openPage({ context: { viewport: { width, height } } });
    await drop({ name: LONG, bytes: ONE_FORM }, { name: `2${LONG}`, bytes: ONE_FORM });
    await page.getByText('97 / 100').nth(1).waitFor();
    const sideways = await page
      .getByRole('region', { name: '文件清单' })
      .evaluate((list) => list.scrollWidth - list.clientWidth);
    expect(sideways).toBe(0);
  });
});
