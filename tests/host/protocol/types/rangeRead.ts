import { cellCount, columnCount, isWholeColumns, isWholeRows, rowCount } from '../../workbook/address';
import type { HostCell } from '../../workbook/sheet';
import { shownText } from '../../workbook/text';
import type { TypeTable } from '../table';
import { addressOf, grid, type RangeTarget } from './rangeTarget';

/** On the wire a blank cell is the empty text. */
const valueOf = (cell: HostCell | undefined) => cell?.value ?? '';

/** A text entered with an apostrophe reads without it, as VBA's `Formula` does, unless the workbook says otherwise. */
const formulaOf = (cell: HostCell | undefined, showsApostrophes: boolean) => {
  const isMarked = showsApostrophes && cell?.isForcedText === true && cell.value !== null;
  return isMarked ? `'${String(cell.value)}` : (cell?.formula ?? valueOf(cell));
};

function kindOf(cell: HostCell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/.test(value) ? 'Error' : 'String';
}

const cells = (range: RangeTarget, answer: (cell: HostCell | undefined) => unknown) =>
  grid(range, (row, column) => answer(range.sheet.cell(row, column)));

/** true, false, or null where some are and some are not. */
const common = (set: ReadonlySet<number>, first: number, last: number): boolean | null => {
  const hidden = [...set].filter((index) => index >= first && index <= last).length;
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
};

const rowHidden = ({ sheet, area }: RangeTarget) => common(sheet.hiddenRows, area.top, area.bottom);
const columnHidden = ({ sheet, area }: RangeTarget) => common(sheet.hiddenColumns, area.left, area.right);
const formats = (range: RangeTarget) =>
  grid(range, (row, column) => range.sheet.look(row, column, 'numberFormat'));

export const rangeRead: NonNullable<TypeTable<RangeTarget>['read']> = {
  Address: addressOf,
  CellCount: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)),
  RowIndex: ({ area }) => area.top,
  ColumnIndex: ({ area }) => area.left,
  RowCount: ({ area }) => rowCount(area),
  ColumnCount: ({ area }) => columnCount(area),
  Values: (range) => cells(range, valueOf),
  Formulas: (range, { workbook }) => cells(range, (cell) => formulaOf(cell, workbook.showsApostrophes)),
  Text: (range) =>
    grid(range, (row, column) =>
      shownText(
        range.sheet.cell(row, column)?.value ?? null,
        String(range.sheet.look(row, column, 'numberFormat')),
      ),
    ),
  ValueTypes: (range) => cells(range, kindOf),
  NumberFormat: formats,
  NumberFormatLocal: formats,
  RowHidden: rowHidden,
  ColumnHidden: columnHidden,
  Hidden: (range) => rowHidden(range) === true || columnHidden(range) === true,
  IsEntireRow: ({ area }) => isWholeRows(area),
  IsEntireColumn: ({ area }) => isWholeColumns(area),
  Style: ({ sheet, area }) => sheet.commonLook(area, 'style'),
};
