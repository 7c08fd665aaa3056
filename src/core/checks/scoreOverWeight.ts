import type { EvaluationForm } from '../form';
import type { Finding } from '../finding';
import type { ScoreLine } from '../scorecard';
import type { Check } from './check';
import { isSplitRefuted, rowsOfKnownWeight } from './doubts';
import { inRow, scoredRows } from './items';
import { numberText } from './print';
import { raise, type Where } from './raise';

/** The written score lies outside 0 … full points. */
export const isOutOfWeight = ({ declaredScore, weight }: ScoreLine): boolean =>
  declaredScore !== null && (declaredScore < 0 || (weight.points !== null && declaredScore > weight.points));

/** A score above its maximum, or negative; and weights that the form does not state and its scores do not fit. */
export const scoreOverWeight: Check = (form, scorecard) => [
  ...outOfWeight(form, scorecard.budget, { item: { kind: 'budget' }, place: 'budget.score' }),
  ...outOfWeight(form, scorecard.goal, { item: { kind: 'goal' }, place: 'goal.score' }),
  ...rowsOfKnownWeight(form, scorecard).flatMap(({ index, line }) =>
    outOfWeight(form, line, inRow(index, 'score')),
  ),
  ...splitRefuted(form, scorecard),
];

function outOfWeight(form: EvaluationForm, line: ScoreLine | null, where: Where): readonly Finding[] {
  if (!line || line.declaredScore === null || !isOutOfWeight(line)) return [];
  const written = numberText(line.declaredScore);
  if (line.declaredScore < 0) return [raise(form, 'score-over-weight/negative', where, { written })];
  return [raise(form, 'score-over-weight', where, { written, max: numberText(line.weight.points ?? 0) })];
}

/** One warning for the form: the even split is only assumed, so no single score is at fault. */
const splitRefuted: Check = (form, scorecard) => {
  if (!isSplitRefuted(form, scorecard)) return [];
  const rows = scoredRows(form, scorecard).filter(({ line }) => line.weight.source === 'even-split');
  const first = rows.find(({ line }) => isOutOfWeight(line));
  if (!first) return [];
  const { index, line } = first;
  return [
    raise(
      form,
      'score-over-weight/split',
      { ...inRow(index, 'score'), severity: 'warning' },
      { written: numberText(line.declaredScore ?? 0), max: numberText(line.weight.points ?? 0) },
    ),
  ];
};
