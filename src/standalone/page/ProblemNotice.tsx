import type { Problem } from '../../sheet/index';
import { CopyBox } from '../../taskpane/kit/CopyBox';
import { Notice } from '../../taskpane/kit/Notice';
import { useLanguage, useWords } from '../../taskpane/kit/WordsContext';
import { openingWords } from '../../taskpane/words/opening';
import { filesWords } from '../words/files';
import { pageWords } from '../words/page';
import { problemText } from '../words/reasons';

interface NoticeProps {
  readonly title?: string;
  readonly onClose: () => void;
}

/** What could not be done in the page, until it is closed. */
export function ProblemNotice({ problem, title, onClose }: NoticeProps & { problem: Problem }) {
  const words = useWords(pageWords);
  const language = useLanguage();
  return (
    <Notice tone="problem" title={title ?? words.notChanged} close={{ label: words.dismiss, onClose }}>
      {problemText(problem, language)}
    </Notice>
  );
}

/** A fault of ours, with the details to copy. */
export function BugNotice({ details, title, onClose }: NoticeProps & { details: string }) {
  const { dismiss } = useWords(pageWords);
  const { bug } = useWords(filesWords);
  const words = useWords(openingWords);
  return (
    <Notice tone="problem" title={title ?? words.problem} close={{ label: dismiss, onClose }}>
      <div>{bug}</div>
      <CopyBox label={words.details} text={details} />
    </Notice>
  );
}
