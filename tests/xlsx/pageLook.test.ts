import { describe, expect, it } from '@jest/globals';

import { SAMPLE_FORMS, templateForm } from '../../src/sheet/index';
import { createWorkbook, type PageLook } from '../../src/xlsx/index';
import { buildBook, open } from './support/workbook';
import type { SheetSpec } from './support/workbook';

function pageOf(bytes: Uint8Array): PageLook {
  const outcome = open(bytes).look('1');
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value.page;
}

const pageWith = (sheet: SheetSpec): PageLook => pageOf(buildBook({ sheets: [sheet] }));

const BLANK = { left: [], center: [], right: [] };
const DEFAULT: PageLook = {
  paper: null,
  isLandscape: false,
  isFitted: false,
  pagesWide: 1,
  pagesHigh: 1,
  scale: 100,
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  isCentredHorizontally: false,
  isCentredVertically: false,
  printsGridLines: false,
  goesOverFirst: false,
  firstNumber: null,
  titleRows: null,
  titleColumns: null,
  rowBreaks: [],
  columnBreaks: [],
  scalesMargins: true,
  header: { usual: BLANK, first: null, even: null },
  footer: { usual: BLANK, first: null, even: null },
};

describe('the page of a sheet', () => {
  it('is Excel’s default where the sheet says nothing', () => {
    expect(pageWith({})).toEqual(DEFAULT);
  });

  it('has what the sheet says', () => {
    expect(
      pageWith({
        before: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
        after:
          '<printOptions horizontalCentered="1" verticalCentered="true" gridLines="1"/>' +
          '<pageMargins left="0.5" right="0.25" top="1" bottom="0" header="0.2" footer="0.4"/>' +
          '<pageSetup paperSize="8" scale="85" fitToWidth="2" fitToHeight="0" orientation="landscape" pageOrder="overThenDown" useFirstPageNumber="1" firstPageNumber="7"/>',
      }),
    ).toEqual({
      ...DEFAULT,
      paper: 8,
      isLandscape: true,
      isFitted: true,
      pagesWide: 2,
      pagesHigh: 0,
      scale: 85,
      margins: { left: 0.5, right: 0.25, top: 1, bottom: 0, header: 0.2, footer: 0.4 },
      isCentredHorizontally: true,
      isCentredVertically: true,
      printsGridLines: true,
      goesOverFirst: true,
      firstNumber: 7,
    });
  });

  it.each([
    ['-1', '-1', '-1', '5', '-0.5'],
    ['9.5', '1.5', 'x', '401', 'NaN'],
    ['', '', '', '', ''],
    ['1e9', '32768', 'Infinity', '1e999', '1e999'],
    ['A4', '0x', '--', 'hundred', '0,7'],
  ])('takes no number that is out of bounds: %s %s %s %s %s', (paper, wide, high, scale, margin) => {
    expect(
      pageWith({
        after:
          `<pageMargins left="${margin}" right="${margin}" top="${margin}" bottom="${margin}" header="${margin}" footer="${margin}"/>` +
          `<pageSetup paperSize="${paper}" scale="${scale}" fitToWidth="${wide}" fitToHeight="${high}" orientation="upside-down" useFirstPageNumber="1" firstPageNumber="${paper}"/>`,
      }),
    ).toEqual(DEFAULT);
  });

  it('is the sheet’s own, not that of a view that somebody saved', () => {
    expect(
      pageWith({
        after:
          '<customSheetViews><customSheetView guid="{0}"><pageMargins left="2" right="2" top="2" bottom="2" header="0" footer="0"/>' +
          '<printOptions horizontalCentered="1"/><pageSetup paperSize="8" orientation="landscape"/></customSheetView></customSheetViews>' +
          '<pageSetup paperSize="9"/>',
      }),
    ).toEqual({ ...DEFAULT, paper: 9 });
  });

  it('of a form made by the product is one A4 page, centred', () => {
    const [form] = SAMPLE_FORMS;
    const bytes = createWorkbook([templateForm({ profile: 'hubei', ...(form ? { form } : {}) })]);
    expect(pageOf(bytes)).toMatchObject({
      paper: 9,
      isLandscape: false,
      isFitted: true,
      pagesWide: 1,
      pagesHigh: 1,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6 },
      isCentredHorizontally: true,
    });
  });
});
