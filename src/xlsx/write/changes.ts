import type { Address, CellValue } from '../../sheet/snapshot';

/** What is to happen to one cell of a part. */
export interface CellChange extends Address {
  /** New content; undefined keeps it. */
  readonly value?: CellValue;
  /** Number format to give, General included; undefined keeps it. */
  readonly format?: string;
  /** Takes the stored result of a formula away; the formula stays. */
  readonly dropsResult?: true;
}

/** Changes of one row, left to right. */
export interface RowChanges {
  readonly row: number;
  readonly cells: readonly CellChange[];
}

/** Style index for a cell that had `style` and is to show `format`. */
export type Restyle = (style: number, format: string) => number;

export function groupByRow(changes: readonly CellChange[]): RowChanges[] {
  const byRow = new Map<number, CellChange[]>();
  for (const change of changes) {
    const cells = byRow.get(change.row);
    if (cells) cells.push(change);
    else byRow.set(change.row, [change]);
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.column - b.column) }));
}
