import { oneCell } from '../../workbook/address';
import { DEFAULT_LOOKS, isLook } from '../../workbook/looks';
import { HostDoesNotKnow, invalidArgument } from '../errors';
import { columnWidthOf, rowHeightOf, setColumnWidth, setRowHeight } from './rangeFormat';
import { addressOf, grid, guardFormat, rangeTarget, type RangeTarget } from './rangeTarget';

type Plain = Readonly<Record<string, unknown>>;

const asPlain = (value: unknown): Plain => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Plain;
};

const SIDE_NAMES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

const GROUPS = ['fill', 'font', 'protection'];
const BORDER_PARTS = ['style', 'weight', 'color'];

/** `format.font.bold` → the look's key `font.bold`. */
function keyOf(path: readonly string[]): string {
  const [group = '', part = '', ...rest] = path;
  const key = GROUPS.includes(group)
    ? [group, part, ...rest].join('.')
    : group === 'borders'
      ? ['borders', SIDE_NAMES[part] ?? part, ...rest].join('.')
      : ['format', group, ...(part === '' ? [] : [part]), ...rest].join('.');
  if (!(key in DEFAULT_LOOKS)) throw new HostDoesNotKnow('Range', `cellProperties format.${path.join('.')}`);
  return key;
}

/** `protection: true` asks for all its parts. */
function partsOf(group: string): readonly string[] {
  return Object.keys(DEFAULT_LOOKS)
    .filter((key) => key.startsWith(`${group}.`))
    .map((key) => key.slice(group.length + 1));
}

/** Answers load options for one place with an object of the same shape; names stay camel case. */
function readFormat(range: RangeTarget, wanted: Plain, path: readonly string[] = []): Plain {
  const answers = Object.entries(wanted)
    .filter(([, want]) => want !== false && want !== undefined)
    .map(([name, want]): [string, unknown] => {
      const here = [...path, name];
      if (path.length === 0 && name === 'rowHeight') return [name, rowHeightOf(range)];
      if (path.length === 0 && name === 'columnWidth') return [name, columnWidthOf(range)];
      if (want === true && path.length === 0 && GROUPS.includes(name)) {
        return [name, readFormat(range, Object.fromEntries(partsOf(name).map((part) => [part, true])), here)];
      }
      if (want === true && path[0] === 'borders' && path.length === 1) {
        return [name, readFormat(range, Object.fromEntries(BORDER_PARTS.map((part) => [part, true])), here)];
      }
      return want === true
        ? [name, range.sheet.commonLook(range.area, keyOf(here))]
        : [name, readFormat(range, asPlain(want), here)];
    });
  return Object.fromEntries(answers);
}

function read(range: RangeTarget, wanted: unknown): Plain {
  const { sheet, area } = range;
  const known: Readonly<Record<string, (want: unknown) => unknown>> = {
    address: () => addressOf(range),
    addressLocal: () => addressOf(range),
    style: () => sheet.commonLook(area, 'style'),
    hidden: () => sheet.hiddenRows.has(area.top) || sheet.hiddenColumns.has(area.left),
    rowHidden: () => sheet.hiddenRows.has(area.top),
    columnHidden: () => sheet.hiddenColumns.has(area.left),
    rowIndex: () => area.top,
    columnIndex: () => area.left,
    format: (want) => readFormat(range, asPlain(want)),
  };
  const answers = Object.entries(asPlain(wanted))
    .filter(([, want]) => want !== false && want !== undefined)
    .map(([name, want]): [string, unknown] => {
      const answer = known[name];
      if (!answer) throw new HostDoesNotKnow('Range', `cellProperties ${name}`);
      return [name, answer(want)];
    });
  return Object.fromEntries(answers);
}

const rowsOf = ({ sheet, area }: RangeTarget): RangeTarget[] =>
  Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    rangeTarget(sheet, { ...area, top: area.top + row, bottom: area.top + row }),
  );

const columnsOf = ({ sheet, area }: RangeTarget): RangeTarget[] =>
  Array.from({ length: area.right - area.left + 1 }, (_, column) =>
    rangeTarget(sheet, { ...area, left: area.left + column, right: area.left + column }),
  );

export const readCells = (range: RangeTarget, wanted: unknown): unknown =>
  grid(range, (row, column) => read(rangeTarget(range.sheet, oneCell(row, column)), wanted));
export const readRows = (range: RangeTarget, wanted: unknown): unknown =>
  rowsOf(range).map((row) => read(row, wanted));
export const readColumns = (range: RangeTarget, wanted: unknown): unknown =>
  columnsOf(range).map((column) => read(column, wanted));

function writeFormat(range: RangeTarget, given: Plain, path: readonly string[] = []): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    if (path.length === 0 && name === 'rowHeight') setRowHeight(range, value);
    else if (path.length === 0 && name === 'columnWidth') setColumnWidth(range, value);
    else if (isLook(value)) {
      guardFormat(range.sheet, 'allowFormatCells');
      range.sheet.setLook(range.area, keyOf([...path, name]), value);
    } else writeFormat(range, asPlain(value), [...path, name]);
  }
}

function write(range: RangeTarget, given: unknown): void {
  const { sheet, area } = range;
  for (const [name, value] of Object.entries(asPlain(given))) {
    if (value === undefined || value === null) continue;
    if (name === 'format') writeFormat(range, asPlain(value));
    else if (name === 'style') sheet.setLook(area, 'style', String(value));
    else if (name === 'rowHidden') {
      if (value === true) sheet.hiddenRows.add(area.top);
      else sheet.hiddenRows.delete(area.top);
    } else if (name === 'columnHidden') {
      if (value === true) sheet.hiddenColumns.add(area.left);
      else sheet.hiddenColumns.delete(area.left);
    } else throw new HostDoesNotKnow('Range', `settable ${name}`);
  }
}

function writeEach(ranges: readonly RangeTarget[], given: unknown): void {
  if (!Array.isArray(given) || given.length !== ranges.length) throw invalidArgument();
  ranges.forEach((range, index) => {
    write(range, (given as readonly unknown[])[index]);
  });
}

export function writeCells(range: RangeTarget, given: unknown): void {
  if (!Array.isArray(given)) throw invalidArgument();
  rowsOf(range).forEach((row, index) => {
    writeEach(columnsOf(row), (given as readonly unknown[])[index]);
  });
}
export const writeRows = (range: RangeTarget, given: unknown): void => {
  writeEach(rowsOf(range), given);
};
export const writeColumns = (range: RangeTarget, given: unknown): void => {
  writeEach(columnsOf(range), given);
};
