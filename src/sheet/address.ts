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
