import type { Page } from 'playwright-core';
import { pdfPages, type PdfPage } from './pdf';

export interface PaperPage {
  /** In the header, in the cells, and in the footer. */
  readonly header: readonly string[];
  readonly texts: readonly string[];
  readonly footer: readonly string[];
  /** Texts of cells of which only a part stands on the page. */
  readonly cut: readonly string[];
}

/** Runs in the page: what stands on each page of paper. */
function readPages(): PaperPage[] {
  return [...document.querySelectorAll('.print-leaf')].map((leaf) => {
    const cells = [...leaf.querySelectorAll('.print-part')].flatMap((part) => {
      const { top, right, bottom, left } = part.getBoundingClientRect();
      return [...part.querySelectorAll('.print-cell')].flatMap((cell) => {
        const box = cell.getBoundingClientRect();
        const isSeen =
          box.bottom > top + 1 && box.top < bottom - 1 && box.right > left + 1 && box.left < right - 1;
        const isWhole = box.top > top - 1 && box.bottom < bottom + 1;
        return cell.textContent && isSeen ? [{ text: cell.textContent, isWhole }] : [];
      });
    });
    const margin = (edge: string): string[] =>
      [...leaf.querySelectorAll(`[data-margin="${edge}"]`)].map(({ textContent }) => textContent ?? '');
    const textsOf = (list: typeof cells): string[] => list.map(({ text }) => text);
    return {
      header: margin('top'),
      texts: textsOf(cells),
      footer: margin('bottom'),
      cut: textsOf(cells.filter(({ isWhole }) => !isWhole)),
    };
  });
}

/** Does something with the page as it stands while it is printed. */
export async function whilePrinting<T>(page: Page, work: () => Promise<T>): Promise<T> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const result = await work();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  return result;
}

export const paperOf = (page: Page): Promise<PaperPage[]> =>
  whilePrinting(page, () => page.evaluate(readPages));

/** What the browser makes of it, as by Ctrl+P and 另存为 PDF. */
export const pdfOf = async (page: Page): Promise<readonly PdfPage[]> =>
  pdfPages(await page.pdf({ preferCSSPageSize: true }));

export const A4: PdfPage = { width: 210, height: 297 };
