import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ONE_FORM } from './support/gridForms';
import { gridSteps } from './support/gridSteps';
import type { OpenedPage } from './support/openPage';
import { pages } from './support/pages';

const openPage = pages();

async function open(width: number, height: number, name = '自评表.xlsx'): Promise<OpenedPage> {
  const opened = await openPage({ context: { viewport: { width, height } } });
  await opened.choose({ name, bytes: ONE_FORM });
  await opened.page.locator('[role="grid"] textarea').waitFor();
  return opened;
}
const views = (page: Page) => page.getByRole('tablist', { name: '显示' });
const shownView = (page: Page): Promise<string | null> =>
  views(page).getByRole('tab', { selected: true }).textContent();
const isFocused = (page: Page, selector: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted) === true, selector);

describe.each([
  [320, 640],
  [720, 450],
  [768, 1024],
  [899, 900],
])('at %d × %d px', (width, height) => {
  it('a file that was opened shows its sheet, which has the keyboard, and so does the next', async () => {
    const { page, choose } = await open(width, height);
    expect(await shownView(page)).toBe('表格');
    await isFocused(page, '[role="grid"] textarea');
    await page.getByRole('tab', { name: '校验面板' }).click();
    expect(await shownView(page)).toBe('校验面板');
    await choose({ name: '自评表二.xlsx', bytes: ONE_FORM });
    await page.getByRole('button', { name: '关闭 自评表二.xlsx' }).waitFor();
    expect(await shownView(page)).toBe('表格');
  });
});

it('the pane is found as it was left', async () => {
  const { page } = await open(320, 640);
  await page.getByRole('tab', { name: '校验面板' }).click();
  await page.getByRole('tab', { name: '设置' }).click();
  await page.getByRole('tab', { name: '表格' }).click();
  expect(await page.getByRole('tab', { name: '设置' }).count()).toBe(0);
  await page.getByRole('tab', { name: '校验面板' }).click();
  expect(await page.getByRole('tab', { name: '设置' }).getAttribute('aria-selected')).toBe('true');
});

it('what came of saving is seen from the pane as well, and a text that was refused from its cell', async () => {
  const { page, button } = await open(768, 1024);
  const { cell, activeIs } = gridSteps(page);
  await cell('F11').click();
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: '校验面板' }).click();
  await Promise.all([page.waitForEvent('download'), button('保存').click()]);
  await button('已存好').click();
  await page.getByText('已保存 自评表.xlsx').filter({ visible: true }).first().waitFor();
  expect(await shownView(page)).toBe('校验面板');
  await page.getByRole('tab', { name: '表格' }).click();
  await cell('F11').click();
  await page.keyboard.type('=G16');
  await page.getByRole('tab', { name: '校验面板' }).click();
  await button('保存').click();
  await page.getByText('文件没有保存').filter({ visible: true }).first().waitFor();
  expect(await shownView(page)).toBe('表格');
  await activeIs('F11');
  await isFocused(page, '[role="grid"] textarea');
});

it('the border stays where it was moved when another file comes to the front', async () => {
  const { page, choose, button } = await open(1440, 900);
  const divider = page.getByRole('separator');
  await divider.press('ArrowLeft');
  const moved = await divider.getAttribute('aria-valuenow');
  expect(moved).toBe('424');
  await choose({ name: '自评表二.xlsx', bytes: ONE_FORM });
  await button('关闭 自评表二.xlsx').waitFor();
  expect(await divider.getAttribute('aria-valuenow')).toBe(moved);
});

it.each([
  [900, 360],
  [1000, 400],
  [1440, 400],
])('sheet and pane stand side by side at %d px, the pane %d px wide', async (width, pane) => {
  const { page } = await open(width, 900);
  expect(await views(page).count()).toBe(0);
  const divider = page.getByRole('separator');
  await page.waitForFunction(
    (wished) => document.querySelector('[role="separator"]')?.getAttribute('aria-valuenow') === wished,
    String(pane),
  );
  expect(await divider.evaluate((one) => one.nextElementSibling?.getBoundingClientRect().width)).toBe(pane);
});
