import {
  cellName,
  failure,
  gridOf,
  namedCells,
  success,
  type Address,
  type CellEdit,
  type Grid,
  type Outcome,
  type Problem,
  type SheetSnapshot,
} from '../../sheet/index';
import type { TypedCell } from './openFile';

const named = (cells: readonly Address[]): string => namedCells(cells.map(cellName));

/** Why cells cannot be written to: a formula stands there, or a protected sheet has them locked. */
export function whyHeld(grid: Grid, cells: readonly Address[]): Problem | null {
  const formulas = cells.filter(({ row, column }) => grid.cell(row, column)?.formula !== undefined);
  if (formulas.length > 0) return failure('cells-with-formulas', { cells: named(formulas) }).problem;
  const locked = grid.snapshot.isProtected
    ? cells.filter(({ row, column }) => grid.cell(row, column)?.unlocked !== true)
    : [];
  return locked.length > 0 ? failure('cells-locked', { cells: named(locked) }).problem : null;
}

/** The edits of what a person typed; what stands there already is left out. Errors: see OpenFile.edit. */
export function typedEdits(
  snapshot: SheetSnapshot,
  cells: readonly TypedCell[],
): Outcome<readonly CellEdit[]> {
  const grid = gridOf(snapshot);
  const edits = cells.flatMap(({ row, column, value, format }): CellEdit[] => {
    const cell = grid.cell(row, column);
    const before = cell?.value ?? null;
    const isRestyled = format !== undefined && format !== cell?.format;
    if (cell?.formula === undefined && before === value && !isRestyled) return [];
    const restyled = isRestyled ? { format, formatBefore: cell?.format ?? null } : {};
    return [{ kind: 'cell', row, column, before, after: value, ...restyled }];
  });
  const problem = whyHeld(grid, edits);
  return problem ? { ok: false, problem } : success(edits);
}
