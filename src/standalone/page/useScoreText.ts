import { numberText } from '../../app/numberText';
import type { FormSummary } from '../../app/summaries';
import { useWords } from '../../taskpane/kit/WordsContext';
import { scoreWords } from '../../taskpane/words/score';
import { filesWords } from '../words/files';

/** A form's score for a tab, told apart from a subtotal and from the total as written, and its open errors. */
export function useScoreText(): (form: FormSummary) => string {
  const { score, points } = useWords(filesWords);
  const { standing } = useWords(scoreWords).sheets;
  return (form) => score(standing[form.standing](points(numberText(form.score))), form.errors);
}
