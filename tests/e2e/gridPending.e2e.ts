import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { buildBook } from '../xlsx/support/workbook';
import { violations } from './support/axe';
import { gridSteps } from './support/gridSteps';
import { pages } from './support/pages';
import { paperOf } from './support/printing';

const openPage = pages();

const SUM = buildBook({
  sheets: [
    {
      name: '表1',
      rows:
        '<row r="1"><c r="A1" t="inlineStr"><is><t>预算</t></is></c><c r="B1"><v>1</v></c></row>' +
        '<row r="2"><c r="A2" t="inlineStr"><is><t>追加</t></is></c><c r="B2"><v>2</v></c></row>' +
        '<row r="3"><c r="A3" t="inlineStr"><is><t>合计</t></is></c><c r="B3"><f>SUM(B1:B2)</f><v>3</v></c>' +
        '<c r="C3" t="str"><f>IF(B1=1,"","多")</f><v></v></c></row>',
    },
  ],
});

/** Contrast of two colours, as WCAG works it out. Runs here; colours as a page states them. */
function contrast(one: string, other: string): number {
  const light = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = (color.match(/\d+/g) ?? [])
      .map((part) => Number(part) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const colors = (page: Page): Promise<readonly [string, string]> =>
  page.locator('[data-pending]').evaluate((mark) => {
    const { color, backgroundColor } = getComputedStyle(mark);
    return [color, backgroundColor] as const;
  });

describe('a formula whose cells were changed', () => {
  it('is marked as waiting for Excel or WPS, on screen alone', async () => {
    const { page, choose } = await openPage();
    const { cell, press, shown, copy, activeIs } = gridSteps(page);
    await choose({ name: '合计.xlsx', bytes: SUM });
    await cell('B1').click();
    expect(await shown('B3')).toBe('3');
    expect(await page.locator('[data-pending]').count()).toBe(0);
    await page.keyboard.type('5');
    await press('Enter');
    await cell('B3').locator('[data-pending]').waitFor();
    // C3 counts with B1 as well; until then its result was an empty text, which is one.
    expect(await page.locator('[data-pending]').allTextContents()).toEqual(['待计算', '待计算']);
    await cell('B3').click();
    await activeIs('B3');
    expect(await page.locator('[role="grid"] textarea').getAttribute('aria-label')).toBe(
      'B3，公式，待 Excel 或 WPS 计算，不能在此修改',
    );
    await press('Control+a');
    expect((await copy()).replaceAll('\r\n', '\n').trimEnd()).toBe('预算\t5\t\n追加\t2\t\n合计');
    const printed = await paperOf(page);
    expect(printed.flatMap(({ texts }) => texts)).toEqual(['预算', '5', '追加', '2', '合计']);
    await press('Control+z');
    await cell('B3').locator('[data-pending]').waitFor({ state: 'detached' });
    expect(await shown('B3')).toBe('3');
  });

  it('is marked legibly on paper white, in the dark theme and in forced colours', async () => {
    const { page, choose } = await openPage({ context: { colorScheme: 'dark' } });
    const { cell, press } = gridSteps(page);
    await choose({ name: '合计.xlsx', bytes: SUM.slice() });
    await cell('B2').click();
    await page.keyboard.type('5');
    await press('Enter');
    await cell('B3').locator('[data-pending]').waitFor();
    expect(await page.locator('[data-pending]').count()).toBe(1);
    const [ink, paper] = await colors(page);
    expect(paper).toBe('rgb(255, 255, 255)');
    expect(contrast(ink, paper)).toBeGreaterThan(4.5);
    expect(await violations(page.mainFrame())).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(contrast(...(await colors(page)))).toBeGreaterThan(4.5);
  });
});
