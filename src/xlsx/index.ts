export { createWorkbook } from './create/createWorkbook';
export { LIMITS } from './limits';
export { openWorkbook } from './openWorkbook';
export { xlsxPort } from './port';
export type { XlsxWorkbook } from './workbook';
export type { CellLook, ColumnLook, EdgeLook, FontLook, RowLook, SheetLook } from './look/sheetLook';
export type { PageLook } from './look/pageLook';
