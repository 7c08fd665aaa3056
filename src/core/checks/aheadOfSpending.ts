import { exact, mulDiv, sum, toNumber } from '../decimal';
import type { Check } from './check';
import { isWritten, scoredRows } from './items';
import { ratioText } from './print';
import { raise } from './raise';

/** Indicators' score share exceeds the execution rate by more than the threshold while money is unspent. */
export const aheadOfSpending: Check = (form, scorecard) => {
  const { budget } = form;
  const rate = scorecard.budget?.rate ?? null;
  if (!budget || rate === null || !isWritten(budget.approved) || !isWritten(budget.executed)) return [];
  const rows = scoredRows(form, scorecard).filter(({ line }) => (line.weight.points ?? 0) > 0);
  const scores = rows.flatMap(({ line }) => line.score ?? line.declaredScore ?? []);
  if (rows.length === 0 || scores.length < rows.length || budget.executed.value >= budget.approved.value)
    return [];
  const full = sum(rows.map(({ line }) => exact(line.weight.points ?? 0)));
  const share = mulDiv(sum(scores.map(exact)), exact(1), full);
  const ahead = share.minus(exact(rate)).times(100);
  const threshold = scorecard.profile.thresholds.aheadOfSpending;
  if (ahead.lte(exact(threshold))) return [];
  return [
    raise(
      form,
      'result-ahead-of-spending',
      { item: { kind: 'budget' }, place: 'budget.rate' },
      { share: ratioText(toNumber(share)), rate: ratioText(rate), points: String(threshold) },
    ),
  ];
};
