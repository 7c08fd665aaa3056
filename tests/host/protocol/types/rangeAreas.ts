import type { Area } from '../../../../src/sheet/index';
import { areaName, cellCount, isWholeColumns, isWholeRows, quotedName } from '../../workbook/address';
import type { HostSheet } from '../../workbook/sheet';
import { itemNotFound } from '../errors';
import { bind, type TypeTable } from '../table';
import { rangeTable } from './range';
import { rangeTarget } from './rangeTarget';

export interface AreasTarget {
  readonly sheet: HostSheet;
  readonly areas: readonly Area[];
}

const ranges = ({ sheet, areas }: AreasTarget) =>
  areas.map((area) => bind(rangeTable, rangeTarget(sheet, area)));

export const rangesTable: TypeTable<AreasTarget> = {
  type: 'RangeCollection',
  open: {
    GetItemAt: (target, [index]) => {
      const range = ranges(target)[Number(index)];
      if (!range) throw itemNotFound();
      return range;
    },
  },
  call: { GetCount: ({ areas }) => areas.length },
  items: ranges,
};

/** Several blocks of one sheet. What it does to formats and content it does block by block; see `getRanges`. */
export const areasTable: TypeTable<AreasTarget> = {
  type: 'RangeAreas',
  read: {
    Address: ({ sheet, areas }) =>
      areas.map((area) => `${quotedName(sheet.name)}!${areaName(area)}`).join(','),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
    IsEntireRow: ({ areas }) => areas.every(isWholeRows),
    IsEntireColumn: ({ areas }) => areas.every(isWholeColumns),
  },
  open: { Areas: (target) => bind(rangesTable, target) },
  call: {
    Clear: (target, args, turn) => {
      for (const range of ranges(target)) range.call('Clear', args, turn);
    },
    _KeepReference: () => null,
  },
};
