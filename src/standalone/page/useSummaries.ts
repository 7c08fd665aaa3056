import { useEffect, useState, useSyncExternalStore } from 'react';
import type { SheetSummary } from '../../app/summaries';
import { afterPaint } from '../files/afterPaint';
import type { OpenFile } from '../files/openFile';
import { summaryOfSheet } from '../files/summary';
import { useScoring } from './ScoringContext';

/**
 * The sheets with forms of an open file, as they stand now; null: not yet worked out. What was changed is painted
 * before it is scored.
 */
export function useSummaries(file: OpenFile): readonly SheetSummary[] | null {
  const scoring = useScoring();
  const { sheets } = useSyncExternalStore(file.subscribe, file.getState);
  const [summaries, setSummaries] = useState<readonly SheetSummary[] | null>(null);
  useEffect(
    () =>
      afterPaint(() => {
        setSummaries(sheets.flatMap((sheet) => summaryOfSheet(sheet, scoring)));
      }),
    [sheets, scoring],
  );
  return summaries;
}
