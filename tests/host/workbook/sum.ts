import { readReference } from './address';
import type { HostSheet } from './sheet';

/** Result of `=SUM(A1:A3,B5)` on its own sheet; null for any other formula. */
export function sumOf(sheet: HostSheet, formula: string): number | null {
  const [, inside] = /^=SUM\(([^()!]+)\)$/i.exec(formula) ?? [];
  const areas = inside === undefined ? undefined : readReference(inside)?.areas;
  if (!areas) return null;
  let sum = 0;
  for (const { row, column, cell } of sheet.cells()) {
    const times = areas.filter(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    ).length;
    if (typeof cell.value === 'number') sum += times * cell.value;
  }
  return sum;
}
