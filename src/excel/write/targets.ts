import type { Address, CellEdit, SheetEdits } from '../../sheet/index';

/** Edits of cells that stand one below the other: written through one range. */
export interface Target {
  readonly top: number;
  readonly column: number;
  readonly edits: readonly CellEdit[];
  /** Every edit gives a number format, or none does. */
  readonly hasFormats: boolean;
}

export const byPlace = (a: Address, b: Address): number => a.column - b.column || a.row - b.row;

/** The cell edits of one sheet as columns of neighbours. */
export function targetsOf({ edits }: SheetEdits): readonly Target[] {
  const cells = edits.filter((edit): edit is CellEdit => edit.kind === 'cell').sort(byPlace);
  const targets: (Target & { edits: CellEdit[] })[] = [];
  for (const edit of cells) {
    const last = targets.at(-1);
    const hasFormats = edit.format !== undefined;
    const follows =
      last?.column === edit.column &&
      last.top + last.edits.length === edit.row &&
      last.hasFormats === hasFormats;
    if (last && follows) last.edits.push(edit);
    else targets.push({ top: edit.row, column: edit.column, edits: [edit], hasFormats });
  }
  return targets;
}

/** The untracked range of a target. */
export const rangeOf = (sheet: Excel.Worksheet, { top, column, edits }: Target): Excel.Range =>
  sheet.getRangeByIndexes(top, column, edits.length, 1).untrack();
