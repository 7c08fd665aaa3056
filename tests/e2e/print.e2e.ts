import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { buildBook } from '../xlsx/support/workbook';
import { SAMPLE, type OpenedPage, type PageOptions } from './support/openPage';
import { pages } from './support/pages';
import type { PdfPage } from './support/pdf';
import { A4, paperOf, pdfOf, whilePrinting, type PaperPage } from './support/printing';
import { reach } from './support/reach';

const openPage = pages();
let opened: OpenedPage;
let page: Page;

async function open(options?: PageOptions): Promise<void> {
  opened = await openPage(options);
  page = opened.page;
}

beforeEach(() => open());

async function choose(bytes: Uint8Array): Promise<void> {
  await opened.choose({ name: '自评表.xlsx', bytes });
  await page.locator('[data-cell="A1"]').waitFor();
}

const pdf = (): Promise<readonly PdfPage[]> => pdfOf(page);

/** Runs in the page: where texts stand in their cells, the cell's width and height being 1. */
function readPlaces(cells: string): Record<string, readonly [number, number]> {
  const places = [...document.querySelectorAll(cells)].flatMap((cell) => {
    const text = cell.querySelector('span');
    if (!text?.textContent) return [];
    const [outer, inner] = [cell.getBoundingClientRect(), text.getBoundingClientRect()];
    const across = (inner.left + inner.width / 2 - outer.left) / outer.width;
    return [[text.textContent, [across, (inner.top + inner.height / 2 - outer.top) / outer.height]]];
  });
  return Object.fromEntries(places) as Record<string, readonly [number, number]>;
}

const paper = (): Promise<PaperPage[]> => paperOf(page);
const onPaper = <T>(work: () => Promise<T>): Promise<T> => whilePrinting(page, work);

const row = (number: number): string =>
  `<row r="${number}" ht="30" customHeight="1"><c r="A${number}" t="inlineStr"><is><t>第${number}行</t></is></c></row>`;
const rows = (count: number): string => Array.from({ length: count }, (_, at) => row(at + 1)).join('');

