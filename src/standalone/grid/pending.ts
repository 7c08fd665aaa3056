import type { SnapshotCell } from '../../sheet/index';

/** A formula without a result: what it counts with was changed, and only a spreadsheet calculates it. */
export const isPending = (cell: SnapshotCell | undefined): boolean =>
  cell?.formula !== undefined && cell.value === null;
