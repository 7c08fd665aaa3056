import { useCallback, useMemo, useState, type RefObject } from 'react';
import type { SheetGround } from './useGround';
import { drawnRows, rowTops } from './windowed';

export interface SeenRows {
  readonly first: number;
  readonly last: number;
  /** Pixels left out above and below. */
  readonly above: number;
  readonly below: number;
  readonly onScroll: () => void;
}

const FIRST_SCREEN = 1000;

/** Which rows of a long sheet are drawn, as it is scrolled. */
export function useSeenRows({ measures, sheet }: SheetGround, box: RefObject<HTMLDivElement>): SeenRows {
  const [seen, setSeen] = useState({ top: 0, height: FIRST_SCREEN });
  const tops = useMemo(() => rowTops(measures), [measures]);
  const onScroll = useCallback(() => {
    if (box.current) setSeen({ top: box.current.scrollTop, height: box.current.clientHeight });
  }, [box]);
  const { first, last } = drawnRows(tops, seen, sheet.merges);
  return {
    first,
    last,
    above: tops[first] ?? 0,
    below: (tops.at(-1) ?? 0) - (tops[last + 1] ?? 0),
    onScroll,
  };
}
