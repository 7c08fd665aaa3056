import {
  cellName,
  failure,
  gridOf,
  namedCells,
  splitLocked,
  success,
  type Address,
  type CellEdit,
  type Outcome,
  type Problem,
  type SheetSnapshot,
} from '../../sheet/index';
import type { TypedCell } from './openFile';

const named = (cells: readonly Address[]): string => namedCells(cells.map(cellName));

/** Why cells with formulas are not typed over. */
export const formulasHeld = (cells: readonly Address[]): Problem => ({
  code: 'cells-with-formulas',
  figures: { cells: named(cells) },
});

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
  if (formulas.length > 0) return { ok: false, problem: formulasHeld(formulas) };
  const { locked } = splitLocked(grid, edits);
  if (locked.length > 0) {
    return failure('cells-locked', { cells: named(edits.filter((edit) => locked.includes(edit))) });
  }
  return success(edits);
}
