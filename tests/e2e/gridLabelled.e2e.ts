import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { templateForm } from '../../src/sheet/index';
import { createWorkbook } from '../../src/xlsx/index';
import { gridSteps, type GridSteps } from './support/gridSteps';
import { SAMPLE, type OpenedPage } from './support/openPage';
import { pages } from './support/pages';
import { saved } from './support/savedValues';

const BLANK = createWorkbook([templateForm({ profile: 'hubei' })]);

const openPage = pages();
let opened: OpenedPage;
let page: Page;
let steps: GridSteps;

async function open(bytes: Uint8Array): Promise<void> {
  opened = await openPage();
  page = opened.page;
  steps = gridSteps(page);
  await opened.choose({ name: '自评表.xlsx', bytes });
  await page.getByText('已识别').first().waitFor();
}
const isToFill = (name: string) => steps.cell(name).and(page.locator('[data-fill]'));
const gone = (name: string): Promise<void> => isToFill(name).waitFor({ state: 'detached' });
const editor = () => page.locator('[role="grid"] textarea');

describe('a blank form, whose fields stand behind their labels in one cell', () => {
  it('takes the year, the unit and the project as soon as the form is made, without a click', async () => {
    opened = await openPage();
    page = opened.page;
    steps = gridSteps(page);
    await opened.button('新建空白自评表').click();
    await isToFill('A2').waitFor();
    await steps.activeIs('A2');
    await page.keyboard.type('2024');
    await steps.press('Control+Enter');
    await steps.activeIs('A3');
    await page.keyboard.insertText('某某局');
    await steps.press('Enter');
    await gone('A3');
    expect(await steps.shown('A3')).toBe('单位名称(盖章)：某某局');
    expect(await steps.shown('A2')).toMatch(/^2024年度\s+项目自评表$/);
    await isToFill('A2').waitFor();
    await steps.cell('A2').click();
    await page.keyboard.insertText('网格化中心');
    await steps.press('Enter');
    await gone('A2');
    expect(await steps.shown('A2')).toBe('2024年度网格化中心项目自评表');
  });

  it('takes every field behind its label: by arrows, Tab, Ctrl+Enter, double click and F2', async () => {
    await open(BLANK);
    await steps.cell('A2').click();
    await isToFill('A3').waitFor();
    await steps.press('Control+Enter');
    await steps.activeIs('A3');
    await page.keyboard.insertText('某');
    await steps.press('Enter');
    await gone('A3');
    await steps.press('ArrowUp', 'ArrowRight');
    await steps.activeIs('D3');
    await page.keyboard.type('2024-3-1');
    await steps.press('Tab');
    await steps.activeIs('F3');
    await page.keyboard.type('95');
    await steps.press('Enter');
    await gone('D3');
    await steps.cell('A3').dblclick();
    await page.keyboard.insertText('某');
    await steps.press('Enter');
    await steps.cell('A3').click();
    await steps.press('F2');
    await page.keyboard.insertText('局');
    await steps.press('Enter');
    await page.getByText('填报总分').locator('..').getByText('95').waitFor();
    expect((await saved(opened))('自评表', 'A3', 'D3', 'F3')).toEqual([
      '单位名称(盖章)：某某局',
      '填报日期：2024-3-1',
      '自评得分：95',
    ]);
  });

  it('takes what an input method composes, key by key, behind the label', async () => {
    await open(BLANK);
    await steps.cell('A3').click();
    await isToFill('A3').waitFor();
    const method = await opened.context.newCDPSession(page);
    for (const text of ['s', 'sh', 'shi'])
      await method.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    expect(await editor().inputValue()).toBe('单位名称(盖章)：shi');
    await method.send('Input.insertText', { text: '市' });
    await page.keyboard.insertText('财政局');
    await steps.press('Enter');
    await gone('A3');
    expect(await steps.shown('A3')).toBe('单位名称(盖章)：市财政局');
  });
});

describe('a labelled field that is filled in', () => {
  it('is typed over without its label, goes on with F2, and is emptied by Delete', async () => {
    await open(SAMPLE);
    const shown = await steps.shown('F3');
    expect(shown).toMatch(/^自评得分：\d+$/);
    await steps.cell('F3').click();
    await page.keyboard.type('88');
    await steps.press('Enter');
    expect(await steps.shown('F3')).toBe('自评得分：88');
    await page.getByText('填报总分').locator('..').getByText('88').waitFor();
    await steps.cell('F3').click();
    await page.keyboard.insertText('9');
    await steps.press('Enter');
    expect(await steps.shown('F3')).toBe('自评得分：9');
    await page.getByText('填报总分').locator('..').getByText('9', { exact: true }).waitFor();
    await steps.cell('F3').click();
    await steps.press('F2', '1', 'Enter');
    expect(await steps.shown('F3')).toBe('自评得分：91');
    await page.getByText('填报总分').locator('..').getByText('91').waitFor();
    await steps.cell('F3').click();
    await steps.press('Delete');
    expect(await steps.shown('F3')).toBe('自评得分：');
  });
});
