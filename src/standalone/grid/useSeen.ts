import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Area } from '../../sheet/index';
import { HEAD_HEIGHT, HEAD_WIDTH } from './heads';
import { placeOf } from './Marks';
import type { Measures } from './measure';
import { spanOf, type Span } from './windowed';

/** Of the sheet seen last, so that the next is drawn once; a guess before the first measuring. */
let lastScreen = { clientHeight: 1000, clientWidth: 1600 };

export interface Seen {
  readonly rows: Span;
  readonly columns: Span;
  readonly onScroll: () => void;
  /** Scrolls no further than needed to have the area in sight, beside the heads. */
  readonly show: (area: Area) => void;
  /** Height in pixels of what is seen of the sheet. */
  readonly screen: () => number;
}

type Scrolled = Pick<Element, 'scrollTop' | 'scrollLeft' | 'clientHeight' | 'clientWidth'>;

const isSame = (one: Span, other: Span): boolean => one.first === other.first && one.last === other.last;

function seenOf({ tops, lefts }: Measures, box: Scrolled): { rows: Span; columns: Span } {
  return {
    rows: spanOf(tops, box.scrollTop, box.scrollTop + box.clientHeight),
    columns: spanOf(lefts, box.scrollLeft, box.scrollLeft + box.clientWidth),
  };
}

/** Pixels around an area for the ring that points it out, and for the line before it. */
const RING = 5;

/** Where to scroll to on one axis: an area larger than the screen is shown from its beginning. */
const scrolledTo = (now: number, start: number, size: number, screen: number): number => {
  if (start < now || size > screen) return start;
  return start + size > now + screen ? start + size - screen : now;
};

/** Which part of a sheet is drawn, as it is scrolled. */
export function useSeen(measures: Measures, box: RefObject<HTMLDivElement>): Seen {
  const [seen, setSeen] = useState(() => seenOf(measures, { scrollTop: 0, scrollLeft: 0, ...lastScreen }));
  const latest = useRef(measures);
  latest.current = measures;
  const update = useCallback(() => {
    if (!box.current) return;
    const { clientHeight, clientWidth } = box.current;
    lastScreen = { clientHeight, clientWidth };
    const next = seenOf(latest.current, box.current);
    setSeen((before) =>
      isSame(before.rows, next.rows) && isSame(before.columns, next.columns) ? before : next,
    );
  }, [box]);
  useLayoutEffect(update, [measures, update]);
  const shown = useRef<{ readonly area: Area; readonly left: number; readonly top: number } | null>(null);
  const show = useCallback(
    (area: Area) => {
      const scrolled = box.current;
      if (!scrolled) return;
      const { left, top, width, height } = placeOf(latest.current, area);
      const screenWidth = scrolled.clientWidth - HEAD_WIDTH;
      const screenHeight = scrolled.clientHeight - HEAD_HEIGHT;
      const [high, wide] = [height + 2 * RING, width + 2 * RING];
      scrolled.scrollTop = scrolledTo(scrolled.scrollTop, top - RING, high, screenHeight);
      scrolled.scrollLeft = scrolledTo(scrolled.scrollLeft, left - RING, wide, screenWidth);
      shown.current = { area, left: scrolled.scrollLeft, top: scrolled.scrollTop };
      // In a low window the page scrolls too.
      const seenTop = scrolled.getBoundingClientRect().top + HEAD_HEIGHT + top - scrolled.scrollTop - RING;
      window.scrollBy(0, scrolledTo(0, seenTop, Math.min(high, screenHeight), window.innerHeight));
    },
    [box],
  );
  useEffect(() => {
    if (!box.current) return undefined;
    const observer = new ResizeObserver(() => {
      update();
      // What was shown stays in sight when a bar takes room, unless somebody has scrolled away from it.
      const { area, left, top } = shown.current ?? {};
      if (area && box.current?.scrollTop === top && box.current?.scrollLeft === left) show(area);
    });
    observer.observe(box.current);
    return () => {
      observer.disconnect();
    };
  }, [box, update, show]);
  const screen = useCallback(() => (box.current?.clientHeight ?? 0) - HEAD_HEIGHT, [box]);
  // Within the frame that scrolls: a moment later, and part of the screen would stand empty.
  const onScroll = useCallback(() => {
    flushSync(update);
  }, [update]);
  return { ...seen, onScroll, show, screen };
}
