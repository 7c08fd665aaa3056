import type { SheetSnapshot } from '../../../src/sheet/index';
import { type HostWorkbook, workbookOf } from '../../host/index';
import { seedRows, sheetOf, type TestCell } from '../../sheet/support/sheet';

/** Name of the sheet that the form stands on. */
export const SHEET = '路灯';

/** The seed form with a wrong score (G16: 8, by the rules 9) and without a cause (B17). */
export const formInNeed = (
  changes: Readonly<Record<string, TestCell>> = {},
  rest: Partial<SheetSnapshot> = {},
): SheetSnapshot => sheetOf(seedRows({ G16: 8, B17: null, ...changes }), { id: '{1}', name: SHEET, ...rest });

/**
 * The same as people hand it in: with formulas, number formats, fills, lines, widths and merges, the execution rate
 * (F7) still blank, and a sheet of notes beside it.
 */
export function dressedWorkbook(): HostWorkbook {
  const form = formInNeed({
    D7: { value: 35.5, format: '#,##0.00' },
    F7: { value: null, format: 'General' },
    G11: { value: 10, formula: '5+5' },
  });
  const notes = sheetOf([['填报说明', { value: 3, formula: '1+2' }]], { id: '{2}', name: '说明' });
  const workbook = workbookOf([form, notes]);
  const sheet = workbook.sheet(SHEET);
  const table = { top: 5, left: 0, bottom: 15, right: 6 };
  sheet.setLook(table, 'fill.color', '#FFF2CC');
  sheet.setLook(table, 'borders.EdgeBottom.style', 'Continuous');
  sheet.setLook({ top: 1, left: 0, bottom: 1, right: 6 }, 'font.bold', true);
  sheet.merges = [
    { top: 1, left: 0, bottom: 1, right: 6 },
    { top: 16, left: 1, bottom: 16, right: 6 },
  ];
  sheet.columnWidths.set(3, 72);
  sheet.rowHeights.set(16, 60);
  return workbook;
}
