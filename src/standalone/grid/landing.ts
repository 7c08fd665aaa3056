import type { Address, Area } from '../../sheet/index';
import { cellAt, type Ground } from './selection';
import { fillable } from './startCell';
import type { SheetGround } from './useGround';

/** The first that is seen from a place on, else the last before it; the place itself where none is. */
function seenFrom(place: number, count: number, isSeen: (at: number) => boolean): number {
  for (let at = place; at < count; at += 1) if (isSeen(at)) return at;
  for (let at = place - 1; at >= 0; at -= 1) if (isSeen(at)) return at;
  return place;
}

/** A cell as it stands in the sheet: a block's first, and none in a hidden row or column. */
export function visibleCell(ground: Ground, cell: Address): Address {
  const { measures, merges } = ground;
  if (merges.over(cell.row, cell.column)) return cellAt(ground, cell);
  const row = seenFrom(cell.row, measures.rows, (at) => measures.height(at) > 0);
  const column = seenFrom(cell.column, measures.columns, (at) => measures.width(at) > 0);
  return cellAt(ground, { row, column });
}

/** The cell to write to when an area is selected from outside the sheet. A blank field begins behind its merged label. */
export function landing(
  ground: Pick<SheetGround, 'grid' | 'measures' | 'merges'>,
  { top, left, bottom, right }: Area,
): Address {
  const corner = { row: top, column: left };
  const isOne = top === bottom && left === right;
  const [field] = isOne ? fillable(ground, [corner]) : [];
  return visibleCell(ground, field ?? corner);
}
