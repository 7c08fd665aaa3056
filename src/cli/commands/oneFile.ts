import { unusedSettings } from '../../core/index';
import type { CheckCommand, ScoreCommand } from '../args/command';
import { lockBeside } from '../disk/lockFile';
import { checkFile } from '../job/checkFile';
import type { FileResult } from '../job/fileResult';
import { scoreFile } from '../job/scoreFile';
import type { Notes } from '../notes';
import { documentPart, type DocumentPart } from '../../app/report/reportDocument';
import { tallyOf, type Tally } from '../report/tally';
import { fileText } from '../report/text';
import type { View } from '../report/view';
import { lockedNotes } from './lockedNotes';
import type { Problem } from '../../sheet/index';

export type FormsCommand = ScoreCommand | CheckCommand;

/** All that is to be said of one file; the sheets themselves are let go. */
export interface ToldFile {
  readonly part: DocumentPart | null;
  readonly text: string;
  readonly tally: Tally;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  /** Keys of --set without effect on each of the file's forms. */
  readonly unusedSettings: readonly (readonly string[])[];
}

async function warnIfOpen(path: string, notes: Notes): Promise<void> {
  const lock = await lockBeside(path);
  if (lock !== null) notes.warn(notes.words.openElsewhere(path, lock));
}

function writtenNotes({ file, written, problems }: FileResult, { words }: Notes): readonly string[] {
  switch (written.kind) {
    case 'none':
      return [];
    case 'unchanged':
      return problems.length === 0 ? [words.unchanged(file)] : [];
    case 'written':
      return [
        words.written(written.path),
        ...(written.backup === null ? [] : [words.backup(written.backup)]),
      ];
  }
}

/** Does the command's job with one file; `target` is where the result goes, null: nowhere. */
export async function oneFile(
  file: string,
  target: string | null,
  command: FormsCommand,
  notes: Notes,
  view: View,
): Promise<ToldFile> {
  await warnIfOpen(file, notes);
  if (target !== null && target !== file) await warnIfOpen(target, notes);
  const result = await (command.name === 'check'
    ? checkFile(file, command)
    : scoreFile(file, target, command));
  for (const text of lockedNotes(result, target !== null, notes.words)) notes.warn(text);
  return {
    part: command.isJson ? documentPart(result, command.language) : null,
    text: command.isJson ? '' : fileText(result, view),
    tally: tallyOf(result),
    problems: result.problems,
    notes: writtenNotes(result, notes),
    unusedSettings: result.sheets.flatMap(({ evaluated }) =>
      evaluated.forms.map(({ form, scorecard }) => unusedSettings(form, scorecard, command.settings)),
    ),
  };
}
