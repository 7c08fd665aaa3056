import { describe, expect, it } from '@jest/globals';
import { gridSteps } from './support/gridSteps';
import { ONE_FORM } from './support/gridForms';
import { pages } from './support/pages';

const openPage = pages();

describe('a formula that is typed', () => {
  it('is refused in words, and stays in the editor until it is a figure; a target with = is a text', async () => {
    const opened = await openPage();
    const { page } = opened;
    const steps = gridSteps(page);
    await opened.choose({ name: '自评表.xlsx', bytes: ONE_FORM });
    await steps.cell('F7').click();
    await page.keyboard.type('=E7/D7');
    await steps.press('Enter');
    await page
      .getByText('网页不计算公式，没有写入。请填写数值；需要公式的，请在 Excel 或 WPS 中填写。')
      .waitFor();
    await page.getByText('改好后按 Enter，不要了按 Esc').waitFor();
    await steps.activeIs('F7');
    const editor = page.locator('[role="grid"] textarea');
    expect(await editor.inputValue()).toBe('=E7/D7');
    await steps.cell('D11').click();
    await steps.activeIs('F7');
    await steps.press('Control+a');
    await page.keyboard.type('98%');
    await steps.press('Enter');
    await steps.activeIs('E8');
    expect(await page.getByText('网页不计算公式').count()).toBe(0);
    expect(await steps.shown('F7')).toBe('98.00%');
    await steps.cell('E11').click();
    await page.keyboard.type('=100%');
    await steps.press('Enter');
    expect(await steps.shown('E11')).toBe('=100%');
  });
});
