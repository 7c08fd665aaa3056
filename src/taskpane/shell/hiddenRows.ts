import type { Area, SheetSnapshot } from '../../sheet/index';

/** Rows of the block that nobody sees, 0-based, upwards. */
export const hiddenRowsOf = (
  { hiddenRows }: Pick<SheetSnapshot, 'hiddenRows'>,
  { top, bottom }: Pick<Area, 'top' | 'bottom'>,
): readonly number[] =>
  hiddenRows.filter((row) => row >= top && row <= bottom).sort((first, second) => first - second);

/** Row numbers as Excel counts them, neighbours joined: `12–14`, `17`. `rows` goes upwards. */
export function rowRuns(rows: readonly number[]): readonly string[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) => (first === last ? `${first + 1}` : `${first + 1}–${last + 1}`));
}
