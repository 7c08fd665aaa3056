import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LONG_DIGITS, TYPED_BOOK } from '../standalone/grid/support/typedBook';
import { ONE_FORM } from './support/gridForms';
import { gridSteps, type GridSteps } from './support/gridSteps';
import type { OpenedPage } from './support/openPage';
import { pages } from './support/pages';
import { saved } from './support/savedValues';

const openPage = pages();
let opened: OpenedPage;
let page: Page;
let steps: GridSteps;

const TOO_LONG = '长'.repeat(32_768);

async function choose(bytes: Uint8Array): Promise<void> {
  page = opened.page;
  steps = gridSteps(page);
  await opened.choose({ name: '自评表.xlsx', bytes });
  await steps.cell('A1').waitFor();
}
async function open(bytes: Uint8Array): Promise<void> {
  opened = await openPage();
  await choose(bytes);
}
const sheet = (name: string) => page.getByRole('tab', { name }).click();
const editor = () => page.locator('[role="grid"] textarea');
const bar = () => page.locator('[data-content]');

describe('what is typed', () => {
  beforeEach(() => open(TYPED_BOOK));

  it('changes nothing when a cell is opened and left as it is', async () => {
    for (const name of ['A1', 'A2', 'A3', 'A4', 'A5', 'A6']) {
      await steps.cell(name).click();
      await steps.press('F2', 'Enter');
      await steps.cell(name).dblclick();
      await steps.press('Tab');
    }
    expect(await page.locator('[data-changed]').count()).toBe(0);
    expect((await saved(opened))('数值', 'A1', 'A3', 'A4')).toEqual([0.99923, true, LONG_DIGITS]);
    await page.getByText('没有改动，已按原样保存').first().waitFor();
  });

  it('is taken by keys that move, unless the cell was opened to be corrected', async () => {
    await steps.cell('C1').click();
    await page.keyboard.type('5');
    await steps.press('ArrowDown');
    await steps.activeIs('C2');
    await page.keyboard.type('95%');
    await steps.press('ArrowRight');
    await steps.activeIs('D2');
    expect(await steps.shown('C1')).toBe('5');
    expect(await steps.shown('C2')).toBe('95%');
    await page.keyboard.type('67');
    await steps.press('F2', 'ArrowLeft');
    await page.keyboard.type('0');
    await steps.press('Enter');
    expect(await steps.shown('D2')).toBe('607');
    await steps.cell('D2').dblclick();
    await steps.press('ArrowLeft');
    await page.keyboard.type('1');
    await steps.press('Enter');
    expect(await steps.shown('D2')).toBe('6017');
    await steps.cell('D3').click();
    await page.keyboard.type('89');
    await editor().click();
    await steps.press('Home');
    await page.keyboard.type('7');
    await steps.press('Enter');
    expect(await steps.shown('D3')).toBe('789');
  });

  it('is seen in the bar above the sheet, key by key, and what it was again after Esc', async () => {
    await steps.cell('A1').click();
    expect(await bar().textContent()).toBe('99.923%');
    await page.keyboard.type('98');
    expect(await bar().textContent()).toBe('98');
    await page.keyboard.type('%');
    expect(await bar().textContent()).toBe('98%');
    await steps.press('Escape');
    expect(await bar().textContent()).toBe('99.923%');
  });

  it('is told for the active cell of a block, as Tab goes around it', async () => {
    await steps.cell('A1').click();
    await steps.cell('B2').click({ modifiers: ['Shift'] });
    await steps.press('Tab', 'Tab');
    await steps.activeIs('A2');
    expect(await bar().textContent()).toBe('2022-1-31');
  });

  it('stays in the editor when it is too long, until it is shortened or given up', async () => {
    await steps.cell('C1').click();
    await page.keyboard.insertText(TOO_LONG);
    await steps.press('Enter');
    await page.getByText(/有 32768 个字，一个单元格最多容纳 32767 个/).waitFor();
    await page.getByText(/改好后按 Enter，不要了按 Esc/).waitFor();
    await steps.activeIs('C1');
    expect((await editor().inputValue()).length).toBe(TOO_LONG.length);
    await steps.cell('A1').click();
    await steps.activeIs('C1');
    await steps.press('Control+End', 'Backspace', 'Enter');
    await steps.activeIs('C2');
    expect(await page.getByText('没有写入').count()).toBe(0);
    await page.keyboard.insertText(TOO_LONG);
    await steps.press('Tab', 'Escape');
    expect(await steps.shown('C2')).toBe('');
    await steps.press('Tab');
    await steps.activeIs('D2');
    expect((await saved(opened))('数值', 'C1', 'C2')).toEqual([TOO_LONG.slice(1), null]);
  });

  it('is asked about before its file is closed, though nothing is written yet', async () => {
    await steps.cell('C1').click();
    await page.keyboard.insertText(TOO_LONG);
    await opened.button('关闭 自评表.xlsx').click();
    await page.getByText('有改动没有保存').waitFor();
    await opened.button('不关闭').click();
    expect((await editor().inputValue()).length).toBe(TOO_LONG.length);
  });

  it('comes back from another sheet, with the reason, before anything else is typed', async () => {
    await steps.cell('C1').click();
    await page.keyboard.insertText(TOO_LONG);
    await sheet('空表');
    await steps.cell('B2').click();
    await page.keyboard.type('x');
    await steps.activeIs('C1');
    await page.getByText(/改好后按 Enter，不要了按 Esc/).waitFor();
    expect((await editor().inputValue()).length).toBe(TOO_LONG.length);
    await steps.press('Escape', 'ArrowDown');
    await steps.activeIs('C2');
    expect((await saved(opened))('空表', 'A1', 'B2')).toEqual(['另一张表', null]);
  });
});

