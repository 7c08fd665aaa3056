import { isBudgetExplained } from './causeGaps';
import type { Check } from './check';
import { ratioText } from './print';
import { raise } from './raise';

/** Execution rate below the threshold, and no cause speaks of it. */
export const executionLow: Check = (form, scorecard) => {
  const rate = scorecard.budget?.rate ?? null;
  const threshold = scorecard.profile.thresholds.lowExecution;
  if (rate === null || rate >= threshold || isBudgetExplained(form)) return [];
  return [
    raise(
      form,
      'execution-low',
      { item: { kind: 'budget' }, place: 'budget.rate' },
      { rate: ratioText(rate), threshold: ratioText(threshold) },
    ),
  ];
};
