import type { Language } from '../../core/index';
import { problemMessage } from '../../sheet/index';
import { countCells } from '../files/changes';
import { filesWords } from '../words/files';
import type { SavingResult } from './useSaving';

/** The same for a screen reader. */
export function savingText(result: SavingResult | null, language: Language): string {
  if (!result) return '';
  const words = filesWords[language];
  return 'problem' in result
    ? `${words.notSaved(result.name)}：${problemMessage(result.problem, language)}`
    : words.saved(result.name, countCells(result.changes));
}
