import type { Words } from '../../taskpane/words/index';

export interface PrintWords {
  readonly print: string;
  readonly tooLarge: string;
  readonly tooLargeText: (pages: number) => string;
  readonly printPart: (pages: number) => string;
  readonly doNotPrint: string;
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
    rest: (sheet) => `Worksheet “${sheet}” is not printed to its end`,
    restText: (pages) =>
      `These are the first ${pages} pages; what comes after them is not printed, as the worksheet is too large for a browser to print at once. To print all of it, open it in Excel or WPS and print there; for a part of it, set a print area in Excel or WPS.`,
  },
};
