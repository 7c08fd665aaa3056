import { useMemo, useSyncExternalStore } from 'react';
import { planClearing } from '../../app/clearWarnings';
import { evaluateSheet } from '../../app/evaluate';
import type { OpenFile } from '../files/openFile';
import { useScoring } from './ScoringContext';

/** How many cells of hints stand beside the forms of the sheet in front, in the file as it was saved; 0 once it differs. */
export function useHints(file: OpenFile): number {
  const scoring = useScoring();
  const { sheets, frontSheetId, isDirty } = useSyncExternalStore(file.subscribe, file.getState);
  const sheet = isDirty ? undefined : sheets.find(({ id }) => id === frontSheetId);
  return useMemo(
    () =>
      sheet
        ? planClearing(evaluateSheet(sheet, scoring)).edits.filter(({ kind }) => kind === 'cell').length
        : 0,
    [sheet, scoring],
  );
}