describe('another window', () => {
  it('does not end what is being typed: on coming back it goes on', async () => {
    await open(TYPED_BOOK);
    const browser = await opened.context.newCDPSession(page);
    await browser.send('Emulation.setFocusEmulationEnabled', { enabled: false });
    await steps.cell('C1').click();
    await page.keyboard.type('前半句，');
    const other = await opened.context.newPage();
    await other.bringToFront();
    await page.waitForFunction(() => !document.hasFocus());
    await page.bringToFront();
    await page.waitForFunction(() => document.hasFocus());
    await page.keyboard.type('后半句');
    await steps.press('Enter');
    expect(await steps.shown('C1')).toBe('前半句，后半句');
  });
});

describe('a protected sheet', () => {
  beforeEach(async () => {
    await open(TYPED_BOOK);
    await sheet('受保护');
    await steps.cell('A1').filter({ hasText: '已锁定' }).waitFor();
  });

  it('says at the first key, by F2, Delete and pasting that a cell is locked, and changes nothing', async () => {
    for (const keys of [['5'], ['F2'], ['Backspace'], ['Delete'], ['Control+x']]) {
      await steps.cell('A1').click();
      await steps.press(...keys);
      await page.getByText(/单元格 A1 已锁定，没有写入。请填写没有锁定的单元格/).waitFor();
      await page.getByRole('button', { name: '关闭', exact: true }).click();
    }
    await steps.cell('A1').click();
    await steps.paste('粘贴的内容');
    await page.getByText(/单元格 A1 已锁定/).waitFor();
    expect(await steps.shown('A1')).toBe('已锁定');
    await page.getByRole('textbox', { name: 'A1，已锁定，已锁定，不能修改' }).waitFor();
  });

  it('takes what is typed into a cell that is not locked, and the sentence goes', async () => {
    await steps.cell('A1').click();
    await steps.press('5');
    await page.getByText(/单元格 A1 已锁定/).waitFor();
    await steps.cell('B2').click();
    await page.keyboard.type('已填写');
    await steps.press('Enter');
    expect(await steps.shown('B2')).toBe('已填写');
    expect(await page.getByText('没有写入').count()).toBe(0);
    expect((await saved(opened))('受保护', 'A1', 'B2')).toEqual(['已锁定', '已填写']);
  });

  it('leaves a formula alone at the first key', async () => {
    await sheet('数值');
    await steps.cell('A7').click();
    await steps.press('5');
    await page.getByText('单元格 A7 中是公式').waitFor();
    expect(await steps.shown('A7')).toBe('2');
  });
});

describe('before the form is scored', () => {
  /** Scoring waits for the page to be painted: the clock stands still until the test lets it go on. */
  beforeEach(async () => {
    opened = await openPage({ prepare: (blank) => blank.clock.install() });
    await opened.page.getByRole('button', { name: '打开样例' }).waitFor();
    await opened.page.clock.pauseAt((await opened.page.evaluate(() => Date.now())) + 1000);
    await choose(ONE_FORM);
    expect(await page.getByText('已识别').count()).toBe(0);
  });
  const score = async (): Promise<void> => {
    await page.clock.resume();
    await page.getByText('已识别').first().waitFor();
  };

  it('the first cell to fill in waits for those who wait', async () => {
    await score();
    await steps.activeIs('A3');
  });

  it('a text half typed in the first cell stays there', async () => {
    await editor().focus();
    await page.keyboard.type('附');
    await score();
    await page.keyboard.type('件9');
    await steps.activeIs('A1');
    await steps.press('Enter');
    expect(await steps.shown('A1')).toBe('附件9');
    await steps.activeIs('A2');
  });

  it('a cell that was clicked, or left by a key, is not taken away', async () => {
    await steps.cell('A1').click();
    await score();
    await page.keyboard.type('附件8');
    await steps.press('Enter', 'ArrowUp');
    expect(await steps.shown('A1')).toBe('附件8');
    await steps.activeIs('A1');
  });
});
