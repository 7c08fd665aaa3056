import type { Address, Area, SnapshotCell } from '../snapshot';
import { AreaIndex } from './areaIndex';
import { ReferenceReader } from './referenceReader';
import type { NameScope } from './referenceReader';

/** A worksheet with formulas. */
export interface FormulaSheet {
  /** Position among all tabs. */
  readonly tab: number;
  readonly cells: readonly SnapshotCell[];
}

/** A formula cell, and the position of its sheet among the given ones. */
export interface SheetCell {
  readonly sheet: number;
  readonly cell: SnapshotCell;
}

/**
 * Formula cells whose result may change when the given cells do: through references, ranges, whole rows and
 * columns, defined names and other formulas, across sheets. A formula whose reach cannot be told from its text
 * (INDIRECT, OFFSET, structured and 3-D references, unknown names) is taken to depend on any change.
 *
 * @param changed by position in `sheets`.
 */
export function dependentsOf(
  sheets: readonly FormulaSheet[],
  scope: NameScope,
  changed: ReadonlyMap<number, readonly Address[]>,
): SheetCell[] {
  const formulas: SheetCell[] = [];
  const isStale: boolean[] = [];
  const indexes = new Map(sheets.map(({ tab }) => [tab, new AreaIndex()]));
  const found: SheetCell[] = [];
  const waiting: { tab: number; row: number; column: number }[] = [];

  const markStale = (owner: number): void => {
    const formula = formulas[owner];
    if (isStale[owner] || !formula) return;
    isStale[owner] = true;
    found.push(formula);
    const { row, column } = formula.cell;
    waiting.push({ tab: sheets[formula.sheet]?.tab ?? -1, row, column });
  };

  const references = new ReferenceReader(scope);
  sheets.forEach(({ tab, cells }, sheet) => {
    for (const cell of cells) {
      if (cell.formula === undefined) continue;
      const owner = formulas.push({ sheet, cell }) - 1;
      const reach = references.reachOf(cell.formula, tab);
      if (reach === 'unclear') markStale(owner);
      else for (const { tab: target, area } of reach) indexes.get(target)?.add(area, owner);
    }
  });
  for (const [sheet, addresses] of changed) {
    const tab = sheets[sheet]?.tab ?? -1;
    for (const { row, column } of addresses) waiting.push({ tab, row, column });
  }
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const owner of indexes.get(next.tab)?.take(next.row, next.column) ?? []) markStale(owner);
  }
  return found;
}

/** An area on a certain tab. */
export interface TabArea {
  readonly tab: number;
  readonly area: Area;
}
