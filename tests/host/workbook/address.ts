import type { Area } from '../../../src/sheet/index';

/** Excel's grid: 1,048,576 rows and 16,384 columns. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const isWholeRows = ({ left, right }: Area): boolean => left === 0 && right === LAST_COLUMN;
export const isWholeColumns = ({ top, bottom }: Area): boolean => top === 0 && bottom === LAST_ROW;
export const rowCount = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnCount = ({ left, right }: Area): number => right - left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);
export const oneCell = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export function intersection(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

export const bounding = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** 0 → A, 26 → AA. */
export function letters(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

const columnOf = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A1:C3, 2:5 or A:C; `$` before every part where asked. */
export function areaName(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const row = (index: number) => `${mark}${index + 1}`;
  const column = (index: number) => `${mark}${letters(index)}`;
  if (isWholeRows(area)) return `${row(area.top)}:${row(area.bottom)}`;
  if (isWholeColumns(area)) return `${column(area.left)}:${column(area.right)}`;
  const first = column(area.left) + row(area.top);
  return cellCount(area) === 1 ? first : `${first}:${column(area.right)}${row(area.bottom)}`;
}

/** The sheet's name as it stands before an exclamation mark. */
export const quotedName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

export interface Reference {
  /** Name of the sheet where the text gives one. */
  readonly sheet: string | null;
  readonly areas: readonly Area[];
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

const sorted = (one: number, other: number): [number, number] => (one <= other ? [one, other] : [other, one]);

function areaOf(text: string): Area | null {
  const cell = CELL.exec(text);
  if (cell) {
    const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = cell;
    const [top, bottom] = sorted(Number(r1) - 1, Number(r2) - 1);
    const [left, right] = sorted(columnOf(c1), columnOf(c2));
    return top < 0 || bottom > LAST_ROW || right > LAST_COLUMN ? null : { top, left, bottom, right };
  }
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [left, right] = sorted(columnOf(columns[1] ?? ''), columnOf(columns[2] ?? ''));
    return right > LAST_COLUMN ? null : { top: 0, left, bottom: LAST_ROW, right };
  }
  const rows = ROWS.exec(text);
  if (!rows) return null;
  const [top, bottom] = sorted(Number(rows[1]) - 1, Number(rows[2]) - 1);
  return top < 0 || bottom > LAST_ROW ? null : { top, left: 0, bottom, right: LAST_COLUMN };
}

const QUALIFIED = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** Reads `A1`, `$A$1:B2`, `A:C`, `2:5`, `表!A1`, `'a b'!A1,C3`; null where it is no reference. */
export function readReference(text: string): Reference | null {
  let sheet: string | null = null;
  const areas: Area[] = [];
  for (const part of text.replace(/^=/, '').split(/,(?![^']*'!)/)) {
    const qualified = QUALIFIED.exec(part.trim());
    const name = qualified?.[1]?.replaceAll("''", "'") ?? qualified?.[2];
    if (name !== undefined) sheet = name;
    const area = areaOf((qualified?.[3] ?? part).trim());
    if (!area) return null;
    areas.push(area);
  }
  return { sheet, areas };
}
