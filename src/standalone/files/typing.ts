import {
  cellName,
  failure,
  gridOf,
  splitLocked,
  success,
  type CellEdit,
  type Outcome,
  type SheetSnapshot,
} from '../../sheet/index';
import type { TypedCell } from './openFile';

/** The edits of what a person typed; values that stand there already are left out. Errors: see OpenFile.edit. */
export function typedEdits(
  snapshot: SheetSnapshot,
  cells: readonly TypedCell[],
): Outcome<readonly CellEdit[]> {
  const grid = gridOf(snapshot);
  const edits = cells.flatMap(({ row, column, value }): CellEdit[] => {
    const cell = grid.cell(row, column);
    const before = cell?.value ?? null;
    if (cell?.formula === undefined && before === value) return [];
    return [{ kind: 'cell', row, column, before, after: value }];
  });
  const formulas = edits.filter(({ row, column }) => grid.cell(row, column)?.formula !== undefined);
  if (formulas.length > 0)
    return failure('cells-with-formulas', { cells: formulas.map(cellName).join('、') });
  const { locked } = splitLocked(grid, edits);
  if (locked.length > 0) {
    const names = edits.filter((edit) => locked.includes(edit)).map(cellName);
    return failure('cells-locked', { cells: names.join('、') });
  }
  return success(edits);
}
