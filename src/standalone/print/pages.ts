import type { Area } from '../../sheet/index';
import type { Lines, PageLook } from '../../xlsx/index';
import type { SheetGround } from '../grid/useGround';
import { indexAt, type Span } from '../grid/windowed';
import { scaleOf, slicesOf, type Room, type Run, type Slice } from './pagination';

/** What one page shows, in the sheet's pixels. */
export interface PageWindow {
  /** From the top down: the rows that are printed again, if they are on this page, and its own. */
  readonly rows: readonly Slice[];
  /** The same from the left. */
  readonly columns: readonly Slice[];
  /** 1 is life size. */
  readonly scale: number;
  readonly area: Area;
}

/** Pixels by which an area's outermost lines stand out of it. */
export const LINE = 1;
/** Those on both sides, and what rounding a page to whole pixels adds. */
const OUTER = 2 * LINE + 1;

/** The rows, or columns, that are seen in a stretch of the sheet. */
export const seenIn = (edges: Float64Array, { from, to }: Slice): Span => ({
  first: indexAt(edges, from),
  last: indexAt(edges, to - LINE),
});

/** One direction of an area. */
interface Axis {
  readonly run: Run;
  readonly start: number;
  /** Empty where nothing is printed again. */
  readonly titles: Slice;
}

interface Wanted {
  readonly first: number;
  readonly last: number;
  readonly titles: Lines | null;
  readonly breaks: readonly number[];
}

const edgeAt = (edges: Float64Array, at: number): number => edges[Math.min(at, edges.length - 1)] ?? 0;

function axisOf(edges: Float64Array, { first, last, titles, breaks }: Wanted): Axis {
  const size = (at: number): number => edgeAt(edges, at + 1) - edgeAt(edges, at);
  const repeated = titles ?? { first: 0, last: -1 };
  const [from, to] = [edgeAt(edges, repeated.first), edgeAt(edges, repeated.last + 1)];
  return {
    start: edgeAt(edges, first),
    titles: { from, to },
    run: {
      sizes: Array.from({ length: last - first + 1 }, (_, at) => size(first + at)),
      breaks: new Set(breaks.map((at) => at - first)),
      titles: { size: to - from, after: repeated.last + 1 - first },
    },
  };
}

/** As Excel: a page end that somebody set does not count in a direction that is fitted onto so many pages. */
const counting = ({ isFitted }: PageLook, pages: number, breaks: readonly number[]): readonly number[] =>
  isFitted && pages > 0 ? [] : breaks;

function bandsOf({ run, start, titles }: Axis, room: number): readonly (readonly Slice[])[] {
  return slicesOf(run, room).map(({ from, to, isTitled }) => {
    const own = { from: start + from, to: start + to };
    return isTitled ? [titles, own] : [own];
  });
}

/** The pages of one area, down and then over or the other way about, as Excel numbers them. */
export function pagesOf({ measures, look }: SheetGround, area: Area, room: Room): readonly PageWindow[] {
  const { page } = look;
  const across = axisOf(measures.lefts, {
    first: area.left,
    last: area.right,
    titles: page.titleColumns,
    breaks: counting(page, page.pagesWide, page.columnBreaks),
  });
  const down = axisOf(measures.tops, {
    first: area.top,
    last: area.bottom,
    titles: page.titleRows,
    breaks: counting(page, page.pagesHigh, page.rowBreaks),
  });
  const inner = { width: room.width - OUTER, height: room.height - OUTER };
  const scale = scaleOf(page, across.run, down.run, inner);
  const columns = bandsOf(across, inner.width / scale);
  const rows = bandsOf(down, inner.height / scale);
  return page.goesOverFirst
    ? rows.flatMap((row) => columns.map((column) => ({ rows: row, columns: column, scale, area })))
    : columns.flatMap((column) => rows.map((row) => ({ rows: row, columns: column, scale, area })));
}
