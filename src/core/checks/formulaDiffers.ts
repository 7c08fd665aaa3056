import type { EvaluationForm, NumberEntry } from '../form';
import type { Finding } from '../finding';
import type { ScoreLine, Scorecard } from '../scorecard';
import type { Check } from './check';
import { rowsOfKnownWeight } from './doubts';
import { isFullByRule, isScoreRight } from './explained';
import { inRow, isWritten } from './items';
import { numberText, ratioText } from './print';
import { raise, type Where } from './raise';
import { isRateRight } from './rateMismatch';
import { wrongTotals } from './totals';

/** A score, rate or total cell holds a formula whose value is not the rule's; the formula is kept. */
export const formulaDiffers: Check = (form, scorecard) => [
  ...rateDiffers(form, scorecard),
  ...scoreDiffers(form, form.budget?.declaredScore, scorecard.budget, {
    item: { kind: 'budget' },
    place: 'budget.score',
  }),
  ...rowsOfKnownWeight(form, scorecard)
    .filter(({ line }) => !isFullByRule(line))
    .flatMap(({ index, indicator, line }) =>
      scoreDiffers(form, indicator.declaredScore, line, inRow(index, 'score')),
    ),
  ...wrongTotals(form)
    .filter(({ entry }) => entry.isFormula)
    .map(({ entry, place, sum }) =>
      raise(
        form,
        'formula-differs/total',
        { item: { kind: 'total' }, place },
        { value: numberText(entry.value), expected: numberText(sum) },
      ),
    ),
];

function rateDiffers(form: EvaluationForm, scorecard: Scorecard): readonly Finding[] {
  const { budget } = form;
  const rate = scorecard.budget?.rate ?? null;
  if (!budget?.rate.isFormula || rate === null || isRateRight(budget) !== false) return [];
  return [
    raise(
      form,
      'formula-differs/rate',
      { item: { kind: 'budget' }, place: 'budget.rate' },
      { value: ratioText(budget.rate.value ?? 0), expected: ratioText(rate) },
    ),
  ];
}

function scoreDiffers(
  form: EvaluationForm,
  entry: NumberEntry | undefined,
  line: ScoreLine | null,
  where: Where,
): readonly Finding[] {
  if (!entry?.isFormula || !isWritten(entry) || !line || line.score === null) return [];
  if (isScoreRight(entry.value, line) !== false) return [];
  const figures = { value: numberText(entry.value), expected: numberText(line.score) };
  return [raise(form, 'formula-differs/score', where, figures)];
}
