import type { CauseDeviation } from '../../app/cause/deviations';
import type { EvaluatedForm } from '../../app/evaluate';
import { ruledTotal, scoredLines } from '../../core/index';
import { openReason, scoreRows } from '../score/scoreRows';
import type { CauseWords } from '../words/cause';
import type { ScoreWords } from '../words/score';

/** Why it is not known of every line whether it deviates; null: each is scored. */
function unjudged(form: EvaluatedForm, words: CauseWords, scoreWords: ScoreWords): string | null {
  const reasons = scoreRows(form, scoreWords).flatMap((row) => openReason(row) ?? []);
  if (reasons.length > 0)
    return reasons.includes('undecided') ? words.unjudged(reasons.length) : words.unfilled(reasons.length);
  return form.scorecard.total.isComplete ? null : words.noIndicators;
}

/** What is known of the deviations; that there are none is said only where every line is scored. */
export function causeSummary(
  form: EvaluatedForm,
  all: readonly CauseDeviation[],
  words: CauseWords,
  scoreWords: ScoreWords,
): { readonly title: string; readonly texts: readonly string[] } {
  const open = all.filter(({ isMentioned }) => !isMentioned).length;
  const unknown = unjudged(form, words, scoreWords);
  if (all.length === 0) {
    if (unknown === null) return { title: words.none, texts: [words.noneText] };
    const isAnyScored = ruledTotal(scoredLines(form.scorecard)) !== null;
    return { title: unknown, texts: isAnyScored ? [words.noneSoFar] : [] };
  }
  const rest = unknown === null ? [] : [words.sentence(unknown)];
  return open > 0
    ? { title: words.open(open), texts: [words.openText(all.length), ...rest] }
    : { title: words.allMentioned, texts: [words.allMentionedText(all.length), ...rest] };
}
