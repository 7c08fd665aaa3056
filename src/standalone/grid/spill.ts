import type { Side } from './cellStyle';

export interface Spill {
  readonly left: number;
  readonly right: number;
}

export const NO_SPILL: Spill = { left: 0, right: 0 };

/** Pixels that a text needs beyond its cell, on the sides that its alignment leaves it. */
export function overhang(side: Side, excess: number): Spill {
  if (excess <= 0 || side === 'justify') return NO_SPILL;
  if (side === 'center') return { left: excess / 2, right: excess / 2 };
  return side === 'left' ? { left: 0, right: excess } : { left: excess, right: 0 };
}

export interface Neighbours {
  readonly width: (column: number) => number;
  /** Whether a text may run over this cell: blank, part of no block, on the sheet. */
  readonly isFree: (column: number) => boolean;
}

/** How far a text runs over its neighbours: no further than it needs, and up to the first that is not free. */
export function spillOver({ width, isFree }: Neighbours, column: number, wished: Spill): Spill {
  const reach = (step: 1 | -1, needed: number): number => {
    let reached = 0;
    for (let at = column + step; reached < needed && isFree(at); at += step) reached += width(at);
    return Math.min(reached, needed);
  };
  return { left: reach(-1, wished.left), right: reach(1, wished.right) };
}
