import type { Merges } from './merges';

/** Rows or columns drawn at a time: the window moves in steps of so many, so that not every pixel scrolled draws anew. */
const STEP = 4;

/** First and last of the rows or columns that are drawn. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The last row or column whose edge is at or before the place. */
export function indexAt(edges: Float64Array, place: number): number {
  let [low, high] = [0, Math.max(0, edges.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((edges[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What to draw so that `from`–`to` (pixels) is seen whole, with some to spare on both sides. */
export function spanOf(edges: Float64Array, from: number, to: number): Span {
  const last = edges.length - 2;
  const low = Math.floor(indexAt(edges, from) / STEP) - 1;
  const high = Math.floor(indexAt(edges, to) / STEP) + 2;
  return { first: Math.max(0, low * STEP), last: Math.min(last, high * STEP - 1) };
}

/** Rows drawn: those seen, those where a merged block begins that reaches among them, and the active one. */
export function drawnRows({ first, last }: Span, merges: Merges, active: number): readonly number[] {
  const rows = new Set(Array.from({ length: last - first + 1 }, (_, at) => first + at));
  for (const { top } of merges.within(first, last)) rows.add(top);
  rows.add(active);
  return [...rows].sort((a, b) => a - b);
}
