import type { HostWorkbook } from '../../workbook/workbook';
import { invalidReference, unsupportedSheet } from '../errors';
import { bind, type HostObject, type TypeTable } from '../table';
import { applicationTable, runtimeTable } from './application';
import { namesTable } from './names';
import { rangeTable } from './range';
import { rangeTarget } from './rangeTarget';
import { settingsTable } from './settings';
import { worksheetsTable } from './worksheets';

const selected = (workbook: HostWorkbook): HostObject => {
  if (workbook.isChartSheetInFront) throw unsupportedSheet();
  return bind(rangeTable, rangeTarget(workbook.active, workbook.selection));
};

export const workbookTable: TypeTable<HostWorkbook> = {
  type: 'Workbook',
  read: { Name: ({ name }) => name, ReadOnly: () => false },
  open: {
    Worksheets: (workbook) => bind(worksheetsTable, workbook),
    Names: () => bind(namesTable, { sheet: null }),
    Settings: (workbook) => bind(settingsTable, workbook),
    Application: (workbook) => bind(applicationTable, workbook),
    _Runtime: (workbook) => bind(runtimeTable, workbook),
    GetSelectedRange: selected,
    GetActiveCell: (workbook) => {
      const { top, left } = workbook.selection;
      selected(workbook);
      return bind(rangeTable, rangeTarget(workbook.active, { top, left, bottom: top, right: left }));
    },
    _GetObjectByReferenceId: (_, [id], { tracking }) => {
      const range = tracking.get(String(id));
      if (!range) throw invalidReference();
      return bind(rangeTable, range);
    },
  },
  call: {
    _RemoveReference: (_, [id], { tracking }) => {
      tracking.remove(String(id));
    },
    _RemoveAllReferences: (_, __, { tracking }) => {
      tracking.removeAll();
    },
    _GetReferenceCount: (_, __, { tracking }) => tracking.size,
  },
};
