export { createWorkbook } from './create/createWorkbook';
export { LIMITS } from './limits';
export { openWorkbook } from './openWorkbook';
export { xlsxPort } from './port';
export type { XlsxWorkbook } from './workbook';
export type { CellLook, ColumnLook, EdgeLook, FontLook, RowLook, SheetLook } from './look/sheetLook';
export type { MarginField, MarginLine, MarginRun } from './look/marginText';
export type { Lines, MarginLines, PageLook } from './look/pageLook';
