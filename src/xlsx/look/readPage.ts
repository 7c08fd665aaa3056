import type { Attributes } from '../xml/attributes';
import { isTrue } from '../xml/vocabulary';
import { NO_MARGIN_TEXT } from './marginText';
import type { PageLook } from './pageLook';

const NO_LINES: PageLook['header'] = { usual: NO_MARGIN_TEXT, first: null, even: null };

/** Excel's own, where the sheet states none. */
export const DEFAULT_PAGE: PageLook = {
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
  header: NO_LINES,
  footer: NO_LINES,
};

const MOST_PAGES = 32767;
const SCALES = { least: 10, most: 400 };
/** Inches; Excel takes margins below this. */
const WIDEST_MARGIN = 49;
const HIGHEST_NUMBER = 32767;

/** The page with what one more element of the worksheet says of it; what is out of bounds says nothing. */
export function withPageElement(page: PageLook, element: string, attributes: Attributes): PageLook {
  const number = (name: string, least: number, most: number): number | null => {
    const text = attributes.get(name)?.trim() ?? '';
    const value = Number(text);
    return text !== '' && value >= least && value <= most ? value : null;
  };
  const whole = (name: string, least: number, most: number): number | null => {
    const value = number(name, least, most);
    return Number.isInteger(value) ? value : null;
  };
  switch (element) {
    case 'pageSetUpPr':
      return { ...page, isFitted: isTrue(attributes.get('fitToPage')) };
    case 'printOptions':
      return {
        ...page,
        isCentredHorizontally: isTrue(attributes.get('horizontalCentered')),
        isCentredVertically: isTrue(attributes.get('verticalCentered')),
        printsGridLines: isTrue(attributes.get('gridLines')),
      };
    case 'pageMargins': {
      const margin = (side: keyof PageLook['margins']): number =>
        number(side, 0, WIDEST_MARGIN) ?? page.margins[side];
      const margins = {
        left: margin('left'),
        right: margin('right'),
        top: margin('top'),
        bottom: margin('bottom'),
        header: margin('header'),
        footer: margin('footer'),
      };
      return { ...page, margins };
    }
    case 'pageSetup':
      return {
        ...page,
        paper: whole('paperSize', 1, MOST_PAGES),
        isLandscape: attributes.get('orientation') === 'landscape',
        pagesWide: whole('fitToWidth', 0, MOST_PAGES) ?? page.pagesWide,
        pagesHigh: whole('fitToHeight', 0, MOST_PAGES) ?? page.pagesHigh,
        scale: number('scale', SCALES.least, SCALES.most) ?? page.scale,
        goesOverFirst: attributes.get('pageOrder') === 'overThenDown',
        firstNumber: isTrue(attributes.get('useFirstPageNumber'))
          ? whole('firstPageNumber', 0, HIGHEST_NUMBER)
          : null,
      };
    default:
      return page;
  }
}
