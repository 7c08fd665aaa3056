import type { Words } from '../../taskpane/words/index';

export interface PrintWords {
  readonly print: string;
  readonly tooLarge: string;
  readonly tooLargeText: (pages: number) => string;
  readonly printPart: (pages: number) => string;
  readonly doNotPrint: string;
  readonly printAnyway: string;
  /** Where all pages are printed, and something does not stand on them. */
  readonly missing: string;
  /** Of cells, named, that are not printed whole. */
  readonly cut: (cells: string) => string;
  /** Of cells with formulas that have no result. */
  readonly pending: (cells: string) => string;
  /** On paper, after the last page that is printed. */
  readonly rest: (sheet: string) => string;
  readonly restText: (pages: number) => string;
}

export const printWords: Words<PrintWords> = {
  'zh-CN': {
    print: '打印',
    tooLarge: '这张工作表太大，网页不能全部打印',
    tooLargeText: (pages) =>
      `网页一次最多打印这张工作表的前 ${pages} 页，再多浏览器会长时间没有反应。要打印全部内容，请用 Excel 或 WPS 表格打开后打印；只要其中一部分，请先在 Excel 或 WPS 表格中设置打印区域，保存后再打开。`,
    printPart: (pages) => `只打印前 ${pages} 页`,
    doNotPrint: '不打印',
    printAnyway: '仍要打印',
    missing: '有内容打印不出来',
    cut: (cells) =>
      `单元格 ${cells} 放不下全部文字，超出的部分不会打印。请删减文字，或保存后在 Excel 或 WPS 表格中调高所在的行、加宽所在的列，再打印。`,
    pending: (cells) =>
      `单元格 ${cells} 的公式还没有计算结果，打印出来是空白：网页不计算公式。请保存后用 Excel 或 WPS 表格打开，由它计算并打印。`,
    rest: (sheet) => `工作表“${sheet}”没有打印完`,
    restText: (pages) =>
      `以上是前 ${pages} 页，后面的内容没有打印：工作表太大，浏览器不能一次打印。要打印全部内容，请用 Excel 或 WPS 表格打开后打印；只要其中一部分，请先在 Excel 或 WPS 表格中设置打印区域。`,
  },
  en: {
    print: 'Print',
    tooLarge: 'This worksheet is too large for the page to print whole',
    tooLargeText: (pages) =>
      `The page prints the first ${pages} pages of this worksheet at most; with more the browser would not answer for a long time. To print all of it, open it in Excel or WPS and print there; for a part of it, set a print area in Excel or WPS, save, and open the file again.`,
    printPart: (pages) => `Print the first ${pages} pages only`,
    doNotPrint: 'Do not print',
    printAnyway: 'Print anyway',
    missing: 'Something will be missing on paper',
    cut: (cells) =>
      `Not all of the text has room in ${cells}; what is beyond it will not be printed. Shorten the text, or save, raise the row or widen the column in Excel or WPS, and print then.`,
    pending: (cells) =>
      `No result is known yet for the formulas in ${cells}; they are blank on paper, as this page does not calculate formulas. Save, open the file in Excel or WPS, which calculates them, and print there.`,
    rest: (sheet) => `Worksheet “${sheet}” is not printed to its end`,
    restText: (pages) =>
      `These are the first ${pages} pages; what comes after them is not printed, as the worksheet is too large for a browser to print at once. To print all of it, open it in Excel or WPS and print there; for a part of it, set a print area in Excel or WPS.`,
  },
};
