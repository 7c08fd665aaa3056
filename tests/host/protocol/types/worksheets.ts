import type { HostSheet } from '../../workbook/sheet';
import type { HostWorkbook } from '../../workbook/workbook';
import { itemNotFound, unsupportedSheet } from '../errors';
import { bind, type HostObject, type TypeTable } from '../table';
import { EVENT, WORKBOOK_TARGET } from '../wire';
import { listeners } from './listeners';
import { checkSheetName, nextSheetName } from './sheetName';
import { guardWorkbook, worksheetTable } from './worksheet';

const found = (sheet: HostSheet | undefined): HostObject => {
  if (!sheet) throw itemNotFound();
  return bind(worksheetTable, sheet);
};

const seen = ({ sheets }: HostWorkbook, visibleOnly: unknown): readonly HostSheet[] =>
  sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible');

const item = (workbook: HostWorkbook, [key]: readonly unknown[]): HostObject =>
  found(workbook.find(String(key)));

export const worksheetsTable: TypeTable<HostWorkbook> = {
  type: 'WorksheetCollection',
  open: {
    '': item,
    GetItem: item,
    GetItemOrNullObject: (workbook, [key]) => {
      const sheet = workbook.find(String(key));
      return sheet ? bind(worksheetTable, sheet) : null;
    },
    GetActiveWorksheet: (workbook) => {
      if (workbook.isChartSheetInFront) throw unsupportedSheet();
      return bind(worksheetTable, workbook.active);
    },
    GetFirst: (workbook, [visibleOnly]) => found(seen(workbook, visibleOnly)[0]),
    GetLast: (workbook, [visibleOnly]) => found(seen(workbook, visibleOnly).at(-1)),
    Add: (workbook, [name]) => {
      guardWorkbook(workbook);
      const wanted = name ?? nextSheetName(workbook);
      return bind(worksheetTable, workbook.addSheet(checkSheetName(workbook, wanted), 'addin'));
    },
  },
  call: {
    GetCount: (workbook, [visibleOnly]) => seen(workbook, visibleOnly).length,
    ...listeners<HostWorkbook>(() => WORKBOOK_TARGET, {
      DataChanged: EVENT.changed,
      Activated: EVENT.activated,
      Deactivated: EVENT.deactivated,
      SelectionChanged: EVENT.selected,
      Added: EVENT.added,
      Deleted: EVENT.deleted,
    }),
  },
  items: ({ sheets }) => sheets.map((sheet) => bind(worksheetTable, sheet)),
};
