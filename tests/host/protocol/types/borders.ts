import type { Area } from '../../../../src/sheet/index';
import { isLook, type Look, type Side } from '../../workbook/looks';
import { invalidArgument } from '../errors';
import type { TypeTable } from '../table';
import { guardFormat, type RangeTarget } from './rangeTarget';

/** The cells of a block that have a border on the side asked for, and which of their own sides that is. */
function borderedCells(area: Area, side: Side): { readonly area: Area; readonly side: Side }[] {
  const { top, left, bottom, right } = area;
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: top }, side }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: bottom }, side }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: left }, side }];
    case 'EdgeRight':
      return [{ area: { ...area, left: right }, side }];
    case 'InsideHorizontal':
      return top === bottom
        ? []
        : [
            { area: { ...area, top: top + 1 }, side: 'EdgeTop' },
            { area: { ...area, bottom: bottom - 1 }, side: 'EdgeBottom' },
          ];
    case 'InsideVertical':
      return left === right
        ? []
        : [
            { area: { ...area, left: left + 1 }, side: 'EdgeLeft' },
            { area: { ...area, right: right - 1 }, side: 'EdgeRight' },
          ];
    default:
      return [{ area, side }];
  }
}

const PARTS = { Style: 'style', Weight: 'weight', Color: 'color' } as const;

/** null where the cells differ, or where the block has no such border. */
function read({ sheet, area }: RangeTarget, side: Side, part: string): Look | null {
  const looks = new Set(
    borderedCells(area, side).map((one) => sheet.commonLook(one.area, `borders.${one.side}.${part}`)),
  );
  return looks.size === 1 ? (looks.values().next().value ?? null) : null;
}

function write({ sheet, area }: RangeTarget, side: Side, part: string, value: unknown): void {
  if (!isLook(value)) throw invalidArgument();
  guardFormat(sheet, 'allowFormatCells');
  for (const one of borderedCells(area, side)) sheet.setLook(one.area, `borders.${one.side}.${part}`, value);
}

export const borderTable = (side: Side): TypeTable<RangeTarget> => ({
  type: 'RangeBorder',
  read: {
    SideIndex: () => side,
    ...Object.fromEntries(
      Object.entries(PARTS).map(([name, part]) => [name, (range: RangeTarget) => read(range, side, part)]),
    ),
  },
  write: Object.fromEntries(
    Object.entries(PARTS).map(([name, part]) => [
      name,
      (range: RangeTarget, value: unknown) => {
        write(range, side, part, value);
      },
    ]),
  ),
});
