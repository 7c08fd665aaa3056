import { warningCells, type SheetSnapshot } from '../../sheet/index';
import type { CellLook } from '../../xlsx/index';
import type { SheetGround } from './useGround';

/** Pixels in which a hint is read. */
const READABLE = 320;

const readable = new WeakMap<CellLook, CellLook>();

/** One for each look, as cells of one look share their classes. */
function readableLook(look: CellLook): CellLook {
  const known = readable.get(look);
  if (known) return known;
  const made: CellLook = {
    ...look,
    horizontal: 'left',
    vertical: 'top',
    wrapsText: true,
    shrinksToFit: false,
    rotation: 0,
  };
  readable.set(look, made);
  return made;
}

/** The columns that hold hints alone. */
function hintColumns(sheet: SheetSnapshot): ReadonlySet<number> {
  const { cells, merges } = sheet;
  const isHint = warningCells(sheet);
  const own = new Set<number>();
  const foreign = new Set<number>();
  for (const cell of cells)
    if (isHint(cell)) own.add(cell.column);
    else if (cell.value !== null || cell.formula !== undefined) foreign.add(cell.column);
  const isMerged = (column: number): boolean =>
    merges.some(({ left, right }) => left <= column && column <= right);
  return new Set([...own].filter((column) => !foreign.has(column) && !isMerged(column)));
}

/** The ground as it is read on screen: columns of hints wide and wrapped. Heights of rows stay the form's. */
export function withReadableHints(ground: SheetGround): SheetGround {
  const { sheet, look, measures } = ground;
  const columns = hintColumns(sheet);
  if (columns.size === 0) return ground;
  const width = (column: number): number =>
    columns.has(column) && measures.width(column) > 0
      ? Math.max(READABLE, measures.width(column))
      : measures.width(column);
  const lefts = new Float64Array(measures.columns + 1);
  for (let at = 0; at < measures.columns; at += 1) lefts[at + 1] = (lefts[at] ?? 0) + width(at);
  return {
    ...ground,
    look: {
      ...look,
      cell: (address) =>
        columns.has(address.column) ? readableLook(look.cell(address)) : look.cell(address),
    },
    measures: { ...measures, width, lefts },
  };
}
