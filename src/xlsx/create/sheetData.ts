import { cellName } from '../../sheet/address';
import type { ContentCell, SheetContent } from '../../sheet/template/content';
import { STYLES } from '../../sheet/template/styles';
import type { SharedStrings } from './sharedStrings';
import type { StyleTable } from './styleTable';
import { element } from './xmlText';

/** Texts that a spreadsheet would take for a formula if they were typed anew, full-width signs among them. */
const LIKE_A_FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * `<sheetData>`: rows with their heights, cells with their values and styles.
 * @throws RangeError when a number is not finite: no form holds such a number.
 */
export function sheetDataXml(content: SheetContent, strings: SharedStrings, styles: StyleTable): string {
  const rows = new Map<number, string[]>(content.rowHeights.map((_, row) => [row, []]));
  for (const cell of content.cells) {
    const row = rows.get(cell.row) ?? [];
    row.push(cellXml(cell, strings, styles));
    rows.set(cell.row, row);
  }
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  return element('sheetData', {}, numbers.map((row) => rowXml(row, rows.get(row) ?? [], content)).join(''));
}

function rowXml(row: number, cells: readonly string[], content: SheetContent): string {
  const height = content.rowHeights[row];
  const attributes = {
    r: row + 1,
    ht: height,
    customHeight: height === undefined ? undefined : (true as const),
  };
  return element('row', attributes, cells.join(''));
}

function cellXml(cell: ContentCell, strings: SharedStrings, styles: StyleTable): string {
  const { value } = cell;
  const style = STYLES[cell.style];
  const quotesText = typeof value === 'string' && LIKE_A_FORMULA.test(value);
  const place = { r: cellName(cell), s: styles.indexOf(style, cell.format ?? style.format, quotesText) };
  if (value === null) return element('c', place);
  if (typeof value === 'string') {
    return element('c', { ...place, t: 's' }, element('v', {}, String(strings.indexOf(value))));
  }
  if (!Number.isFinite(value)) throw new RangeError(`${cellName(cell)} holds ${value}, not a finite number`);
  return element('c', place, element('v', {}, String(value)));
}
