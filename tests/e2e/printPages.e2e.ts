import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { buildBook, type SheetSpec } from '../xlsx/support/workbook';
import type { OpenedPage } from './support/openPage';
import { pages } from './support/pages';
import { A4, paperOf, pdfOf, whilePrinting } from './support/printing';

const openPage = pages();
let opened: OpenedPage;
let page: Page;

beforeEach(async () => {
  opened = await openPage();
  page = opened.page;
});

const text = (name: string, value: string): string =>
  `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (at: number): string =>
  `<row r="${at}" ht="30" customHeight="1">${text(`A${at}`, `第${at}行`)}${text(`B${at}`, `乙${at}`)}</row>`;
const rows = (count: number): string => Array.from({ length: count }, (_, at) => row(at + 1)).join('');
const numbered = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => [`第${from + at}行`, `乙${from + at}`]).flat();

async function choose(sheet: SheetSpec, names = ''): Promise<void> {
  const bookAfter = names === '' ? '' : `<definedNames>${names}</definedNames>`;
  await opened.choose({
    name: '自评表.xlsx',
    bytes: buildBook({ sheets: [{ name: '表1', ...sheet }], bookAfter }),
  });
  await opened.cell('A1').waitFor();
}
const name = (kind: string, formula: string): string =>
  `<definedName name="_xlnm.${kind}" localSheetId="0">${formula}</definedName>`;

describe('a sheet of several pages', () => {
  it('has its title rows and columns again on every page after them', async () => {
    const before =
      '<cols><col min="1" max="1" width="10" customWidth="1"/><col min="2" max="2" width="70" customWidth="1"/><col min="3" max="3" width="60" customWidth="1"/></cols>';
    const after = '<pageSetup paperSize="9"/>';
    await choose(
      { rows: rows(40) + row(41).replace('</row>', `${text('C41', '丙41')}</row>`), before, after },
      name('Print_Titles', '表1!$A:$A,表1!$2:$3'),
    );
    const printed = await paperOf(page);
    const titles = ['第2行', '乙2', '第3行', '乙3'];
    expect(printed[0]?.texts.slice(0, 8)).toEqual(numbered(1, 4));
    expect(printed[1]?.texts.slice(0, 4)).toEqual(titles);
    expect(printed.slice(0, 2).flatMap(({ texts }) => texts)).toEqual([
      ...numbered(1, 24),
      ...titles,
      ...numbered(25, 41),
    ]);
    expect(printed[3]?.texts.filter((one) => /^第[23]行|丙/.test(one))).toEqual(['第2行', '第3行', '丙41']);
    expect(printed.flatMap(({ cut }) => cut)).toEqual([]);
    expect(await pdfOf(page)).toEqual([A4, A4, A4, A4]);
  });

  it('ends pages where somebody put their end, and not when it is fitted onto pages', async () => {
    const breaks =
      '<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>' +
      '<colBreaks count="1" manualBreakCount="1"><brk id="1" max="1048575" man="1"/></colBreaks>';
    await choose({ rows: rows(6), after: `<pageSetup paperSize="9"/>${breaks}` });
    const column = (letter: string, from: number, to: number): readonly string[] =>
      numbered(from, to).filter((one) => one.startsWith(letter));
    expect((await paperOf(page)).map(({ texts }) => texts)).toEqual([
      column('第', 1, 4),
      column('第', 5, 6),
      column('乙', 1, 4),
      column('乙', 5, 6),
    ]);
    expect(await pdfOf(page)).toEqual([A4, A4, A4, A4]);
    await choose({
      rows: rows(6),
      before: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      after: `<pageSetup paperSize="9" fitToHeight="0"/>${breaks}`,
    });
    expect((await paperOf(page)).map(({ texts }) => texts)).toEqual([numbered(1, 4), numbered(5, 6)]);
  });

  it('has a block over many pages on each of them, its text in its middle', async () => {
    const before = '<cols><col min="3" max="3" width="20" customWidth="1"/></cols>';
    const filled =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
      '<fills count="3"><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills><borders count="1"><border/></borders>' +
      '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fillId="2"><alignment vertical="center"/></xf></cellXfs></styleSheet>';
    const first = row(1).replace('</row>', `<c r="C1" s="1" t="inlineStr"><is><t>合并</t></is></c></row>`);
    const after = '<mergeCells count="1"><mergeCell ref="C1:C500"/></mergeCells>';
    const bytes = buildBook({
      styles: filled,
      sheets: [{ rows: first + rows(500).replace(row(1), ''), before, after }],
    });
    await opened.choose({ name: '长表.xlsx', bytes });
    await opened.cell('A1').waitFor();
    const found = await whilePrinting(page, () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.print-part')].map((part) => {
          const window = part.getBoundingClientRect();
          const isSeen = (box: DOMRect): boolean => box.bottom > window.top && box.top < window.bottom;
          const block = [...part.querySelectorAll('.print-cell')].find(
            ({ textContent }) => textContent === '合并',
          );
          const ink = block?.querySelector('span');
          return {
            isFilled: block ? getComputedStyle(block).backgroundColor : '',
            isOnPage: block ? isSeen(block.getBoundingClientRect()) : false,
            hasText: ink ? isSeen(ink.getBoundingClientRect()) : false,
          };
        }),
      ),
    );
    expect(found.length).toBeGreaterThan(15);
    expect(found.every(({ isFilled, isOnPage }) => isFilled === 'rgb(255, 242, 204)' && isOnPage)).toBe(true);
    expect(found.flatMap(({ hasText }, at) => (hasText ? [at] : []))).toEqual([(found.length - 1) / 2]);
  });
});

describe('headers and footers', () => {
  const lines =
    '<headerFooter differentFirst="1"><oddHeader>&amp;L&amp;"宋体,加粗"&amp;9附件1&amp;R&amp;A</oddHeader><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页&amp;G</oddFooter><firstFooter>&amp;R&amp;F</firstFooter></headerFooter>';

  it('stand in the margins of every page, with what they tell of it', async () => {
    await choose({
      rows: rows(30),
      after: `<pageMargins left="0.7" right="0.7" top="1" bottom="1" header="0.5" footer="0.25"/><pageSetup paperSize="9" useFirstPageNumber="1" firstPageNumber="5"/>${lines}`,
    });
    const printed = await paperOf(page);
    expect(printed.map(({ header, footer }) => [header, footer])).toEqual([
      [[], ['自评表.xlsx']],
      [['附件1', '表1'], ['第 6 页，共 2 页']],
    ]);
    const places = await whilePrinting(page, () =>
      page.evaluate(() => {
        const leaf = document.querySelectorAll('.print-leaf')[1];
        const box = (part: string): DOMRect | undefined => leaf?.querySelector(part)?.getBoundingClientRect();
        const top = box('[data-margin="top"]')?.top ?? 0;
        return {
          sheet: (box('.print-page')?.top ?? 0) - top,
          foot: (box('[data-margin="bottom"]')?.bottom ?? 0) - top,
        };
      }),
    );
    // Half an inch from header to sheet; 11.69 inches of paper less both margins to the end of the footer.
    expect(places).toEqual({ sheet: 48, foot: Math.floor((297 / 25.4) * 96 - 72) });
    expect(await pdfOf(page)).toEqual([A4, A4]);
  });
});

describe('a sheet that is too large for a browser to print', () => {
  const wide = (at: number): string =>
    `<row r="${at}">${Array.from('ABCDEFGH', (letter) => `<c r="${letter}${at}"><v>${at}</v></c>`).join('')}</row>`;
  const large = (): SheetSpec => ({
    rows: Array.from({ length: 12_000 }, (_, at) => wide(at + 1)).join(''),
    after: '<pageSetup paperSize="9"/>',
  });

  it('is printed as far as is done in good time, and the paper says so', async () => {
    await choose(large());
    const printed = await paperOf(page);
    const shown = printed.flatMap(({ texts }) => texts);
    expect(shown).toHaveLength(20_000);
    expect(shown.at(-1)).toBe('2500');
    const rest = await whilePrinting(page, () => page.locator('.print-leaf').last().innerText());
    expect(rest).toContain('工作表“表1”没有打印完');
    expect(rest).toContain(`以上是前 ${printed.length - 1} 页`);
  });

  it('is asked about before the button prints it', async () => {
    await page.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset['asked'] = 'yes';
      };
    });
    const asked = (): Promise<string | undefined> =>
      page.evaluate(() => document.documentElement.dataset['asked']);
    await choose(large());
    await page.getByRole('button', { name: '打印', exact: true }).click();
    await page.getByRole('dialog').getByText('设置打印区域').waitFor();
    await page.getByRole('button', { name: '不打印' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await asked()).toBeUndefined();
    await page.getByRole('button', { name: '打印', exact: true }).click();
    await page.getByRole('button', { name: /^只打印前 \d+ 页$/ }).click();
    expect(await asked()).toBe('yes');
  });

  it('is printed where its print area says, however far down', async () => {
    await choose(large(), name('Print_Area', '表1!$A$11000:$H$11002'));
    const printed = await paperOf(page);
    expect(printed).toHaveLength(1);
    expect(printed[0]?.texts.filter((_, at) => at % 8 === 0)).toEqual(['11000', '11001', '11002']);
  });
});
