import { expect, it } from '@jest/globals';
import { gridSteps } from './support/gridSteps';
import { pages } from './support/pages';
import { whilePrinting } from './support/printing';
import { RULED } from './support/ruled';

const openPage = pages();

it('shows ruled rows that are blank, lets the keyboard in and a figure be typed, and prints them all', async () => {
  const { page, choose } = await openPage();
  const { cell, press, activeIs, shown } = gridSteps(page);
  await choose({ name: '明细表.xlsx', bytes: RULED });
  await cell('A13').waitFor();
  await cell('A1').click();
  for (let step = 0; step < 12; step += 1) await press('ArrowDown');
  await activeIs('A13');
  const printed = await whilePrinting(page, () =>
    page.evaluate(() => {
      const part = document.querySelector('.print-part')?.getBoundingClientRect();
      return {
        rows: document.querySelectorAll('.print-row').length,
        cells: document.querySelectorAll('.print-cell').length,
        height: part?.height,
      };
    }),
  );
  // 13 rows of 32 pixels and the line below the last.
  expect(printed).toEqual({ rows: 13, cells: 39, height: 13 * 32 + 1 });
  await cell('B13').click();
  await page.keyboard.type('12.5');
  await press('Enter');
  expect(await shown('B13')).toBe('12.5');
});
