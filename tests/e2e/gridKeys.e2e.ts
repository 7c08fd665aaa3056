import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { longWorkbook, ONE_FORM } from './support/gridForms';
import { gridSteps, type GridSteps } from './support/gridSteps';
import type { OpenedPage, PageOptions } from './support/openPage';
import { pages } from './support/pages';

const openPage = pages();
let opened: OpenedPage;
let page: Page;
let steps: GridSteps;

async function open(options?: PageOptions): Promise<void> {
  opened = await openPage(options);
  page = opened.page;
  steps = gridSteps(page);
}
const choose = (bytes: Uint8Array): Promise<void> => opened.choose({ name: '自评表.xlsx', bytes });
async function openSample(): Promise<void> {
  await choose(ONE_FORM);
  await page.getByText('已识别').first().waitFor();
  await steps.activeIs('A3');
}

beforeEach(() => open());

describe('moving about', () => {
  it('goes to the edge of data, the ends and a screen on, always in sight below the heads', async () => {
    await choose(longWorkbook(400));
    await steps.cell('B2').click();
    await steps.press('Control+ArrowDown');
    await steps.activeIs('B400');
    await steps.press('Control+Home');
    await steps.activeIs('A1');
    await steps.press('Control+ArrowRight');
    await steps.activeIs('C1');
    await steps.press('Control+End');
    await steps.activeIs('C400');
    await steps.press('Control+Home', 'PageDown', 'PageDown', 'PageUp', 'PageUp');
    await steps.activeIs('A1');
    await steps.press('PageDown', 'PageDown', 'ArrowUp', 'ArrowUp', 'ArrowUp');
    const isCovered = await page.locator('[data-active]').evaluate((active) => {
      const { left, top, width, height } = active.getBoundingClientRect();
      return [0.1, 0.9].some(
        (part) =>
          document.elementFromPoint(left + width / 2, top + height * part)?.closest('[data-cell]') !== active,
      );
    });
    expect(isCovered).toBe(false);
    await steps.press('Control+ArrowDown');
    const [head, sheet] = [
      page.getByRole('columnheader', { name: 'A', exact: true }),
      page.locator('[role="grid"]'),
    ];
    expect((await head.boundingBox())?.y).toBeGreaterThan(0);
    expect((await sheet.boundingBox())?.y).toBeLessThan(-5000);
  });

  it('extends a block by Shift, by mouse and to everything, and never cuts a merged block', async () => {
    await openSample();
    await steps.cell('E11').click();
    await steps.press('Shift+ArrowRight', 'Shift+ArrowDown');
    expect(await steps.selected()).toEqual(['E11', 'F11', 'E12', 'F12']);
    await steps.activeIs('E11');
    await steps.press('Shift+ArrowUp', 'Shift+ArrowUp');
    expect(await steps.selected()).toEqual(['E10', 'F10', 'E11', 'F11']);
    await steps.cell('G12').click({ modifiers: ['Shift'] });
    expect(await steps.selected()).toHaveLength(6);
    await steps.cell('E11').hover();
    await page.mouse.down();
    await steps.cell('F13').hover();
    await page.mouse.up();
    expect(await steps.selected()).toHaveLength(6);
    await steps.cell('B10').click();
    await steps.press('Shift+ArrowDown');
    expect(await steps.selected()).toEqual(['B10', 'B11']);
    await steps.press('Control+a');
    expect(await steps.selected()).toContain('G16');
    await steps.activeIs('B10');
  });

  it('comes back by Enter to where a run of Tab began, and goes around a selected block', async () => {
    await openSample();
    await steps.cell('E11').click();
    await steps.press('Tab', 'Tab', 'Enter');
    await steps.activeIs('E12');
    await steps.press('Shift+ArrowRight', 'Tab', 'Tab');
    await steps.activeIs('E12');
    await steps.press('Enter', 'Shift+Tab');
    expect(await steps.selected()).toEqual(['E12', 'F12']);
  });
});

describe('writing', () => {
  it('types over, opens by F2, breaks a line by Alt+Enter, gives up by Esc, clears, and undoes at rest', async () => {
    await openSample();
    await steps.cell('B17').click();
    await page.keyboard.type('第一行');
    await steps.press('Alt+Enter');
    await page.keyboard.type('第二行');
    await steps.press('Enter');
    expect(await steps.shown('B17')).toBe('第一行\n第二行');
    await steps.cell('B17').click();
    await steps.press('F2');
    await page.keyboard.type('！');
    await steps.press('Escape');
    expect(await steps.shown('B17')).toBe('第一行\n第二行');
    await steps.press('Delete');
    expect(await steps.shown('B17')).toBe('');
    await steps.press('Control+z');
    expect(await steps.shown('B17')).toBe('第一行\n第二行');
    await steps.press('Control+z', 'Control+y');
    expect(await steps.shown('B17')).toBe('第一行\n第二行');
  });

  it('leaves Enter to the input method while it composes', async () => {
    await openSample();
    await steps.cell('D11').click();
    const session = await opened.context.newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'wan', selectionStart: 3, selectionEnd: 3 });
    await page.evaluate(() => {
      const pressed = new KeyboardEvent('keydown', {
        key: 'Enter',
        isComposing: true,
        bubbles: true,
        cancelable: true,
      });
      document.activeElement?.dispatchEvent(pressed);
    });
    await steps.activeIs('D11');
    await session.send('Input.insertText', { text: '完成率' });
    await steps.press('Enter');
    expect(await steps.shown('D11')).toBe('完成率');
    await steps.activeIs('D12');
  });

  it('copies and pastes blocks with line breaks, and fills a block with one value', async () => {
    await openSample();
    await steps.cell('F10').click();
    await steps.press('Shift+ArrowDown');
    expect(await steps.copy()).toBe('"实际完成值\n（B）"\n100%');
    await steps.cell('E11').click();
    await steps.press('Shift+ArrowRight', 'Shift+ArrowDown');
    await steps.paste('80%');
    expect(await Promise.all(['E11', 'F11', 'E12', 'F12'].map(steps.shown))).toEqual([
      '80%',
      '80%',
      '80%',
      '80%',
    ]);
    await steps.press('Control+z');
    expect(await Promise.all(['E11', 'F12'].map(steps.shown))).toEqual(['100%', '100%']);
    await steps.paste('90%\t"第一\n第二"');
    expect(await Promise.all(['E12', 'F11', 'F12'].map(steps.shown))).toEqual([
      '90%',
      '第一\n第二',
      '第一\n第二',
    ]);
    await steps.cell('E13').click();
    await steps.paste('70%\t60%\r\n50%\t40%\r\n');
    expect(await steps.selected()).toEqual(['E13', 'F13', 'E14', 'F14']);
    expect(await steps.shown('F14')).toBe('40%');
  });

  it('refuses to paste into the hidden part of a merged block, and changes nothing', async () => {
    await openSample();
    await steps.cell('B8').click();
    await steps.paste('目标\t被遮住的内容');
    await page.getByText('落在合并单元格被遮住的部分（C8）').waitFor();
    expect(await steps.shown('B8')).toBe('年初设定目标');
  });
});
