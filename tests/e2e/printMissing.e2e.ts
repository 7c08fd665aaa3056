import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { templateForm } from '../../src/sheet/index';
import { createWorkbook } from '../../src/xlsx/index';
import { buildBook } from '../xlsx/support/workbook';
import { gridSteps, type GridSteps } from './support/gridSteps';
import type { OpenedPage } from './support/openPage';
import { pages } from './support/pages';

const openPage = pages();
let opened: OpenedPage;
let page: Page;
let steps: GridSteps;

const BLANK = createWorkbook([templateForm({ profile: 'hubei' })]);
const CAUSE = '受疫情影响，部分线下活动推迟，资金支付进度偏慢。'.repeat(17);

beforeEach(async () => {
  opened = await openPage();
  page = opened.page;
  steps = gridSteps(page);
  await page.evaluate(() => {
    window.print = () => {
      const { dataset } = document.documentElement;
      dataset['asked'] = String(Number(dataset['asked'] ?? 0) + 1);
    };
  });
});

const asked = (): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['asked']);
const dialog = () => page.getByRole('dialog');
const print = (): Promise<void> => opened.button(/^打印$/).click();

describe('what would be missing on paper', () => {
  it('is told before a text is printed that its row is too low for, with the choice to print it', async () => {
    await opened.choose({ name: '自评表.xlsx', bytes: BLANK });
    await steps.cell('B17').click();
    await page.keyboard.insertText(CAUSE);
    // Still in the editor.
    await print();
    await dialog().getByRole('heading', { name: '有内容打印不出来' }).waitFor();
    expect(await dialog().getByRole('paragraph').allTextContents()).toEqual([
      '单元格 B17 放不下全部文字，超出的部分不会打印。请删减文字，或保存后在 Excel 或 WPS 表格中调高所在的行、加宽所在的列，再打印。',
    ]);
    await dialog().getByRole('button', { name: '不打印' }).click();
    await dialog().waitFor({ state: 'hidden' });
    expect(await asked()).toBeUndefined();
    await print();
    await dialog().getByRole('button', { name: '仍要打印' }).click();
    await dialog().waitFor({ state: 'hidden' });
    expect(await asked()).toBe('1');
    await steps.cell('B17').click();
    await page.keyboard.type('支付进度偏慢');
    await steps.press('Enter');
    await print();
    expect(await asked()).toBe('2');
  });

  it.each([
    ['names formulas that wait for their result', 10, 'B2、B3、B4、B5、B6、B7 等 9 个'],
    ['names none outside the print area', 1, null],
  ])('%s', async (_, last, names) => {
    const rows =
      '<row r="1"><c r="B1"><v>1</v></c><c r="C1"><v>2</v></c></row>' +
      Array.from(
        { length: 9 },
        (_, at) => `<row r="${at + 2}"><c r="B${at + 2}"><f>SUM(B1:C1)</f><v>3</v></c></row>`,
      ).join('');
    const bookAfter = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表1!$A$1:$C$${last}</definedName></definedNames>`;
    await opened.choose({
      name: '合计.xlsx',
      bytes: buildBook({ sheets: [{ name: '表1', rows }], bookAfter }),
    });
    await steps.cell('B1').click();
    await page.keyboard.type('5');
    await steps.press('Enter');
    await steps.cell('B2').locator('[data-pending]').waitFor();
    await print();
    if (names !== null)
      await dialog()
        .getByText(`单元格 ${names} 的公式还没有计算结果，打印出来是空白：网页不计算公式。`)
        .waitFor();
    expect(await asked()).toBe(names === null ? '1' : undefined);
  });
});
