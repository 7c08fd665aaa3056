import {
  cellName,
  failure,
  gridOf,
  type Address,
  type Area,
  type JobWatch,
  type Outcome,
  type SheetSnapshot,
  type WorkbookPort,
} from '../sheet/index';
import type { PlannedSheet, Recalculation } from './recalculate';
import { writePlans } from './writePlans';

/** Most cells that a Problem names. */
const MOST_NAMED = 12;

/** Cells of an area whose value or formula is another in the two snapshots. */
function changedCells(before: SheetSnapshot, now: SheetSnapshot, area: Area): readonly Address[] {
  const [old, current] = [gridOf(before), gridOf(now)];
  const changed: Address[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const [one, other] = [old.cell(row, column), current.cell(row, column)];
      const isSame = (one?.value ?? null) === (other?.value ?? null) && one?.formula === other?.formula;
      if (!isSame) changed.push({ row, column });
    }
  }
  return changed;
}

const named = (cells: readonly Address[]): string =>
  cells.slice(0, MOST_NAMED).map(cellName).join('、') + (cells.length > MOST_NAMED ? '…' : '');

/**
 * Writes a 预览 that was made earlier. Reads once more first: where any cell of the sheet's forms is no longer as it was,
 * nothing is written.
 * @returns Problem `inputs-changed` with the cells, or `sheet-not-found` where the port does not read the sheet.
 */
export async function applyPlan(
  port: WorkbookPort,
  planned: PlannedSheet,
  watch?: JobWatch,
): Promise<Outcome<Recalculation>> {
  const read = await port.read(watch);
  if (!read.ok) return read;
  const { snapshot, forms } = planned.evaluated;
  const now = read.value.find(({ id }) => id === snapshot.id);
  if (!now) {
    const sheets = read.value.map(({ name }) => name).join('、');
    return failure('sheet-not-found', { sheet: snapshot.name, sheets });
  }
  const changed = forms.flatMap(({ layout }) => changedCells(snapshot, now, layout.area));
  if (changed.length > 0) return failure('inputs-changed', { cells: named(changed) });
  return writePlans(port, [planned], watch);
}
