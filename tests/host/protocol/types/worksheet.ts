import type { Area } from '../../../../src/sheet/index';
import { LAST_COLUMN, LAST_ROW, readReference, WHOLE_SHEET } from '../../workbook/address';
import type { HostSheet } from '../../workbook/sheet';
import type { HostWorkbook } from '../../workbook/workbook';
import { accessDenied, invalidArgument, invalidOperation, itemNotFound } from '../errors';
import { bind, type HostObject, type TypeTable } from '../table';
import { EVENT } from '../wire';
import { listeners } from './listeners';
import { namesTable } from './names';
import { pageLayout } from './pageLayout';
import { protectionTable } from './protection';
import { rangeTable } from './range';
import { areasTable } from './rangeAreas';
import { rangeTarget } from './rangeTarget';
import { checkSheetName } from './sheetName';

const range = (sheet: HostSheet, area: Area): HostObject => bind(rangeTable, rangeTarget(sheet, area));

const isInside = ({ top, left, bottom, right }: Area): boolean =>
  top >= 0 && left >= 0 && top <= bottom && left <= right && bottom <= LAST_ROW && right <= LAST_COLUMN;

function byIndexes(sheet: HostSheet, numbers: readonly unknown[]): HostObject {
  if (!numbers.every((value) => Number.isInteger(value))) throw invalidArgument();
  const [row = -1, column = -1, rows = 0, columns = 0] = numbers.map(Number);
  const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  if (!isInside(area)) throw invalidArgument();
  return range(sheet, area);
}

/** The address may name another sheet only if it is this one. A name of the workbook works as well. */
function byAddress(sheet: HostSheet, text: unknown, workbook: HostWorkbook): readonly Area[] {
  if (text === undefined || text === null || text === '') return [WHOLE_SHEET];
  if (typeof text !== 'string') throw invalidArgument();
  const named = workbook.names.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  const reference = readReference(named?.formula ?? text);
  if (!reference) throw invalidArgument();
  if (reference.sheet !== null && workbook.find(reference.sheet) !== sheet) throw invalidArgument();
  return reference.areas;
}

const used = (sheet: HostSheet, valuesOnly: unknown): HostObject | null => {
  const area = sheet.usedArea(valuesOnly === true);
  return area ? range(sheet, area) : null;
};

export function guardWorkbook(workbook: HostWorkbook): void {
  if (workbook.isStructureProtected) throw accessDenied();
}

/** At least one sheet must stay visible. */
function isLastVisible(workbook: HostWorkbook, sheet: HostSheet): boolean {
  const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  return visible.length === 1 && visible[0] === sheet;
}

function remove(sheet: HostSheet, workbook: HostWorkbook): void {
  guardWorkbook(workbook);
  if (isLastVisible(workbook, sheet) || sheet.visibility === 'VeryHidden') throw invalidOperation();
  workbook.deleteSheet(sheet, 'addin');
}

function neighbour(
  sheet: HostSheet,
  workbook: HostWorkbook,
  step: 1 | -1,
  visibleOnly: unknown,
): HostSheet | undefined {
  const at = workbook.sheets.indexOf(sheet);
  const rest = step === 1 ? workbook.sheets.slice(at + 1) : workbook.sheets.slice(0, at).reverse();
  return rest.find(({ visibility }) => visibleOnly !== true || visibility === 'Visible');
}

const orNull = (sheet: HostSheet | undefined): HostObject | null =>
  sheet ? bind(worksheetTable, sheet) : null;
const orError = (sheet: HostSheet | undefined): HostObject => {
  if (!sheet) throw itemNotFound();
  return bind(worksheetTable, sheet);
};

export const worksheetTable: TypeTable<HostSheet> = {
  type: 'Worksheet',
  read: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Position: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
    Visibility: ({ visibility }) => visibility,
    TabColor: ({ tabColor }) => tabColor,
    ShowGridlines: ({ showGridlines }) => showGridlines,
  },
  write: {
    Name: (sheet, value, { workbook }) => {
      guardWorkbook(workbook);
      sheet.name = checkSheetName(workbook, value, sheet);
    },
    Position: (sheet, value, { workbook }) => {
      guardWorkbook(workbook);
      if (typeof value !== 'number' || value < 0 || value >= workbook.sheets.length) throw invalidArgument();
      workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
      workbook.sheets.splice(value, 0, sheet);
    },
    Visibility: (sheet, value, { workbook }) => {
      guardWorkbook(workbook);
      if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') throw invalidArgument();
      if (value !== 'Visible' && isLastVisible(workbook, sheet)) throw invalidOperation();
      sheet.visibility = value;
    },
    TabColor: (sheet, value) => {
      sheet.tabColor = String(value);
    },
    ShowGridlines: (sheet, value) => {
      sheet.showGridlines = value === true;
    },
  },
  open: {
    Protection: (sheet) => bind(protectionTable, sheet),
    PageLayout: (sheet) => bind(pageLayout, sheet),
    Names: (sheet) => bind(namesTable, { sheet }),
    GetCell: (sheet, [row, column]) => byIndexes(sheet, [row, column, 1, 1]),
    GetRangeByIndexes: (sheet, args) => byIndexes(sheet, args),
    GetRange: (sheet, [address], { workbook }) => {
      const [area, ...more] = byAddress(sheet, address, workbook);
      if (!area || more.length > 0) throw invalidArgument();
      return range(sheet, area);
    },
    GetRanges: (sheet, [address], { workbook }) =>
      bind(areasTable, { sheet, areas: byAddress(sheet, address, workbook) }),
    GetUsedRange: (sheet, [valuesOnly]) =>
      used(sheet, valuesOnly) ?? range(sheet, { top: 0, left: 0, bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => used(sheet, valuesOnly),
    GetNext: (sheet, [visibleOnly], { workbook }) => orError(neighbour(sheet, workbook, 1, visibleOnly)),
    GetNextOrNullObject: (sheet, [visibleOnly], { workbook }) =>
      orNull(neighbour(sheet, workbook, 1, visibleOnly)),
    GetPrevious: (sheet, [visibleOnly], { workbook }) => orError(neighbour(sheet, workbook, -1, visibleOnly)),
    GetPreviousOrNullObject: (sheet, [visibleOnly], { workbook }) =>
      orNull(neighbour(sheet, workbook, -1, visibleOnly)),
  },
  call: {
    Activate: (sheet, _, { workbook }) => {
      if (sheet.visibility !== 'Visible') throw invalidOperation();
      workbook.activate(sheet, 'addin');
    },
    Calculate: (sheet, _, { workbook }) => {
      workbook.calculate(sheet);
    },
    Delete: (sheet, _, { workbook }) => {
      remove(sheet, workbook);
    },
    ...listeners<HostSheet>(({ id }) => id, {
      DataChanged: EVENT.changed,
      Activated: EVENT.activated,
      Deactivated: EVENT.deactivated,
      SelectionChanged: EVENT.selected,
    }),
  },
  identity: ({ id }) => ({ Id: id }),
};
