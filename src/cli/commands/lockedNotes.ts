import { cellName } from '../../sheet/index';
import type { FileResult } from '../job/fileResult';
import { fieldEdits } from '../../app/report/splitEdits';
import type { NoteWords } from '../words';

/**
 * What protection keeps from being written, as notes. Locked scores that were to be written are a Problem instead
 * (`cells-locked`); planned ones, and the hints column, are only told.
 */
export function lockedNotes(
  { file, sheets }: FileResult,
  isWriting: boolean,
  words: NoteWords,
): readonly string[] {
  const scores = sheets.flatMap(({ evaluated, locked }) => fieldEdits(evaluated.forms, locked));
  const all = sheets.flatMap(({ locked }) => locked.filter(({ kind }) => kind === 'cell'));
  const notes: string[] = [];
  if (!isWriting && scores.length > 0) notes.push(words.lockedPlanned(file, scores.map(cellName).join('、')));
  if (isWriting && all.length > scores.length) notes.push(words.lockedHints(file));
  return notes;
}
