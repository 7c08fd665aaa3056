import { beyond, neighbour } from './moves';
import { areaOf, cellAt, cycled, isSameArea, singleCell, wholeBlocks, type Selection } from './selection';
import type { KeyGround } from './keys';

export interface Advance {
  readonly key: 'Enter' | 'Tab';
  readonly isBack: boolean;
  /** Column where a run of Tab began; null: none is under way. */
  readonly tabbedFrom: number | null;
}

/** Enter and Tab: around a selected block, else on; Enter after Tab goes back to where the row was begun. */
export function advanced(
  ground: KeyGround,
  selection: Selection,
  { key, isBack, tabbedFrom }: Advance,
): { readonly selection: Selection; readonly tabbedFrom: number | null } {
  const { active } = selection;
  const step = isBack ? -1 : 1;
  const area = wholeBlocks(ground, areaOf(selection));
  if (!isSameArea(area, wholeBlocks(ground, areaOf(singleCell(active))))) {
    const next = cycled(ground, area, active, { byRow: key === 'Tab', step });
    return { selection: { ...selection, active: next }, tabbedFrom };
  }
  if (key === 'Tab')
    return {
      selection: singleCell(beyond(ground, active, step)),
      tabbedFrom: tabbedFrom ?? active.column,
    };
  const down = neighbour(ground, active, [step, 0]);
  const column = tabbedFrom ?? down.column;
  return { selection: singleCell(cellAt(ground, { row: down.row, column })), tabbedFrom: null };
}
