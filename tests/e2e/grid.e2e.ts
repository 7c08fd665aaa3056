import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { SAMPLE_FORMS, templateForm } from '../../src/sheet/index';
import type { ContentCell, SheetContent } from '../../src/sheet/template/content';
import { createWorkbook } from '../../src/xlsx/index';
import { violations } from './support/axe';
import { faultsOf } from './support/faults';
import { openBrowser } from './support/openBrowser';
import { serveDist, SITE, type ServedDist } from './support/serveDist';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const [FORM] = SAMPLE_FORMS.map((form) => templateForm({ profile: 'hubei', form }));
if (!FORM) throw new Error('no sample form');
const SAMPLE = createWorkbook([FORM]);

const long = (rows: number): SheetContent => ({
  ...FORM,
  name: '长表',
  cells: Array.from({ length: rows * 3 }, (_, at): ContentCell => {
    const [row, column] = [Math.floor(at / 3), at % 3];
    return { row, column, value: column === 0 ? row : `明细${row}`, style: 'text' };
  }),
  merges: [{ top: 10, left: 4, bottom: rows - 1, right: 4 }],
  rowHeights: [],
  inputs: [],
  textAreas: [],
  printArea: { top: 0, left: 0, bottom: rows - 1, right: 2 },
});

let browser: Browser;
let context: BrowserContext;
let page: Page;
let served: ServedDist;
let faults: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', ...options });
  context.setDefaultTimeout(10_000);
  served = await serveDist(context);
  page = await context.newPage();
  faults = [];
  faultsOf(page, faults);
  await page.goto(`${SITE}/index.html`);
}

async function choose(bytes: Uint8Array): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '自评表.xlsx', mimeType: XLSX, buffer: Buffer.from(bytes) });
}
async function openSample(): Promise<void> {
  await choose(SAMPLE);
  await page.getByText('已识别').first().waitFor();
  await activeIs('B5');
}

const cell = (name: string) => page.locator(`[data-cell="${name}"]`);
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const shown = async (name: string): Promise<string> =>
  (await cell(name).locator('span').allTextContents()).join('');
const activeIs = (name: string): Promise<unknown> =>
  page.locator(`[data-cell="${name}"][data-active]`).waitFor();
const selected = (): Promise<readonly string[]> =>
  page
    .locator('[role="gridcell"][aria-selected="true"]')
    .evaluateAll((cells) => cells.map((one) => one.getAttribute('data-cell') ?? ''));
const mark = (kind: string) => page.locator(`[data-mark="${kind}"]`);

const paste = (text: string): Promise<void> =>
  page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
const copy = (): Promise<string> =>
  page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
    );
    return clipboardData.getData('text/plain');
  });

beforeEach(() => open());
afterEach(async () => {
  expect([...faults, ...served.strays]).toEqual([]);
  await context.close();
});

