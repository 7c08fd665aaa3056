import { problemMessage } from '../../sheet/index';
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
  const message =
    refusal.kind === 'problem'
      ? problemMessage(refusal.problem, language)
      : words[refusal.kind](words.cells(refusal.cells.slice(0, NAMED), refusal.cells.length));
  return (
    <div role="alert">
      <Notice tone="problem" title={page.notChanged} close={{ label: page.dismiss, onClose }}>
        {message}
      </Notice>
    </div>
  );
}
