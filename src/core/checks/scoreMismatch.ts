import type { EvaluationForm, NumberEntry } from '../form';
import type { Finding } from '../finding';
import type { ScoreLine } from '../scorecard';
import type { Check } from './check';
import { isReadAsReverse, rowsOfKnownWeight } from './doubts';
import { isFullByRule, isScoreRight } from './explained';
import { inRow } from './items';
import { numberText } from './print';
import { raise, type Where } from './raise';
import { isOutOfWeight } from './scoreOverWeight';
import { hasUnmetFullMarks } from './unmetFullMarks';

/**
 * A written score of a computed line that no usual rounding of the rule's value explains, either way (RULES §3). Full
 * marks for an unmet target and scores out of range have findings of their own, and so has a formula's value.
 */
export const scoreMismatch: Check = (form, scorecard) => [
  ...mismatch(form, form.budget?.declaredScore, scorecard.budget, {
    item: { kind: 'budget' },
    place: 'budget.score',
  }),
  ...rowsOfKnownWeight(form, scorecard)
    .filter((row) => !hasUnmetFullMarks(row) && !isReadAsReverse(row) && !isFullByRule(row.line))
    .flatMap(({ index, indicator, line }) =>
      mismatch(form, indicator.declaredScore, line, inRow(index, 'score')),
    ),
];

function mismatch(
  form: EvaluationForm,
  entry: NumberEntry | undefined,
  line: ScoreLine | null,
  where: Where,
): readonly Finding[] {
  if (!entry || !line || line.declaredScore === null || entry.isFormula || isOutOfWeight(line)) return [];
  if (line.score === null || isScoreRight(line.declaredScore, line) !== false) return [];
  const key = line.explanation.code === 'full' ? 'score-mismatch/full' : 'score-mismatch';
  return [
    raise(form, key, where, {
      written: numberText(line.declaredScore),
      score: numberText(line.score),
      formula: line.explanation.formula,
    }),
  ];
}