describe('moving about', () => {
  it('goes to the edge of data, the ends and a screen on, always in sight below the heads', async () => {
    await choose(createWorkbook([long(400)]));
    await cell('B2').click();
    await press('Control+ArrowDown');
    await activeIs('B400');
    await press('Control+Home');
    await activeIs('A1');
    await press('Control+ArrowRight');
    await activeIs('C1');
    await press('Control+End');
    await activeIs('C400');
    await press('Control+Home', 'PageDown', 'PageDown', 'PageUp', 'PageUp');
    await activeIs('A1');
    await press('PageDown', 'PageDown', 'ArrowUp', 'ArrowUp', 'ArrowUp');
    const isCovered = await page.locator('[data-active]').evaluate((active) => {
      const { left, top, width, height } = active.getBoundingClientRect();
      return [0.1, 0.9].some(
        (part) =>
          document.elementFromPoint(left + width / 2, top + height * part)?.closest('[data-cell]') !== active,
      );
    });
    expect(isCovered).toBe(false);
    await press('Control+ArrowDown');
    const [head, sheet] = [
      page.getByRole('columnheader', { name: 'A', exact: true }),
      page.locator('[role="grid"]'),
    ];
    expect((await head.boundingBox())?.y).toBeGreaterThan(0);
    expect((await sheet.boundingBox())?.y).toBeLessThan(-5000);
  });

  it('extends a block by Shift, by mouse and to everything, and never cuts a merged block', async () => {
    await openSample();
    await cell('E11').click();
    await press('Shift+ArrowRight', 'Shift+ArrowDown');
    expect(await selected()).toEqual(['E11', 'F11', 'E12', 'F12']);
    await activeIs('E11');
    await press('Shift+ArrowUp', 'Shift+ArrowUp');
    expect(await selected()).toEqual(['E10', 'F10', 'E11', 'F11']);
    await cell('G12').click({ modifiers: ['Shift'] });
    expect(await selected()).toHaveLength(6);
    await cell('E11').hover();
    await page.mouse.down();
    await cell('F13').hover();
    await page.mouse.up();
    expect(await selected()).toHaveLength(6);
    await cell('B10').click();
    await press('Shift+ArrowDown');
    expect(await selected()).toEqual(['B10', 'B11']);
    await press('Control+a');
    expect(await selected()).toContain('G16');
    await activeIs('B10');
  });

  it('comes back by Enter to where a run of Tab began, and goes around a selected block', async () => {
    await openSample();
    await cell('E11').click();
    await press('Tab', 'Tab', 'Enter');
    await activeIs('E12');
    await press('Shift+ArrowRight', 'Tab', 'Tab');
    await activeIs('E12');
    await press('Enter', 'Shift+Tab');
    expect(await selected()).toEqual(['E12', 'F12']);
  });
});

describe('writing', () => {
  it('types over, opens by F2, breaks a line by Alt+Enter, gives up by Esc, clears, and undoes at rest', async () => {
    await openSample();
    await cell('B17').click();
    await page.keyboard.type('第一行');
    await press('Alt+Enter');
    await page.keyboard.type('第二行');
    await press('Enter');
    expect(await shown('B17')).toBe('第一行\n第二行');
    await cell('B17').click();
    await press('F2');
    await page.keyboard.type('！');
    await press('Escape');
    expect(await shown('B17')).toBe('第一行\n第二行');
    await press('Delete');
    expect(await shown('B17')).toBe('');
    await press('Control+z');
    expect(await shown('B17')).toBe('第一行\n第二行');
    await press('Control+z', 'Control+y');
    expect(await shown('B17')).toBe('第一行\n第二行');
  });

  it('leaves Enter to the input method while it composes', async () => {
    await openSample();
    await cell('D11').click();
    const session = await context.newCDPSession(page);
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
    await activeIs('D11');
    await session.send('Input.insertText', { text: '完成率' });
    await press('Enter');
    expect(await shown('D11')).toBe('完成率');
    await activeIs('D12');
  });

  it('copies and pastes blocks with line breaks, and fills a block with one value', async () => {
    await openSample();
    await cell('F10').click();
    await press('Shift+ArrowDown');
    expect(await copy()).toBe('"实际完成值\n（B）"\n100%');
    await cell('E11').click();
    await press('Shift+ArrowRight', 'Shift+ArrowDown');
    await paste('80%');
    expect(await Promise.all(['E11', 'F11', 'E12', 'F12'].map(shown))).toEqual(['80%', '80%', '80%', '80%']);
    await press('Control+z');
    expect(await Promise.all(['E11', 'F12'].map(shown))).toEqual(['100%', '100%']);
    await paste('90%\t"第一\n第二"');
    expect(await Promise.all(['E12', 'F11', 'F12'].map(shown))).toEqual(['90%', '第一\n第二', '第一\n第二']);
    await cell('E13').click();
    await paste('70%\t60%\r\n50%\t40%\r\n');
    expect(await selected()).toEqual(['E13', 'F13', 'E14', 'F14']);
    expect(await shown('F14')).toBe('40%');
  });

  it('refuses to paste into the hidden part of a merged block, and changes nothing', async () => {
    await openSample();
    await cell('B8').click();
    await paste('目标\t被遮住的内容');
    await page.getByText('落在合并单元格被遮住的部分（C8）').waitFor();
    expect(await shown('B8')).toBe('年初设定目标');
  });
});

