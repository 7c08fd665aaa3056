import type { CellEdit, PrintAreaEdit, SheetEdit, SheetEdits, SheetSnapshot } from '../../sheet/index';
import { isSameValue } from '../cellValue';
import { targetsOf, type Target } from './targets';

/** What is to be written to one sheet. */
export interface SheetPlan {
  readonly sheetId: string;
  readonly edits: readonly SheetEdit[];
  readonly targets: readonly Target[];
  readonly printArea: PrintAreaEdit | null;
  /** What the sheet held when the edits were planned; null: only the cells to write are held against it. */
  readonly ground: SheetSnapshot | null;
}

/** A protected sheet takes values in its unlocked cells, but as a rule no number formats: the values go first. */
const withoutFormat = (edit: SheetEdit): SheetEdit => {
  if (edit.kind === 'print-area' || edit.format === undefined) return edit;
  const { kind, row, column, before, after } = edit;
  return { kind, row, column, before, after };
};

/** @param isProtected the sheet was protected when it was read. */
export function planOf(
  { sheetId, edits }: SheetEdits,
  ground: SheetSnapshot | null,
  isProtected: boolean,
): SheetPlan {
  const own = isProtected ? edits.map(withoutFormat) : edits;
  const printArea = own.filter((edit): edit is PrintAreaEdit => edit.kind === 'print-area').at(-1) ?? null;
  return { sheetId, edits: own, targets: targetsOf({ sheetId, edits: own }), printArea, ground };
}

/** Edits of the same sheet in one list. */
export function bySheet(edits: readonly SheetEdits[]): readonly SheetEdits[] {
  const sheets = new Map<string, SheetEdit[]>();
  for (const { sheetId, edits: own } of edits) sheets.set(sheetId, [...(sheets.get(sheetId) ?? []), ...own]);
  return [...sheets].map(([sheetId, own]) => ({ sheetId, edits: own }));
}

/** Edits that were not planned on the snapshot: their cell holds something else there, or a formula. */
export function strangers({ edits }: SheetEdits, ground: SheetSnapshot): readonly CellEdit[] {
  const cells = new Map(ground.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return edits.filter((edit): edit is CellEdit => {
    if (edit.kind === 'print-area') return false;
    const cell = cells.get(`${edit.row},${edit.column}`);
    return cell?.formula !== undefined || !isSameValue(cell?.value ?? null, edit.before);
  });
}

/** Cells that more than one edit wants to change. */
export function doubles({ edits }: SheetEdits): readonly CellEdit[] {
  const seen = new Set<string>();
  return edits.filter((edit): edit is CellEdit => {
    if (edit.kind === 'print-area') return false;
    const key = `${edit.row},${edit.column}`;
    const isDouble = seen.has(key);
    seen.add(key);
    return isDouble;
  });
}

/** Edits and sheets of one request: well under the 5 MB that Excel on the web takes. */
const MOST_EDITS = 2000;
const MOST_SHEETS = 200;

/** Plans in portions of one request each; a sheet is never divided. */
export function portionsOf(plans: readonly SheetPlan[]): readonly (readonly SheetPlan[])[] {
  const portions: SheetPlan[][] = [];
  let count = 0;
  for (const plan of plans) {
    const last = portions.at(-1);
    if (last && last.length < MOST_SHEETS && count + plan.edits.length <= MOST_EDITS) last.push(plan);
    else {
      portions.push([plan]);
      count = 0;
    }
    count += plan.edits.length;
  }
  return portions;
}
