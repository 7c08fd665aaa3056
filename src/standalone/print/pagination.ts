import type { PageLook } from '../../xlsx/index';

/** From where to where a page goes along rows or columns, in the sheet's pixels. */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

export interface PageSlice extends Slice {
  /** The lines that are printed again stand before it. */
  readonly isTitled: boolean;
}

/** Rows (or columns) to be put on pages, in the order of the sheet. */
export interface Run {
  readonly sizes: readonly number[];
  /** Positions in `sizes` before which a page ends in any case. */
  readonly breaks: ReadonlySet<number>;
  /** Printed again on pages that begin at position `after` or later. */
  readonly titles: { readonly size: number; readonly after: number };
}

/** Rounding of widths and heights must not cost a page. */
const TOLERANCE = 0.1;

/** Titles that take more of a page than this are not printed again. */
const MOST_OF_PAGE = 0.5;

/** Whole rows (or columns) on every page; one that is longer than a page goes over several. */
export function slicesOf({ sizes, breaks, titles }: Run, room: number): readonly PageSlice[] {
  const isRepeated = titles.size > 0 && titles.size <= room * MOST_OF_PAGE;
  const titled = (first: number): boolean => isRepeated && first >= titles.after;
  const slices: PageSlice[] = [];
  let [from, to, isTitled] = [0, 0, titled(0)];
  const left = (): number => room - (isTitled ? titles.size : 0);
  const end = (at: number, next: number): void => {
    slices.push({ from, to: at, isTitled });
    [from, isTitled] = [at, titled(next)];
  };
  sizes.forEach((size, at) => {
    if (to > from && (breaks.has(at) || to + size - from > left() + TOLERANCE)) end(to, at);
    // A page that begins without anything seen on it begins here.
    if (to === from) isTitled = titled(at);
    to += size;
    while (to - from > left() + TOLERANCE) end(from + left(), at);
  });
  if (to > from || slices.length === 0) slices.push({ from, to, isTitled });
  return slices;
}

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

const largest = (sizes: readonly number[]): number => sizes.reduce((most, size) => Math.max(most, size), 1);

/** As Excel: whole percents, never larger than life, never below this. */
const LEAST_PERCENT = 10;

/** Largest percent at which the rows or columns come out on no more than so many pages; `pages` 0: any number. */
function fittingPercent(run: Run, room: number, pages: number): number {
  if (pages === 0) return 100;
  let percent = Math.min(100, Math.floor((100 * (room * pages + TOLERANCE)) / Math.max(1, sum(run.sizes))));
  while (percent > LEAST_PERCENT && slicesOf(run, (100 * room) / percent).length > pages) percent -= 1;
  return Math.max(LEAST_PERCENT, percent);
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** As the page set-up says, and smaller where a row or column would not go on a page whole. 1 is life size. */
export function scaleOf(page: PageLook, columns: Run, rows: Run, room: Room): number {
  const percent = page.isFitted
    ? Math.min(
        fittingPercent(columns, room.width, page.pagesWide),
        fittingPercent(rows, room.height, page.pagesHigh),
      )
    : page.scale;
  const whole = Math.min(room.width / largest(columns.sizes), room.height / largest(rows.sizes));
  return Math.min(percent / 100, Math.max(LEAST_PERCENT / 100, whole));
}
