import type { WorkbookPort } from '../sheet/port';
import { success } from '../sheet/outcome';
import type { XlsxWorkbook } from './workbook';

/** An opened workbook as the jobs of src/app want it. */
export const xlsxPort = (workbook: XlsxWorkbook): WorkbookPort => ({
  read: () => Promise.resolve(success(workbook.sheets)),
  apply: (edits) => Promise.resolve(workbook.apply(edits)),
});
