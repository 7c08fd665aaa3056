import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { SAMPLE_FORMS, templateForm } from '../../src/sheet/index';
import { createWorkbook } from '../../src/xlsx/index';
import { buildBook } from '../xlsx/support/workbook';
import { gridSteps } from './support/gridSteps';
import { pages } from './support/pages';
import { reach } from './support/reach';

const open = pages();

const hasKeyboard = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.activeElement?.matches('[role="grid"] textarea') === true);

/** The sample form with a block in its first row, which hides the corner of all that recalculating writes. */
function withBlockAbove(): Uint8Array {
  const [form] = SAMPLE_FORMS.map((one) => templateForm({ profile: 'hubei', form: one }));
  if (!form) throw new Error('no sample form');
  return createWorkbook([{ ...form, merges: [...form.merges, { top: 0, left: 2, bottom: 0, right: 6 }] }]);
}

it('after undo the sheet has the keyboard, also where the corner of what was undone is hidden by a block', async () => {
  const { page, choose, button } = await open();
  const { cell, press, activeIs } = gridSteps(page);
  await choose({ name: '自评表.xlsx', bytes: withBlockAbove() });
  await (await reach(page, 'G16')).click();
  await page.keyboard.type('3');
  await press('Enter');
  await button('重新计算').click();
  await page.getByText('已写入').first().waitFor();
  await cell('B5').click();
  await press('Control+z');
  await activeIs('C1');
  await hasKeyboard(page);
  await press('Control+y');
  await hasKeyboard(page);
  await press('ArrowDown');
  await activeIs('A2');
  await press('ArrowDown');
  await page.keyboard.type('单位');
  await press('Enter');
  await page.getByRole('gridcell').filter({ hasText: '单位' }).first().waitFor();
});

it('a sheet whose first row and column are hidden begins at what is seen, and takes the keyboard', async () => {
  const { page, choose } = await open();
  const { cell, press, activeIs, shown } = gridSteps(page);
  const rows =
    '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c><c r="D2"><v>4</v></c></row>';
  const before = '<cols><col min="1" max="1" width="9" hidden="1"/></cols>';
  await choose({ name: '隐藏.xlsx', bytes: buildBook({ sheets: [{ rows, before }] }) });
  await activeIs('B2');
  await hasKeyboard(page);
  await cell('D2').click();
  await press('Home');
  await activeIs('B2');
  await press('Control+Home');
  await activeIs('B2');
  await page.keyboard.type('7');
  await press('Enter');
  expect(await shown('B2')).toBe('7');
});
