import { type SheetSnapshot, type SnapshotCell } from '../../../src/sheet/index';
import { areaName, letters } from './address';
import type { Page } from './page';
import type { HostSheet, Validation } from './sheet';
import { HostWorkbook } from './workbook';

const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Opens snapshots as a workbook: ids, names, cells, formats, locks, merges, hidden rows and print areas. */
export function workbookOf(snapshots: readonly SheetSnapshot[]): HostWorkbook {
  const workbook = new HostWorkbook();
  for (const snapshot of snapshots) {
    const sheet = workbook.addSheet(snapshot.name, 'user', snapshot.id);
    sheet.visibility = VISIBILITIES[snapshot.visibility];
    sheet.protection.isProtected = snapshot.isProtected;
    sheet.merges = [...snapshot.merges];
    sheet.printAreas = [...(snapshot.printArea?.areas ?? [])];
    for (const row of snapshot.hiddenRows) sheet.hiddenRows.add(row);
    for (const column of snapshot.hiddenColumns) sheet.hiddenColumns.add(column);
    for (const cell of snapshot.cells) keepCell(sheet, cell);
  }
  return workbook;
}

function keepCell(sheet: HostSheet, { row, column, value, formula, format, unlocked }: SnapshotCell): void {
  const cell = sheet.cellToWrite(row, column);
  cell.value = value;
  cell.formula = formula === undefined ? null : `=${formula}`;
  if (format !== undefined) cell.looks.set('numberFormat', format);
  if (unlocked) cell.looks.set('protection.locked', false);
}

/** One cell as plain data: equal before and after means that nothing of it was lost. */
export interface PlainCell {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  readonly looks: Readonly<Record<string, string | number | boolean>>;
}

export interface PlainSheet {
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
  readonly printAreas: readonly string[];
  readonly printAreaComment: string;
  readonly page: Page;
  /** By 0-based row and column. */
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly validations: readonly { readonly area: string; readonly validation: Validation }[];
  readonly merges: readonly string[];
  readonly cells: Readonly<Record<string, PlainCell>>;
}

/** The whole workbook as plain data to compare with `toEqual`. Cells without anything in them are left out. */
export function plainWorkbook(workbook: HostWorkbook): {
  readonly sheets: readonly PlainSheet[];
  readonly names: readonly { readonly name: string; readonly formula: string; readonly comment: string }[];
  readonly settings: Readonly<Record<string, unknown>>;
} {
  return {
    sheets: workbook.sheets.map(plainSheet),
    names: workbook.names.map(({ name, formula, comment }) => ({ name, formula, comment })),
    settings: Object.fromEntries(workbook.settings),
  };
}

export const plainSheet = (sheet: HostSheet): PlainSheet => ({
  name: sheet.name,
  visibility: sheet.visibility,
  isProtected: sheet.protection.isProtected,
  printAreas: sheet.printAreas.map((area) => areaName(area)),
  printAreaComment: sheet.printAreaComment,
  page: { ...sheet.page },
  rowHeights: Object.fromEntries(sheet.rowHeights),
  columnWidths: Object.fromEntries(sheet.columnWidths),
  validations: sheet.validations.map(({ area, validation }) => ({ area: areaName(area), validation })),
  merges: sheet.merges.map((area) => areaName(area)),
  cells: Object.fromEntries(
    sheet
      .cells()
      .filter(({ cell }) => cell.value !== null || cell.formula !== null || cell.looks.size > 0)
      .map(({ row, column, cell }) => [
        `${letters(column)}${row + 1}`,
        { value: cell.value, formula: cell.formula, looks: Object.fromEntries([...cell.looks].sort()) },
      ]),
  ),
});
