import type { Address, SheetSnapshot } from '../../sheet/index';
import { isSameValue } from '../cellValue';

const key = ({ row, column }: Address): string => `${row},${column}`;

/** Cells whose value or formula is another in the two snapshots, row by row. */
export function changedCells(before: SheetSnapshot, now: SheetSnapshot): readonly Address[] {
  const old = new Map(before.cells.map((cell) => [key(cell), cell]));
  const current = new Map(now.cells.map((cell) => [key(cell), cell]));
  return [...new Map([...old, ...current]).values()]
    .filter((cell) => {
      const [one, other] = [old.get(key(cell)), current.get(key(cell))];
      return !isSameValue(one?.value ?? null, other?.value ?? null) || one?.formula !== other?.formula;
    })
    .map(({ row, column }) => ({ row, column }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
