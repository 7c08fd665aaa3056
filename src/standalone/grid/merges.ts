import type { Area } from '../../sheet/index';

/** Merged blocks by their cells. */
export interface Merges {
  /** The block that begins at this cell. */
  readonly at: (row: number, column: number) => Area | null;
  /** The block that covers this cell, its first cell included. */
  readonly over: (row: number, column: number) => Area | null;
  /** Every block that has a cell in these rows. */
  readonly within: (top: number, bottom: number) => readonly Area[];
}

/** Blocks are looked up by bands of so many rows, not by cell: one block may cover a whole sheet. */
const BAND = 8;
const MOST_BANDS = 128;
const bandOf = (row: number): number => Math.floor(row / BAND);

/** Only the drawn part of a block counts: a sheet may merge to its very end. */
export function mergesOf(areas: readonly Area[], rows: number, columns: number): Merges {
  const blocks = areas
    .filter(({ top, left }) => top < rows && left < columns)
    .map((area) => ({
      ...area,
      bottom: Math.min(area.bottom, rows - 1),
      right: Math.min(area.right, columns - 1),
    }));
  const byRows = new Map<number, Area[]>();
  const tall: Area[] = [];
  for (const block of blocks) {
    const [first, last] = [bandOf(block.top), bandOf(block.bottom)];
    if (last - first > MOST_BANDS) tall.push(block);
    else
      for (let band = first; band <= last; band += 1) {
        const known = byRows.get(band);
        if (known) known.push(block);
        else byRows.set(band, [block]);
      }
  }
  const over: Merges['over'] = (row, column) => {
    const isOver = ({ top, left, bottom, right }: Area): boolean =>
      row >= top && row <= bottom && column >= left && column <= right;
    return byRows.get(bandOf(row))?.find(isOver) ?? tall.find(isOver) ?? null;
  };
  return {
    over,
    at: (row, column) => {
      const area = over(row, column);
      return area?.top === row && area.left === column ? area : null;
    },
    within: (top, bottom) => blocks.filter((block) => block.top <= bottom && block.bottom >= top),
  };
}
