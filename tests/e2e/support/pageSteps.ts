import type { Page } from 'playwright-core';
import { dropFiles } from './dropFiles';
import { SAMPLE as BYTES, XLSX } from './openPage';

/** A workbook of the sample forms. */
export const SAMPLE = { name: '自评表.xlsx', mimeType: XLSX, buffer: Buffer.from(BYTES) };

/** Each view of the pane, and what stands in it alone. */
const VIEWS: readonly (readonly [string, string | RegExp])[] = [
  ['得分', '填报总分'],
  ['校验', '开始校验'],
  ['原因', /项偏差|没有需要说明的偏差/],
  ['设置', '选项改动后立即生效'],
  ['报告', '生成校验报告'],
];

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

export const sees = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text).filter({ visible: true }).first().waitFor();

export const choose = (page: Page): Promise<void> => page.locator('input[type=file]').setInputFiles(SAMPLE);

export const drop = (page: Page): Promise<void> => dropFiles(page, [{ name: SAMPLE.name, bytes: BYTES }]);

export async function openWorkbook(page: Page): Promise<void> {
  await choose(page);
  await sees(page, '已识别');
}

export async function type(page: Page, cell: string, text: string): Promise<void> {
  await page.locator(`[data-cell="${cell}"]`).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

export const textOf = (page: Page, cell: string): Promise<string | null> =>
  page.locator(`[data-cell="${cell}"]`).textContent();

/** Opens every view of the pane, and makes a report in the last one. */
export async function openEveryView(page: Page): Promise<void> {
  for (const [tab, text] of VIEWS) {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('tabpanel', { name: tab }).getByText(text).first().waitFor();
  }
  await press(page, '生成校验报告');
  await sees(page, '文件摘要（SHA-256）');
}
