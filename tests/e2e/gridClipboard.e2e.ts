import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LONG_DIGITS, TYPED_BOOK } from '../standalone/grid/support/typedBook';
import { dropFiles } from './support/dropFiles';
import { gridSteps, type GridSteps } from './support/gridSteps';
import type { OpenedPage } from './support/openPage';
import { pages } from './support/pages';
import { saved } from './support/savedValues';

const openPage = pages();
let opened: OpenedPage;
let page: Page;
let steps: GridSteps;

const VALUES = [0.99923, 44592, true, LONG_DIGITS, '007', 0.1234567890123];
const SOURCE = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'];
const NOTHING = SOURCE.map(() => null);
const below = (column: string): string[] => SOURCE.map((name) => name.replace('A', column));

const selectSource = async (to = 'A6'): Promise<void> => {
  await steps.cell('A1').click();
  await steps.cell(to).click({ modifiers: ['Shift'] });
};
const sheet = (name: string) => page.getByRole('tab', { name }).click();

beforeEach(async () => {
  opened = await openPage();
  page = opened.page;
  steps = gridSteps(page);
  await opened.choose({ name: '数值.xlsx', bytes: TYPED_BOOK });
  await steps.cell('A1').waitFor();
});

describe('the clipboard of the computer', () => {
  it('carries the values, not what is shown of them', async () => {
    await selectSource();
    await steps.press('Control+c');
    await steps.cell('C1').click();
    await steps.press('Control+v');
    expect(await steps.selected()).toEqual(below('C'));
    expect((await saved(opened))('数值', ...below('C'))).toEqual(VALUES);
    await opened.button('撤销（Ctrl+Z）').click();
    expect((await saved(opened))('数值', ...below('C'))).toEqual(NOTHING);
  });

  it('carries them to another window of the page', async () => {
    await selectSource();
    await steps.press('Control+c');
    const other = await opened.context.newPage();
    await other.goto(page.url());
    await dropFiles(other, [{ name: '另一个.xlsx', bytes: TYPED_BOOK }]);
    const there = gridSteps(other);
    await there.cell('C1').click();
    await there.press('Control+v');
    await there.cell('C6').filter({ hasText: '0.123' }).waitFor();
    expect(await Promise.all(['C1', 'C2', 'C3', 'C5'].map(there.shown))).toEqual([
      '0.99923',
      '44592',
      'TRUE',
      '007',
    ]);
  });

  it('takes what another program copied after it, though it reads the same', async () => {
    await steps.cell('A1').click();
    await steps.press('Control+c');
    await steps.cell('C1').click();
    await steps.paste('100%', '<p>100%</p>');
    expect((await saved(opened))('数值', 'C1')).toEqual([1]);
  });

  it('gives a formula as its result, and fills a block with one value', async () => {
    await steps.cell('A7').click();
    await steps.press('Control+c');
    await steps.cell('C1').click();
    await steps.cell('D2').click({ modifiers: ['Shift'] });
    await steps.press('Control+v');
    expect((await saved(opened))('数值', 'C1', 'C2', 'D1', 'D2')).toEqual([2, 2, 2, 2]);
  });

  it('knows its own block by changed line ends, and takes what another program copied as typed', async () => {
    await selectSource('A3');
    const text = await steps.copy();
    expect(text.split('\n')).toHaveLength(3);
    await steps.cell('C1').click();
    await steps.paste(`${text.replaceAll('\n', '\r\n')}\r\n`);
    await steps.cell('D1').click();
    await steps.paste(text, `<table><tr><td>${text}</td></tr></table>`);
    const values = await saved(opened);
    expect(values('数值', 'C1', 'C2', 'C3')).toEqual(VALUES.slice(0, 3));
    expect(values('数值', 'D1')).toEqual([1]);
  });
});

describe('a clipboard without text', () => {
  it('empties no cell, and says why nothing was pasted', async () => {
    await selectSource('A3');
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([new Uint8Array([1])], 'image.png', { type: 'image/png' }));
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await page.getByText('剪贴板中没有文字').waitFor();
    expect((await saved(opened))('数值', ...SOURCE)).toEqual(VALUES);
  });
});

describe('cutting', () => {
  it('is not done by a text of another program that reads the same', async () => {
    await steps.cell('A5').click();
    await steps.press('Control+x');
    await steps.cell('C1').click();
    await steps.paste('007');
    expect((await saved(opened))('数值', 'A5', 'C1')).toEqual(['007', '007']);
  });

  it('leaves the cells until they are pasted, and moves them in one step', async () => {
    await selectSource();
    await steps.press('Control+x');
    await steps.mark('cut').waitFor();
    expect((await saved(opened))('数值', ...SOURCE)).toEqual(VALUES);
    await steps.cell('D2').click();
    await steps.press('Control+v');
    await steps.mark('cut').waitFor({ state: 'detached' });
    expect((await saved(opened))('数值', ...SOURCE)).toEqual(NOTHING);
    await opened.button('撤销（Ctrl+Z）').click();
    expect((await saved(opened))('数值', ...SOURCE)).toEqual(VALUES);
    await steps.cell('C1').click();
    await steps.press('Control+v');
    const copiedOnly = await saved(opened);
    expect([copiedOnly('数值', ...SOURCE), copiedOnly('数值', ...below('C'))]).toEqual([VALUES, VALUES]);
  });

  it('moves cells over themselves', async () => {
    await selectSource('A3');
    await steps.press('Control+x');
    await steps.cell('A2').click();
    await steps.press('Control+v');
    expect((await saved(opened))('数值', 'A1', 'A2', 'A3', 'A4')).toEqual([null, 0.99923, 44592, true]);
  });

  it('moves cells to another sheet, and each sheet is undone by a step of its own', async () => {
    await selectSource();
    await steps.press('Control+x');
    await sheet('空表');
    await steps.cell('B1').click();
    await steps.press('Control+v');
    const moved = await saved(opened);
    expect([moved('数值', ...SOURCE), moved('空表', ...below('B'))]).toEqual([NOTHING, VALUES]);
    await opened.button('撤销（Ctrl+Z）').click();
    await opened.button('撤销（Ctrl+Z）').click();
    const undone = await saved(opened);
    expect([undone('数值', ...SOURCE), undone('空表', ...below('B'))]).toEqual([VALUES, NOTHING]);
  });

  it('is given up by Esc and by a change of the sheet', async () => {
    for (const giveUp of [['Escape'], ['ArrowRight', 'ArrowRight', '5', 'Enter']]) {
      await selectSource();
      await steps.press('Control+x');
      await steps.mark('cut').waitFor();
      await steps.press(...giveUp);
      await steps.mark('cut').waitFor({ state: 'detached' });
      await steps.cell('D1').click();
      await steps.press('Control+v');
      expect((await saved(opened))('数值', ...SOURCE)).toEqual(VALUES);
    }
  });

  it('refuses a block with a formula or a locked cell, and copies nothing', async () => {
    await steps.cell('A5').click();
    await steps.press('Control+c');
    await selectSource('A7');
    await steps.press('Control+x');
    await page.getByText('单元格 A7 中是公式').waitFor();
    expect(await steps.mark('cut').count()).toBe(0);
    await sheet('受保护');
    await steps.cell('A1').click();
    await steps.press('Control+x');
    await page.getByText(/A1 已锁定/).waitFor();
    await sheet('空表');
    await steps.cell('C1').click();
    await steps.press('Control+v');
    expect((await saved(opened))('空表', 'C1')).toEqual(['007']);
  });
});
