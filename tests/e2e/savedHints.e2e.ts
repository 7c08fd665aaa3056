import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { cellName } from '../../src/sheet/index';
import { openWorkbook } from '../../src/xlsx/index';
import { violations } from './support/axe';
import { ONE_FORM } from './support/gridForms';
import type { OpenedPage } from './support/openPage';
import { pages } from './support/pages';
import { saveDownload } from './support/saveDownload';

const openPage = pages();

const open = async (width: number, height: number): Promise<OpenedPage> => {
  const opened = await openPage({ context: { viewport: { width, height } } });
  await opened.choose({ name: '自评表.xlsx', bytes: ONE_FORM });
  await opened.page.getByRole('grid').waitFor();
  return opened;
};
const savedBytes = async (desk: OpenedPage): Promise<Uint8Array> =>
  readFileSync(await (await saveDownload(desk)).path());
const textsOf = (bytes: Uint8Array): readonly (readonly [string, unknown])[] => {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value.sheets.flatMap(({ cells }) =>
    cells.filter(({ value }) => value !== null).map((cell) => [cellName(cell), cell.value] as const),
  );
};

describe('hints that went along with a saved file', () => {
  it('are told of, and taken away by a button; saved once more, the file holds the form alone', async () => {
    const desk = await open(1440, 900);
    const { page, button } = desk;
    await button('重新计算').click();
    await page.getByText('校验提示已更新').first().waitFor();
    const hints = textsOf(await savedBytes(desk)).length - textsOf(ONE_FORM).length;
    expect(hints).toBeGreaterThan(0);
    await page.getByText(`改动了 ${hints} 个单元格，其中“校验提示” ${hints} 个。`).first().waitFor();
    await page.getByText(`带有“校验提示”列 ${hints} 格`).first().waitFor();
    expect(await violations(page.mainFrame())).toEqual([]);
    const clear = page.getByRole('button', { name: '清除提示' });
    await clear.click();
    await clear.waitFor({ state: 'detached' });
    await page.locator('[data-dirty]').waitFor();
    expect(textsOf(await savedBytes(desk))).toEqual(textsOf(ONE_FORM));
    await page.getByText('已保存 自评表.xlsx').first().waitFor();
    expect(await clear.count()).toBe(0);
  });

  it('are not spoken of where there are none', async () => {
    const desk = await open(1440, 900);
    const { page, cell } = desk;
    await cell('B5').click();
    await page.keyboard.type('市财政局');
    await page.keyboard.press('Enter');
    await saveDownload(desk);
    await page.getByText('改动了 1 个单元格。').first().waitFor();
    expect(await page.getByText('校验提示”').count()).toBe(0);
    expect(await page.getByRole('button', { name: '清除提示' }).count()).toBe(0);
  });
});

/** Height of what lies between the tabs 表格 and 校验面板 and the bar above the sheet. */
const noticeHeight = (page: Page): Promise<number> =>
  page.getByRole('region', { name: '通知' }).evaluate((one) => one.getBoundingClientRect().height);

describe.each([
  [320, 640],
  [720, 450],
])('at %d × %d px, saving', (width, height) => {
  it('is told of in one line, which opens to the rest', async () => {
    const { page, button, cell } = await open(width, height);
    await cell('B5').click();
    await page.keyboard.type('市财政局');
    await page.keyboard.press('Enter');
    await Promise.all([page.waitForEvent('download'), button('保存').click()]);
    await button('已存好').waitFor();
    expect(await noticeHeight(page)).toBeLessThanOrEqual(44);
    await page.getByText('已交给浏览器下载', { exact: true }).click();
    await page.getByRole('region', { name: '通知' }).getByText('确认之前，改动仍按未保存处理').waitFor();
    expect(await violations(page.mainFrame())).toEqual([]);
    await button('已存好').click();
    const brief = page.getByText('已保存，改动 1 格');
    await brief.waitFor();
    expect(await noticeHeight(page)).toBeLessThanOrEqual(44);
    await brief.click();
    await page.getByText('网格化中心工作经费”：1 个单元格').click();
    await page.getByRole('region', { name: '通知' }).getByText('市财政局').first().waitFor();
    expect(await violations(page.mainFrame())).toEqual([]);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollHeight > document.documentElement.clientHeight,
      ),
    ).toBe(false);
  });
});
