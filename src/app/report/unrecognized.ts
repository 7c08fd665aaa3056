import type { Language } from '../../core/index';
import { failure, problemMessage } from '../../sheet/index';
import type { ReportedFile } from './reportedFile';
import type { UnrecognizedSheet } from './document';

/** Sheets of a file that were looked at and hold no form, save blank ones. */
export const unrecognizedSheets = (
  { file, sheets }: ReportedFile,
  language: Language,
): readonly UnrecognizedSheet[] =>
  sheets.flatMap(({ evaluated: { snapshot, forms, missing, isBlank } }) => {
    if (forms.length > 0 || isBlank) return [];
    const { problem } = failure('form-not-found', { labels: missing.join('、') });
    return { file, sheet: snapshot.name, reason: problemMessage(problem, language) };
  });
