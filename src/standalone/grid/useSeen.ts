import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Area } from '../../sheet/index';
import { HEAD_HEIGHT, HEAD_WIDTH } from './heads';
import { placeOf } from './Marks';
import type { Measures } from './measure';
import { spanOf, type Span } from './windowed';

/** Before the first measuring. */
const FIRST_SCREEN = { scrollTop: 0, scrollLeft: 0, clientHeight: 1000, clientWidth: 1600 };

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

/** Where to scroll to on one axis: an area larger than the screen is shown from its beginning. */
const scrolledTo = (now: number, start: number, size: number, screen: number): number => {
  if (start < now || size > screen) return start;
  return start + size > now + screen ? start + size - screen : now;
};

/** Which part of a sheet is drawn, as it is scrolled. */
export function useSeen(measures: Measures, box: RefObject<HTMLDivElement>): Seen {
  const [seen, setSeen] = useState(() => seenOf(measures, FIRST_SCREEN));
  const latest = useRef(measures);
  latest.current = measures;
  const update = useCallback(() => {
    if (!box.current) return;
    const next = seenOf(latest.current, box.current);
    setSeen((before) =>
      isSame(before.rows, next.rows) && isSame(before.columns, next.columns) ? before : next,
    );
  }, [box]);
  useLayoutEffect(update, [measures, update]);
  useEffect(() => {
    if (!box.current) return undefined;
    const observer = new ResizeObserver(update);
    observer.observe(box.current);
    return () => {
      observer.disconnect();
    };
  }, [box, update]);
  const show = useCallback(
    (area: Area) => {
      const scrolled = box.current;
      if (!scrolled) return;
      const { left, top, width, height } = placeOf(latest.current, area);
      const screenWidth = scrolled.clientWidth - HEAD_WIDTH;
      const screenHeight = scrolled.clientHeight - HEAD_HEIGHT;
      scrolled.scrollTop = scrolledTo(scrolled.scrollTop, top, height, screenHeight);
      scrolled.scrollLeft = scrolledTo(scrolled.scrollLeft, left, width, screenWidth);
    },
    [box],
  );
  const screen = useCallback(() => (box.current?.clientHeight ?? 0) - HEAD_HEIGHT, [box]);
  // Within the frame that scrolls: a moment later, and part of the screen would stand empty.
  const onScroll = useCallback(() => {
    flushSync(update);
  }, [update]);
  return { ...seen, onScroll, show, screen };
}
