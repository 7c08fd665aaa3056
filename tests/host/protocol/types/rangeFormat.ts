import { isLook, SIDES, type Side } from '../../workbook/looks';
import { borderTable } from './borders';
import { invalidArgument, itemNotFound } from '../errors';
import { bind, type TypeTable } from '../table';
import { guardFormat, type RangeTarget } from './rangeTarget';

/** Pascal case name → the key of the look. */
type Names = Readonly<Record<string, string>>;

const FORMAT: Names = {
  WrapText: 'format.wrapText',
  HorizontalAlignment: 'format.horizontalAlignment',
  VerticalAlignment: 'format.verticalAlignment',
  TextOrientation: 'format.textOrientation',
  ReadingOrder: 'format.readingOrder',
  ShrinkToFit: 'format.shrinkToFit',
  IndentLevel: 'format.indentLevel',
  AutoIndent: 'format.autoIndent',
};
const PROTECTION: Names = { Locked: 'protection.locked', FormulaHidden: 'protection.formulaHidden' };
const FILL: Names = { Color: 'fill.color', Pattern: 'fill.pattern' };
const FONT: Names = {
  Name: 'font.name',
  Size: 'font.size',
  Color: 'font.color',
  Bold: 'font.bold',
  Italic: 'font.italic',
  Underline: 'font.underline',
  Strikethrough: 'font.strikethrough',
};

type Table = TypeTable<RangeTarget>;

const reading = (names: Names): NonNullable<Table['read']> =>
  Object.fromEntries(
    Object.entries(names).map(([name, key]) => [
      name,
      ({ sheet, area }: RangeTarget) => sheet.commonLook(area, key),
    ]),
  );

const writing = (names: Names): NonNullable<Table['write']> =>
  Object.fromEntries(
    Object.entries(names).map(([name, key]) => [
      name,
      ({ sheet, area }: RangeTarget, value: unknown) => {
        if (!isLook(value)) throw invalidArgument();
        guardFormat(sheet, 'allowFormatCells');
        sheet.setLook(area, key, value);
      },
    ]),
  );

const looks = (type: string, names: Names): Table => ({ type, read: reading(names), write: writing(names) });

const protection = looks('FormatProtection', PROTECTION);
const font = looks('RangeFont', FONT);
const fill: Table = {
  ...looks('RangeFill', FILL),
  call: {
    Clear: ({ sheet, area }) => {
      guardFormat(sheet, 'allowFormatCells');
      sheet.setLook(area, 'fill.color', '#FFFFFF');
      sheet.setLook(area, 'fill.pattern', 'None');
    },
  },
};

const sideOf = (value: unknown): Side => {
  const side = SIDES.find((one) => one === value);
  if (!side) throw itemNotFound();
  return side;
};

const borders: Table = {
  type: 'RangeBorderCollection',
  read: { Count: () => SIDES.length },
  open: {
    '': (range, [side]) => bind(borderTable(sideOf(side)), range),
    GetItemAt: (range, [index]) => bind(borderTable(sideOf(SIDES[Number(index)])), range),
  },
  items: (range) => SIDES.map((side) => bind(borderTable(side), range)),
};

/** In points, as a new workbook of Excel has them. */
const ROW_HEIGHT = 14.25;
const COLUMN_WIDTH = 54;

/** The one size of all lines, null where they differ. Looks only at lines that have a size of their own. */
function commonSize(
  sizes: ReadonlyMap<number, number>,
  first: number,
  last: number,
  usual: number,
): number | null {
  const own = [...sizes].filter(([index]) => index >= first && index <= last).map(([, size]) => size);
  const all = new Set(own.length === last - first + 1 ? own : [...own, usual]);
  return all.size === 1 ? (all.values().next().value ?? null) : null;
}

function setSizes(sizes: Map<number, number>, first: number, last: number, size: unknown): void {
  if (typeof size !== 'number' || size < 0) throw invalidArgument();
  for (let index = first; index <= last; index += 1) sizes.set(index, size);
}

export const rowHeightOf = ({ sheet, area }: RangeTarget): number | null =>
  commonSize(sheet.rowHeights, area.top, area.bottom, ROW_HEIGHT);
export const columnWidthOf = ({ sheet, area }: RangeTarget): number | null =>
  commonSize(sheet.columnWidths, area.left, area.right, COLUMN_WIDTH);

export function setRowHeight({ sheet, area }: RangeTarget, value: unknown): void {
  guardFormat(sheet, 'allowFormatRows');
  setSizes(sheet.rowHeights, area.top, area.bottom, value);
}

export function setColumnWidth({ sheet, area }: RangeTarget, value: unknown): void {
  guardFormat(sheet, 'allowFormatColumns');
  setSizes(sheet.columnWidths, area.left, area.right, value);
}

export const formatTable: Table = {
  type: 'RangeFormat',
  read: { ...reading(FORMAT), RowHeight: rowHeightOf, ColumnWidth: columnWidthOf },
  write: { ...writing(FORMAT), RowHeight: setRowHeight, ColumnWidth: setColumnWidth },
  open: {
    Protection: (range) => bind(protection, range),
    Fill: (range) => bind(fill, range),
    Font: (range) => bind(font, range),
    Borders: (range) => bind(borders, range),
  },
  call: {
    AutofitColumns: ({ sheet, area }) => {
      guardFormat(sheet, 'allowFormatColumns');
      for (let column = area.left; column <= area.right; column += 1) sheet.columnWidths.delete(column);
    },
    AutofitRows: ({ sheet, area }) => {
      guardFormat(sheet, 'allowFormatRows');
      for (let row = area.top; row <= area.bottom; row += 1) sheet.rowHeights.delete(row);
    },
  },
};

export const formatTables: readonly Table[] = [
  formatTable,
  protection,
  fill,
  font,
  borders,
  borderTable('EdgeTop'),
];
