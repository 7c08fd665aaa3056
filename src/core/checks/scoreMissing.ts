import type { NumberEntry } from '../form';
import type { Check } from './check';
import { inRow, isBlankEntry, scoredRows } from './items';
import { raise } from './raise';

const isMissing = (entry: NumberEntry): boolean => entry.value === null && isBlankEntry(entry);

/**
 * A judged score (goal, qualitative) is blank. Computed scores are filled in by the product; a row whose actual is
 * still to come is value-missing first, unless its target is in words.
 */
export const scoreMissing: Check = (form, scorecard) => {
  const { goal } = form;
  const isGoalMissing = goal?.isScored === true && scorecard.goal !== null && isMissing(goal.declaredScore);
  return [
    ...(isGoalMissing
      ? [raise(form, 'score-missing', { item: { kind: 'goal' }, place: 'goal.score' }, {})]
      : []),
    ...scoredRows(form, scorecard)
      .filter(({ indicator, line }) => {
        const { weight, isComputed } = line;
        if (isComputed || weight.points === null || weight.points <= 0) return false;
        const isJudgeable = indicator.target.kind === 'words' || indicator.actual.kind !== 'blank';
        return isJudgeable && indicator.target.kind !== 'blank' && isMissing(indicator.declaredScore);
      })
      .map(({ index }) => raise(form, 'score-missing', inRow(index, 'score'), {})),
  ];
};
