import { contains, type Grid } from './grid';
import type { Address, Area } from './snapshot';

/**
 * The column right of a label: behind the whole block where the label is merged. Beside a label that is as wide as the
 * form (`area`) stands nothing of the form's: the column is inside the block then.
 */
export function columnBeside({ snapshot }: Grid, area: Area, label: Address): number {
  const behind = (snapshot.merges.find((block) => contains(block, label))?.right ?? label.column) + 1;
  return behind > area.right ? label.column + 1 : behind;
}

/** The blank field right of a label; inside the label's own block where the next label (`next`) follows at once. */
export function blankBeside(grid: Grid, area: Area, label: Address, next: Address | undefined): Address {
  const column = columnBeside(grid, area, label);
  return { row: label.row, column: next && next.column <= column ? label.column + 1 : column };
}
