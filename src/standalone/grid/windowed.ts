import type { Area } from '../../sheet/index';
import type { Measures } from './measure';

/** Rows drawn at once where a sheet is long, above and below what is seen. */
const MARGIN = 30;
/** A sheet with no more rows is drawn whole. */
export const WHOLE = 200;

/** Top edge of every row in pixels, as far as heights are known before drawing; one more for the end. */
export function rowTops({ rows, height, rowHeight }: Measures): Float64Array {
  const tops = new Float64Array(rows + 1);
  for (let row = 0; row < rows; row += 1) tops[row + 1] = (tops[row] ?? 0) + (height(row) ?? rowHeight);
  return tops;
}

/** The last row whose top edge is at or above the place. */
function rowAt(tops: Float64Array, place: number): number {
  let [low, high] = [0, tops.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** First and last row to draw for what is seen; merged blocks are drawn from their first row on. */
export function drawnRows(
  tops: Float64Array,
  seen: { readonly top: number; readonly height: number },
  merged: readonly Area[],
): { readonly first: number; readonly last: number } {
  const rows = tops.length - 1;
  if (rows <= WHOLE) return { first: 0, last: rows - 1 };
  const last = Math.min(rows - 1, rowAt(tops, seen.top + seen.height) + MARGIN);
  const wished = Math.max(0, rowAt(tops, seen.top) - MARGIN);
  const first = merged.reduce(
    (low, area) =>
      area.top < low && area.bottom >= wished && area.bottom - area.top < WHOLE ? area.top : low,
    wished,
  );
  return { first, last };
}
