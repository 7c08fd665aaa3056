import type { SnapshotCell } from '../../sheet/snapshot';
import { placeOf } from './cellName';

/** The cell at a place among cells sorted row by row; undefined where none stands. */
export function findCell(
  cells: readonly SnapshotCell[],
  row: number,
  column: number,
): SnapshotCell | undefined {
  const wanted = placeOf(row, column);
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const cell = cells[middle];
    if (cell === undefined || placeOf(cell.row, cell.column) >= wanted) high = middle;
    else low = middle + 1;
  }
  const cell = cells[low];
  return cell?.row === row && cell.column === column ? cell : undefined;
}