describe('printing the sheet in front', () => {
  it('is one A4 page for the sample form, and the page is as before afterwards', async () => {
    await choose(SAMPLE);
    expect(await pdf()).toEqual([A4]);
    expect(await page.locator('.print-root').count()).toBe(0);
    expect(await page.title()).toBe('绩效自评助手');
    await page.getByRole('button', { name: '打印' }).waitFor();
  });

  it('has every text where it stands on the screen', async () => {
    await choose(SAMPLE);
    const seen = await page.evaluate(readPlaces, '[data-cell]');
    const printed = await onPaper(() => page.evaluate(readPlaces, '.print-cell'));
    expect(Object.keys(printed)).toEqual(Object.keys(seen));
    const moved = Object.keys(seen).filter((text) => {
      const [[x = 0, y = 0] = [], [left = 0, top = 0] = []] = [seen[text], printed[text]];
      return Math.abs(x - left) > 0.03 || Math.abs(y - top) > 0.03;
    });
    expect(moved).toEqual([]);
    expect(Object.keys(seen).length).toBeGreaterThan(40);
  });

  it('is asked of the browser by the button', async () => {
    // What a browser does on the call, short of its dialog, which would stop the test.
    await page.evaluate(() => {
      window.print = () => {
        window.dispatchEvent(new Event('beforeprint'));
        const pages = document.querySelectorAll('.print-page').length;
        window.dispatchEvent(new Event('afterprint'));
        document.documentElement.dataset['asked'] = `${pages} page`;
      };
    });
    expect(await page.getByRole('button', { name: '打印' }).count()).toBe(0);
    await choose(SAMPLE);
    await page.getByRole('button', { name: '打印' }).click();
    expect(await page.evaluate(() => document.documentElement.dataset['asked'])).toBe('1 page');
  });

  it('has what was typed up to now, and typing goes on in the same cell', async () => {
    await choose(SAMPLE);
    await page.locator('[data-cell="G16"]').click();
    await page.keyboard.type('3.25');
    expect((await paper()).flatMap(({ texts }) => texts)).toContain('3.25');
    await page.locator('[data-cell="G16"]', { hasText: '3.25' }).waitFor();
    await page.keyboard.type('4.75');
    await pdf();
    await page.locator('[data-cell="G16"]', { hasText: '4.75' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('[role="grid"] textarea'));
    await page.keyboard.type('5.25');
    await page.keyboard.press('Enter');
    await page.locator('[data-cell="G16"]', { hasText: '5.25' }).waitFor();
  });

  it('leaves our own warnings, heads and marks off the paper, and all of the page around the sheet', async () => {
    await choose(SAMPLE);
    await page.getByText('已识别').first().waitFor();
    await page.locator('[data-cell="G16"]').click();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '重新计算' }).first().click();
    await page.getByText('已写入').first().waitFor();
    expect(await (await reach(page, 'H1')).textContent()).toContain('校验提示');
    const [text, width] = await onPaper(async () => [
      await page.evaluate(() => document.body.innerText),
      await page.evaluate(() => document.querySelector('.print-page')?.getBoundingClientRect().width),
    ]);
    expect(text).toContain('网格化中心工作经费');
    expect(text).not.toMatch(/校验提示|【|提交前校验|绩效自评助手|^G$/m);
    // A4 less the template's margins, which the form fills from side to side.
    expect(width).toBeGreaterThan(600);
    expect(await pdf()).toEqual([A4]);
  });

  it.each([
    ['A4 on its side', '<pageSetup paperSize="9" orientation="landscape"/>', { width: 297, height: 210 }],
    ['A3', '<pageSetup paperSize="8"/>', { width: 297, height: 420 }],
    ['B5', '<pageSetup paperSize="13"/>', { width: 182, height: 257 }],
    ['A4 where nothing is said', '', A4],
  ])('takes %s', async (_, after, size) => {
    await choose(buildBook({ sheets: [{ rows: rows(3), after }] }));
    expect(await pdf()).toEqual([size]);
  });

  it('goes over as many pages as needed, without cutting or repeating a row', async () => {
    await choose(buildBook({ sheets: [{ rows: rows(100) }] }));
    const pages = await paper();
    expect(pages.flatMap(({ cut }) => cut)).toEqual([]);
    expect(pages.flatMap(({ texts }) => texts)).toEqual(
      Array.from({ length: 100 }, (_, at) => `第${at + 1}行`),
    );
    expect(pages.length).toBeGreaterThan(3);
    expect(await pdf()).toEqual(pages.map(() => A4));
  });

  it('is shrunk onto the pages that the sheet asks for', async () => {
    const before = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
    const after = '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="2"/>';
    await choose(buildBook({ sheets: [{ rows: rows(100), before, after }] }));
    const pages = await paper();
    expect(pages.flatMap(({ cut }) => cut)).toEqual([]);
    expect(await pdf()).toEqual([A4, A4]);
  });

  it('is made smaller rather than cut through a column', async () => {
    const before = '<cols><col min="1" max="1" width="100" customWidth="1"/></cols>';
    await choose(buildBook({ sheets: [{ rows: rows(3), before }] }));
    expect(await pdf()).toEqual([A4]);
  });

  it('gives each print area pages of its own, and nothing else', async () => {
    const bookAfter =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表1!$A$5:$B$6,表1!$A$2</definedName></definedNames>';
    await choose(buildBook({ sheets: [{ name: '表1', rows: rows(9) }], bookAfter }));
    expect((await paper()).map(({ texts }) => texts)).toEqual([['第5行', '第6行'], ['第2行']]);
    expect(await pdf()).toEqual([A4, A4]);
  });

  it('is black on white in the dark theme', async () => {
    await open({ context: { colorScheme: 'dark' } });
    await choose(SAMPLE);
    const colors = await onPaper(() =>
      page.evaluate(() => {
        const title = document.querySelector('.print-cell span');
        return [document.documentElement, document.body, ...(title ? [title] : [])].map((element) => {
          const { color, backgroundColor } = getComputedStyle(element);
          return element === title ? color : backgroundColor;
        });
      }),
    );
    expect(colors).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });
});
