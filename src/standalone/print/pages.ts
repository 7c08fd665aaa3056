import type { Area } from '../../sheet/index';
import type { SheetGround } from '../grid/useGround';
import { scaleOf, slicesOf, type Room, type Slice } from './pagination';

/** What one page shows, in the sheet's pixels. */
export interface PageWindow {
  readonly rows: Slice;
  readonly columns: Slice;
  /** 1 is life size. */
  readonly scale: number;
  readonly area: Area;
}

const sizes = (first: number, last: number, size: (at: number) => number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => size(first + at));

/** Pixels by which an area's outermost lines stand out of it. */
export const LINE = 1;
/** Those on both sides, and what rounding a page to whole pixels adds. */
const OUTER = 2 * LINE + 1;

/** The pages of one area, down and then over, as Excel numbers them. */
export function pagesOf({ measures, look }: SheetGround, area: Area, room: Room): readonly PageWindow[] {
  const widths = sizes(area.left, area.right, measures.width);
  const heights = sizes(area.top, area.bottom, measures.height);
  const inner = { width: room.width - OUTER, height: room.height - OUTER };
  const scale = scaleOf(look.page, widths, heights, inner);
  const shift = ({ from, to }: Slice, by = 0): Slice => ({ from: from + by, to: to + by });
  const rows = slicesOf(heights, inner.height / scale);
  return slicesOf(widths, inner.width / scale).flatMap((columns) =>
    rows.map((slice) => ({
      rows: shift(slice, measures.tops[area.top]),
      columns: shift(columns, measures.lefts[area.left]),
      scale,
      area,
    })),
  );
}
