import type { Area, SheetContent } from '../../sheet/index';
import { STYLES } from '../../sheet/template/styles';
import { columnPoints } from '../../sheet/template/textHeight';
import { entryOf } from '../cellValue';
import { styledBlocks } from './blocks';
import { putLook } from './look';

const blockOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range =>
  sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();

/** Queues what stands on the sheet. Formats come first: they decide how an entry is read. */
function putValues(sheet: Excel.Worksheet, { cells, printArea }: SheetContent): void {
  const [rows, columns] = [printArea.bottom + 1, printArea.right + 1];
  const formats = Array.from({ length: rows }, () => new Array<string>(columns).fill('General'));
  const values = Array.from({ length: rows }, () => new Array<string | number | boolean>(columns).fill(''));
  for (const { row, column, value, style, format } of cells) {
    const [formatLine, valueLine] = [formats[row], values[row]];
    if (!formatLine || !valueLine) continue;
    formatLine[column] = format ?? STYLES[style].format;
    valueLine[column] = entryOf(value);
  }
  const whole = sheet.getRangeByIndexes(0, 0, rows, columns).untrack();
  whole.numberFormat = formats;
  whole.values = values;
}

/** Queues column widths and row heights. Excel counts both in points here, whatever the workbook's normal font. */
function putSizes(sheet: Excel.Worksheet, { columnWidths, rowHeights }: SheetContent): void {
  columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).untrack().format.columnWidth = columnPoints(characters);
  });
  rowHeights.forEach((height, row) => {
    sheet.getRangeByIndexes(row, 0, 1, 1).untrack().format.rowHeight = height;
  });
}

/** Queues the whole form on an empty sheet. */
export function layOut(sheet: Excel.Worksheet, content: SheetContent): void {
  putValues(sheet, content);
  for (const { area, style } of styledBlocks(content)) {
    const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
    putLook(blockOf(sheet, area), STYLES[style], rows, columns);
  }
  for (const merge of content.merges) blockOf(sheet, merge).merge();
  putSizes(sheet, content);
}
