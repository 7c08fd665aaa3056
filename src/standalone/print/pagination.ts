import type { PageLook } from '../../xlsx/index';

/** From where to where a page goes along rows or columns, in the sheet's pixels. */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

/** Rounding of widths and heights must not cost a page. */
const TOLERANCE = 0.1;

/** Whole rows (or columns) on every page; one that is longer than a page goes over several. */
export function slicesOf(sizes: readonly number[], room: number): readonly Slice[] {
  const slices: Slice[] = [];
  let [from, to] = [0, 0];
  for (const size of sizes) {
    if (to > from && to + size - from > room + TOLERANCE) {
      slices.push({ from, to });
      from = to;
    }
    to += size;
    while (to - from > room + TOLERANCE) {
      slices.push({ from, to: from + room });
      from += room;
    }
  }
  if (to > from || slices.length === 0) slices.push({ from, to });
  return slices;
}

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

const largest = (sizes: readonly number[]): number => sizes.reduce((most, size) => Math.max(most, size), 1);

/** As Excel: whole percents, never larger than life, never below this. */
const LEAST_PERCENT = 10;

/** Largest percent at which the rows or columns come out on no more than so many pages; `pages` 0: any number. */
function fittingPercent(sizes: readonly number[], room: number, pages: number): number {
  if (pages === 0) return 100;
  let percent = Math.min(100, Math.floor((100 * (room * pages + TOLERANCE)) / Math.max(1, sum(sizes))));
  while (percent > LEAST_PERCENT && slicesOf(sizes, (100 * room) / percent).length > pages) percent -= 1;
  return Math.max(LEAST_PERCENT, percent);
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** As the page set-up says, and smaller where a row or column would not go on a page whole. 1 is life size. */
export function scaleOf(
  page: PageLook,
  widths: readonly number[],
  heights: readonly number[],
  room: Room,
): number {
  const percent = page.isFitted
    ? Math.min(
        fittingPercent(widths, room.width, page.pagesWide),
        fittingPercent(heights, room.height, page.pagesHigh),
      )
    : page.scale;
  const whole = Math.min(room.width / largest(widths), room.height / largest(heights));
  return Math.min(percent / 100, Math.max(LEAST_PERCENT / 100, whole));
}
