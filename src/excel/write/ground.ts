import type { Address, Area, SheetSnapshot } from '../../sheet/index';
import { heldCell, isSameValue } from '../cellValue';

/** Above this many cells only the cells to write are compared. */
const MOST_CELLS = 20_000;

/** The block of cells that said something when the sheet was read; null when there is none, or it is too large. */
export function groundArea({ cells }: SheetSnapshot): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column, value, formula } of cells) {
    if (value === null && formula === undefined) continue;
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  const count = (bottom - top + 1) * (right - left + 1);
  return bottom < 0 || count > MOST_CELLS ? null : { top, left, bottom, right };
}

export interface Ground {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** Queues the reading of what a plan stands on; the answer is to be taken after the sync. */
export function askGround(sheet: Excel.Worksheet, snapshot: SheetSnapshot): (() => Ground) | null {
  const area = groundArea(snapshot);
  if (!area) return null;
  const { top, left, bottom, right } = area;
  const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
  range.load('values,formulas');
  return () => ({ area, values: range.values as unknown[][], formulas: range.formulas as unknown[][] });
}

/** Cells whose value or formula is another than the plan was made on. */
export function changedSince(
  snapshot: SheetSnapshot,
  { area, values, formulas }: Ground,
): readonly Address[] {
  const before = new Map(snapshot.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return values.flatMap((line, i) =>
    line.flatMap((value, j): Address[] => {
      const place = { row: area.top + i, column: area.left + j };
      const now = heldCell(value, formulas[i]?.[j]);
      const old = before.get(`${place.row},${place.column}`);
      const isSame = isSameValue(old?.value ?? null, now.value) && (old?.formula ?? null) === now.formula;
      return isSame ? [] : [place];
    }),
  );
}
