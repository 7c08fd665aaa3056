import { useEffect, useMemo, useState } from 'react';
import type { Area } from '../../sheet/index';
import type { OpenFile } from '../files/openFile';
import { areaOf, isSameArea, singleCell, type Selection } from './selection';

export interface Selecting {
  readonly selection: Selection;
  readonly select: (next: Selection) => void;
  /** Chosen from outside the sheet: shown so that the eye finds it. */
  readonly isShown: boolean;
}

/**
 * The file knows which area is selected; the sheet also where selecting began and which of its cells is active. What
 * is selected from outside (a finding's cell) begins at its first cell.
 */
export function useSelection(file: OpenFile, area: Area): Selecting {
  const [own, setOwn] = useState<Selection | null>(null);
  const isOwn = own !== null && isSameArea(areaOf(own), area);
  useEffect(() => {
    if (!isOwn) setOwn(null);
  }, [isOwn]);
  const { top, left, bottom, right } = area;
  const selection = useMemo(() => {
    if (isOwn) return own;
    return { ...singleCell({ row: top, column: left }), focus: { row: bottom, column: right } };
  }, [isOwn, own, top, left, bottom, right]);
  return {
    selection,
    select: (next) => {
      setOwn(next);
      file.select(areaOf(next));
    },
    isShown: !isOwn && (top > 0 || left > 0),
  };
}
