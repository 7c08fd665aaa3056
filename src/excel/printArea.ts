import type { Area } from '../sheet/index';
import { WARNINGS_HEADER } from '../sheet/labels';
import { parseAreaName } from '../sheet/references';

/** Name of a sheet's print area among the sheet's names. */
export const PRINT_AREA = 'Print_Area';

/** Comment of a print area that this product set, by which it is known as ours to remove; in files as well. */
export const OUR_MARK = WARNINGS_HEADER;

/** `Sheet1!A1:G19,'表 2'!$I$1` → areas; [] as soon as one part is anything else. */
export function areasOf(address: string): readonly Area[] {
  const areas: Area[] = [];
  for (const piece of address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []) {
    const area = parseAreaName(piece.slice(piece.lastIndexOf('!') + 1).trim());
    if (!area) return [];
    areas.push(area);
  }
  return areas;
}

export const isSameArea = (a: Area | null, b: Area | null): boolean =>
  a === null || b === null
    ? a === b
    : a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
