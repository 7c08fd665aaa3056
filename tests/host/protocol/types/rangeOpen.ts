import type { Area } from '../../../../src/sheet/index';
import { bounding, intersection, LAST_COLUMN, LAST_ROW } from '../../workbook/address';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { bind, type HostObject, type TypeTable } from '../table';
import { dataValidation } from './dataValidation';
import { rangeTable } from './range';
import { formatTable } from './rangeFormat';
import { rangeTarget, type RangeTarget } from './rangeTarget';
import { worksheetTable } from './worksheet';

const int = (value: unknown, absent?: number): number => {
  if (value === undefined || value === null) {
    if (absent !== undefined) return absent;
    throw invalidArgument();
  }
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
};

/** Where the area would leave the sheet Excel answers InvalidArgument. */
function on({ sheet }: RangeTarget, area: Area): HostObject {
  const isInside = area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
  if (!isInside || area.top > area.bottom || area.left > area.right) throw invalidArgument();
  return bind(rangeTable, rangeTarget(sheet, area));
}

function other(range: RangeTarget, args: readonly unknown[]): Area {
  const [argument] = args;
  const target = (argument as { readonly target?: RangeTarget } | undefined)?.target;
  if (!target?.area || target.sheet !== range.sheet) throw invalidArgument();
  return target.area;
}

function used(range: RangeTarget, valuesOnly: unknown): HostObject | null {
  const area = range.sheet.usedArea(valuesOnly === true, range.area);
  return area ? on(range, area) : null;
}

const refuseMerges = (): never => {
  throw new HostError(
    'MergedAreasRefused',
    'The product must not ask for merged areas: no rule depends on them, and Excel 2019 lacks the member.',
  );
};

const shared = (range: RangeTarget, args: readonly unknown[]): HostObject | null => {
  const area = intersection(range.area, other(range, args));
  return area ? on(range, area) : null;
};

/** What a range leads to: parts of itself, neighbours, its sheet, its format. */
export const rangeOpen: NonNullable<TypeTable<RangeTarget>['open']> = {
  Format: (range) => bind(formatTable, range),
  DataValidation: (range) => bind(dataValidation, range),
  Worksheet: ({ sheet }) => bind(worksheetTable, sheet),
  GetCell: (range, [row, column]) => {
    const top = range.area.top + int(row);
    const left = range.area.left + int(column);
    return on(range, { top, left, bottom: top, right: left });
  },
  GetRow: (range, [row]) => {
    const top = range.area.top + int(row);
    return on(range, { ...range.area, top, bottom: top });
  },
  GetColumn: (range, [column]) => {
    const left = range.area.left + int(column);
    return on(range, { ...range.area, left, right: left });
  },
  GetLastRow: (range) => on(range, { ...range.area, top: range.area.bottom }),
  GetLastColumn: (range) => on(range, { ...range.area, left: range.area.right }),
  GetLastCell: (range) => on(range, { ...range.area, top: range.area.bottom, left: range.area.right }),
  GetEntireRow: (range) => on(range, { ...range.area, left: 0, right: LAST_COLUMN }),
  GetEntireColumn: (range) => on(range, { ...range.area, top: 0, bottom: LAST_ROW }),
  GetOffsetRange: (range, [rows, columns]) =>
    on(range, {
      top: range.area.top + int(rows),
      bottom: range.area.bottom + int(rows),
      left: range.area.left + int(columns),
      right: range.area.right + int(columns),
    }),
  GetResizedRange: (range, [rows, columns]) =>
    on(range, {
      ...range.area,
      bottom: range.area.bottom + int(rows),
      right: range.area.right + int(columns),
    }),
  GetAbsoluteResizedRange: (range, [rows, columns]) =>
    on(range, {
      ...range.area,
      bottom: range.area.top + int(rows) - 1,
      right: range.area.left + int(columns) - 1,
    }),
  GetBoundingRect: (range, args) => on(range, bounding(range.area, other(range, args))),
  GetIntersection: (range, args) => {
    const found = shared(range, args);
    if (!found) throw itemNotFound();
    return found;
  },
  GetIntersectionOrNullObject: shared,
  GetUsedRange: (range, [valuesOnly]) =>
    used(range, valuesOnly) ?? on(range, { ...range.area, bottom: range.area.top, right: range.area.left }),
  GetUsedRangeOrNullObject: (range, [valuesOnly]) => used(range, valuesOnly),
  GetMergedAreas: refuseMerges,
  GetMergedAreasOrNullObject: refuseMerges,
};
