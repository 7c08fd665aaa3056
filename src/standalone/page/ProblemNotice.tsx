import type { Problem } from '../../sheet/index';
import { problemMessage } from '../../sheet/index';
import { Notice } from '../../taskpane/kit/Notice';
import { useLanguage, useWords } from '../../taskpane/kit/WordsContext';
import { pageWords } from '../words/page';

/** What could not be done in the page, until it is closed. */
export function ProblemNotice({
  problem,
  title,
  onClose,
}: {
  problem: Problem;
  title?: string;
  onClose: () => void;
}) {
  const words = useWords(pageWords);
  const language = useLanguage();
  return (
    <Notice tone="problem" title={title ?? words.notChanged} close={{ label: words.dismiss, onClose }}>
      {problemMessage(problem, language)}
    </Notice>
  );
}
