import type { Area } from '../../sheet/index';

/** Merged blocks by their cells. */
export interface Merges {
  /** The block that begins at this cell. */
  readonly at: (row: number, column: number) => Area | null;
  /** The block that covers this cell, its first cell included. */
  readonly over: (row: number, column: number) => Area | null;
}

const key = (row: number, column: number): string => `${row},${column}`;

/** Only the drawn part of a block counts: a sheet may merge to its very end. */
export function mergesOf(areas: readonly Area[], rows: number, columns: number): Merges {
  const cells = new Map<string, Area>();
  for (const area of areas) {
    const bottom = Math.min(area.bottom, rows - 1);
    const right = Math.min(area.right, columns - 1);
    for (let row = area.top; row <= bottom; row += 1)
      for (let column = area.left; column <= right; column += 1)
        cells.set(key(row, column), { ...area, bottom, right });
  }
  const over: Merges['over'] = (row, column) => cells.get(key(row, column)) ?? null;
  return {
    over,
    at: (row, column) => {
      const area = over(row, column);
      return area?.top === row && area.left === column ? area : null;
    },
  };
}
