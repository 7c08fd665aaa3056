import { displayText } from './display';
import { isInside } from './references';
import type { Address, Area, SheetSnapshot, SnapshotCell } from './snapshot';

/** A cell that says something, with its text. */
export interface TextCell extends Address {
  /** Trimmed. */
  readonly text: string;
  readonly cell: SnapshotCell;
}

/** A cell's text with the blanks around it, which offsets into it count from. */
export const rawText = ({ cell, text }: TextCell): string =>
  typeof cell.value === 'string' ? cell.value : text;

/** A snapshot made ready for looking things up by place. */
export interface Grid {
  readonly snapshot: SheetSnapshot;
  /** Last row and column (0-based) that hold something; -1 on an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Cells that say something, left to right. */
  row(row: number): readonly TextCell[];
  /** Text at a place, '' when blank. */
  text(row: number, column: number): string;
  /** The snapshot's cell, blank ones with a format among them. */
  cell(row: number, column: number): SnapshotCell | undefined;
}

const NOTHING: readonly TextCell[] = [];

/** A snapshot never changes, so one index serves every step that looks at it. */
const grids = new WeakMap<SheetSnapshot, Grid>();

/** Indexes a snapshot: O(cells) the first time. */
export function gridOf(snapshot: SheetSnapshot): Grid {
  const known = grids.get(snapshot);
  if (known) return known;
  const grid = indexed(snapshot);
  grids.set(snapshot, grid);
  return grid;
}

function indexed(snapshot: SheetSnapshot): Grid {
  const rows = new Map<number, TextCell[]>();
  const cells = new Map<number, Map<number, SnapshotCell>>();
  let lastRow = -1;
  let lastColumn = -1;
  for (const cell of snapshot.cells) {
    let cellsOfRow = cells.get(cell.row);
    if (!cellsOfRow) cells.set(cell.row, (cellsOfRow = new Map<number, SnapshotCell>()));
    cellsOfRow.set(cell.column, cell);
    const text = displayText(cell, snapshot.uses1904Dates);
    if (text === '' && cell.formula === undefined) continue;
    const said = rows.get(cell.row);
    if (said) said.push({ row: cell.row, column: cell.column, text, cell });
    else rows.set(cell.row, [{ row: cell.row, column: cell.column, text, cell }]);
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  const row = (at: number): readonly TextCell[] => rows.get(at) ?? NOTHING;
  return {
    snapshot,
    lastRow,
    lastColumn,
    row,
    text: (at, column) => row(at).find((said) => said.column === column)?.text ?? '',
    cell: (at, column) => cells.get(at)?.get(column),
  };
}

export const contains = (area: Area, { row, column }: Address): boolean => isInside(area, row, column);
