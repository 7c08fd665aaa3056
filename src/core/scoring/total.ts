import type { EvaluationForm, Indicator } from '../form';
import { exact, sum, toNumber } from '../decimal';
import { isNotApplicable } from './notApplicable';
import { numberOf } from './entry';

/** Exact sum of points. */
export const sumPoints = (points: readonly number[]): number => toNumber(sum(points.map(exact)));

/** A row that takes no score: a child row, 不涉及, or a blank cell of the weight column. */
const takesNoScore = (indicator: Indicator): boolean =>
  numberOf(indicator.declaredScore) === null &&
  (indicator.isChild ||
    isNotApplicable(indicator) ||
    (indicator.weightColumn !== null && numberOf(indicator.weightColumn) === null));

/** Sum of the scores that the unit wrote; null when one of them is missing or there is none. */
export function sumDeclared(form: EvaluationForm): number | null {
  const entries = [
    ...(form.budget ? [form.budget.declaredScore] : []),
    ...(form.goal?.isScored ? [form.goal.declaredScore] : []),
    ...form.indicators.filter((row) => !takesNoScore(row)).map((row) => row.declaredScore),
  ];
  const scores = entries.map(numberOf);
  const written = scores.filter((score) => score !== null);
  return written.length > 0 && written.length === scores.length ? sumPoints(written) : null;
}
