import { problemMessage, type Problem } from '../../sheet/index';
import { Notice } from '../../taskpane/kit/Notice';
import { useLanguage, useWords } from '../../taskpane/kit/WordsContext';
import { gridWords } from '../words/grid';
import { pageWords } from '../words/page';
import type { Refusal } from './refusal';

/** Cells named one by one; of more, the first and how many. */
const NAMED = 6;

/** Why nothing was changed, and what to do. */
export function RefusalNotice({ refusal, onClose }: { refusal: Refusal; onClose: () => void }) {
  const words = useWords(gridWords);
  const page = useWords(pageWords);
  const language = useLanguage();
  const told = (problem: Problem): string => {
    const { cells = '', what, limit = '', value = '' } = problem.figures;
    if (problem.code === 'cells-locked') return words.locked(cells);
    if (problem.code === 'file-over-limit' && what === 'text-length') return words.tooLong(value, limit);
    return problemMessage(problem, language);
  };
  const message = (): string => {
    switch (refusal.kind) {
      case 'covered':
        return words.covered(words.cells(refusal.cells.slice(0, NAMED), refusal.cells.length));
      case 'no-text':
        return words.noText;
      case 'problem':
        return told(refusal.problem);
      case 'typed':
        return (refusal.reason === 'formula' ? words.formulaTyped : told(refusal.reason)) + words.stillThere;
    }
  };
  return (
    <div role="alert">
      <Notice tone="problem" title={page.notChanged} close={{ label: page.dismiss, onClose }}>
        {message()}
      </Notice>
    </div>
  );
}
