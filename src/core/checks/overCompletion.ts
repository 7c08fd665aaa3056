import type { Check } from './check';
import { isDirectionDoubtful } from './doubts';
import { inRow, scoredRows } from './items';
import { ratioText } from './print';
import { raise } from './raise';

/** Actual over the threshold of a positive target: a cause is needed, and the target may have been set too low. */
export const overCompletion: Check = (form, scorecard) => {
  const threshold = scorecard.profile.thresholds.overCompletion;
  return scoredRows(form, scorecard).flatMap((row) => {
    const { index, indicator, line } = row;
    if (line.completion === null || line.completion < threshold || isDirectionDoubtful(row)) return [];
    return [
      raise(form, 'over-completion', inRow(index, 'actual'), {
        target: indicator.targetText.trim(),
        actual: indicator.actualText.trim(),
        completion: ratioText(line.completion),
        threshold: ratioText(threshold),
      }),
    ];
  });
};
