import { contains, type Grid } from './grid';
import type { Address } from './snapshot';

/** The column right of a label: behind the whole block where the label is merged. */
export const columnBeside = ({ snapshot }: Grid, label: Address): number =>
  (snapshot.merges.find((area) => contains(area, label))?.right ?? label.column) + 1;

/** The blank field right of a label; inside the label's own block where the next label (`next`) follows at once. */
export function blankBeside(grid: Grid, label: Address, next: Address | undefined): Address {
  const column = columnBeside(grid, label);
  return { row: label.row, column: next && next.column <= column ? label.column + 1 : column };
}
