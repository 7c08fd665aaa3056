import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { seedRows } from '../sheet/support/sheet';
import { gridSteps, type GridSteps } from './support/gridSteps';
import type { OpenedPage } from './support/openPage';
import { pages } from './support/pages';
import { seedBook } from './support/seedBook';

const openPage = pages();
let opened: OpenedPage;
let page: Page;
let steps: GridSteps;

async function open(bytes: Uint8Array): Promise<void> {
  opened = await openPage();
  page = opened.page;
  steps = gridSteps(page);
  await opened.choose({ name: '自评表.xlsx', bytes });
}
async function openForm(bytes: Uint8Array): Promise<void> {
  await open(bytes);
  await page.getByText('已识别').first().waitFor();
}
/** The cell with the keyboard; what stands in its place where it is in none. */
const keyboardIn = (): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    const cell = activeElement?.closest<HTMLElement>('[data-cell]')?.dataset['cell'];
    return cell ?? activeElement?.tagName ?? '';
  });
const goTo = (name: RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

const row = (at: number, left: number, right: number) => ({ top: at, left, bottom: at, right });

describe('what is taken back or done again', () => {
  it('has the keyboard, though its first corner is the covered part of a block', async () => {
    await openForm(seedBook(seedRows({ G16: 8 }), { merges: [row(0, 0, 6), row(1, 0, 6)] }));
    await opened.button('重新计算').click();
    await page.waitForFunction(() => document.querySelector('[data-cell="G16"]')?.textContent === '9');
    await steps.cell('B17').click();
    await steps.press('Control+z');
    await steps.activeIs('H1');
    expect(await keyboardIn()).toBe('H1');
    expect(await steps.shown('G16')).toBe('8');
    expect(await steps.mark('shown').count()).toBe(1);
    await steps.press('Control+y');
    await page.waitForFunction(() => document.querySelector('[data-cell="G16"]')?.textContent === '9');
    await steps.cell('B18').click();
    expect(await keyboardIn()).toBe('B18');
    await page.keyboard.insertText('支路改造改在夜间。');
    await steps.press('Enter');
    expect(await steps.shown('B18')).toBe('支路改造改在夜间。');
  });
});

describe('a cell that a finding points out', () => {
  it('beside a merged label is the one behind the block, named so in the pane, and is typed into', async () => {
    await openForm(seedBook(seedRows(), { merges: [row(4, 0, 1)] }));
    await opened.button('提交前校验').click();
    await goTo(/^转到 C5/);
    await steps.mark('shown').waitFor();
    expect(await keyboardIn()).toBe('C5');
    await page.getByRole('textbox', { name: /^C5，主管部门/ }).waitFor();
    await page.keyboard.insertText('区城管局');
    await steps.press('Enter');
    expect(await steps.shown('C5')).toBe('区城管局');
  });

  it('has its ring though it is the first of the sheet, until a person chooses a cell', async () => {
    const [, , ...below] = seedRows();
    await openForm(seedBook([['XX年度路灯维护项目自评表'], ...below]));
    await steps.cell('B15').click();
    expect(await steps.mark('shown').count()).toBe(0);
    await opened.button('提交前校验').click();
    await goTo(/^转到 A1/);
    await steps.mark('shown').waitFor();
    expect(await keyboardIn()).toBe('A1');
    await steps.cell('A1').click();
    await steps.mark('active').waitFor();
    expect(await steps.mark('shown').count()).toBe(0);
  });
});

describe('a sheet whose first row and column are hidden', () => {
  const HIDDEN = seedBook(
    [
      ['编号', '说明', '数'],
      ['一', '名单', 3],
      ['二', '名册', 4],
    ],
    { before: '<cols><col min="1" max="1" width="8" hidden="1"/></cols>', hiddenRows: [0] },
  );

  it('has the keyboard in its first visible cell as it opens, by Home and by Ctrl+Home', async () => {
    await open(HIDDEN);
    await steps.activeIs('B2');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    expect(await keyboardIn()).toBe('B2');
    await page.keyboard.insertText('清单');
    await steps.press('Enter');
    expect(await steps.shown('B2')).toBe('清单');
    await steps.press('ArrowRight', 'Home');
    expect(await keyboardIn()).toBe('B3');
    await steps.press('ArrowRight', 'Control+Home');
    expect(await keyboardIn()).toBe('B2');
    await steps.press('ArrowDown');
    expect(await keyboardIn()).toBe('B3');
  });
});
