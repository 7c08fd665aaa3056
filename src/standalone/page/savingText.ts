import type { Language } from '../../core/index';
import { countCells } from '../files/changes';
import { countHints } from '../files/hints';
import { filesWords } from '../words/files';
import { problemText } from '../words/reasons';
import type { SavingResult } from './useSaving';

/** The same for a screen reader. */
export function savingText(result: SavingResult | null, language: Language): string {
  if (!result) return '';
  const words = filesWords[language];
  switch (result.kind) {
    case 'refused':
      return `${words.notSaved(result.name)}：${problemText(result.problem, language)}`;
    case 'unfinished':
      return `${words.notSaved(result.name)}：${words.unfinished(result.cell)}`;
    case 'downloaded':
      return `${words.downloaded(result.name)} ${words.downloadedText}`;
    case 'saved':
      return words.saved(result.name, countCells(result.changes), countHints(result.changes));
  }
}
