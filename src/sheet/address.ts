import type { Address } from './snapshot';

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** {row: 6, column: 3} → D7. */
export const cellName = ({ row, column }: Address): string => `${columnName(column)}${row + 1}`;

/** Most cells that a Problem names. */
const MOST_NAMED = 12;

/** Names of cells for a Problem: the first twelve, and a sign that there are more. */
export const namedCells = (names: readonly string[]): string =>
  names.slice(0, MOST_NAMED).join('、') + (names.length > MOST_NAMED ? '…' : '');