describe('for everybody', () => {
  it('offers the first cell to fill in, and leads to the next by Ctrl+Enter', async () => {
    await choose(createWorkbook([templateForm({ profile: 'hubei' })]));
    await page.getByText('已识别').first().waitFor();
    await page.locator('[data-active][data-fill]').waitFor();
    const names: string[] = [];
    await page.locator('[data-active]').click();
    for (let step = 0; step < 3; step += 1) {
      names.push((await page.locator('[data-active][data-fill]').getAttribute('data-cell')) ?? '');
      await press('Control+Enter');
    }
    expect(new Set(names).size).toBe(3);
    await press('Control+Shift+Enter');
    await activeIs(names[2] ?? '');
    const outline = await cell(names[2] ?? '').evaluate(
      (one) => getComputedStyle(one, '::before').outlineStyle,
    );
    expect(outline).toBe('dashed');
  });

  it('lets the keyboard go by Esc and F6, and says so', async () => {
    await openSample();
    await cell('G16').click();
    const field = page.locator('[role="grid"] textarea');
    const help = await field.evaluate(
      (element) => document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
    );
    expect(help).toContain('F6');
    for (const key of ['F6', 'Escape', 'Shift+F6']) {
      await field.focus();
      await press(key);
      const isInside = await page.evaluate(() => document.activeElement?.closest('[role="grid"]') !== null);
      expect([key, isInside]).toEqual([key, false]);
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
    }
  });

  it('tells the active cell, its place and its size to those who hear the page', async () => {
    await openSample();
    await cell('G16').click();
    await page.getByRole('textbox', { name: 'G16，9' }).waitFor();
    expect(await cell('G16').getAttribute('aria-colindex')).toBe('8');
    expect(await page.locator('[role="row"]:has([data-cell="G16"])').getAttribute('aria-rowindex')).toBe(
      '17',
    );
    expect(await cell('B17').getAttribute('aria-colspan')).toBe('6');
    expect(await page.locator('[role="grid"]').getAttribute('aria-rowcount')).toBe('22');
    expect(await violations(page.mainFrame())).toEqual([]);
  });

  it.each([
    ['light', 'none', 1440],
    ['dark', 'none', 1440],
    ['light', 'active', 1440],
    ['light', 'none', 720],
  ] as const)(
    'shows a cell chosen from the pane: %s, contrast theme %s, %d px',
    async (colorScheme, forcedColors, width) => {
      await context.close();
      await open({ colorScheme, forcedColors, viewport: { width, height: 500 } });
      await choose(SAMPLE);
      await page.getByRole('button', { name: '提交前校验' }).first().click();
      await page
        .getByRole('button', { name: /^转到 B17/ })
        .first()
        .click();
      // Where there is room for one of both only, the user goes to the sheet.
      if (width < 760) await page.getByRole('tab', { name: '表格' }).click();
      await activeIs('B17');
      await mark('shown').waitFor();
      const seen = await mark('shown').evaluate((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const box = element.closest('div:has(> div > [role="grid"])')?.getBoundingClientRect();
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const isIn = box !== undefined && top >= box.top && bottom <= box.bottom + 4 && left >= box.left;
        return { outlineStyle, outlineWidth, isIn, isThere: right > left };
      });
      expect(seen).toEqual({ outlineStyle: 'solid', outlineWidth: '3px', isIn: true, isThere: true });
    },
  );
});

describe('a long sheet', () => {
  it('keeps its height while it is scrolled, draws what is seen only, and blocks from far above', async () => {
    await choose(createWorkbook([long(3000)]));
    await cell('A1').click();
    const box = page.locator('div:has(> div > [role="grid"])').last();
    const before = await box.evaluate(({ scrollHeight }) => scrollHeight);
    await box.evaluate((scrolled) => {
      scrolled.scrollTop = scrolled.scrollHeight / 2;
    });
    await cell('B1500').waitFor();
    expect(await cell('B100').count()).toBe(0);
    expect(await cell('E11').count()).toBe(1);
    expect(await page.locator('[role="row"]').count()).toBeLessThan(100);
    expect(await box.evaluate(({ scrollHeight }) => scrollHeight)).toBe(before);
    // The active cell kept the keyboard, and comes into sight as it is used.
    await press('ArrowDown');
    await activeIs('A2');
    expect(await box.evaluate(({ scrollTop }) => scrollTop)).toBeLessThan(100);
  });
});
