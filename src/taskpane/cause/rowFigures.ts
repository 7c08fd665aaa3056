import type { EvaluatedForm } from '../../app/evaluate';
import { exact, plainText, roundAt, type FieldPath, type Item } from '../../core/index';
import type { CauseWords } from '../words/cause';

/** A name and its value; '' is blank. */
export type Figure = readonly [term: string, value: string];

const percent = (ratio: number): string => `${plainText(roundAt(exact(ratio).times(100), 'halfUp', 2))}%`;

/** What an item's deviation is seen from: planned, reached, and the one against the other. */
export function rowFigures(
  item: Item,
  { form, scorecard }: EvaluatedForm,
  words: CauseWords,
): readonly Figure[] {
  if (item.kind === 'budget' && form.budget) {
    const rate = scorecard.budget?.rate ?? null;
    return [
      [words.approved, form.budget.approved.text],
      [words.executed, form.budget.executed.text],
      ...(rate === null ? [] : [[words.rate, percent(rate)] as const]),
    ];
  }
  if (item.kind !== 'indicator') return [];
  const indicator = form.indicators[item.index];
  const completion = scorecard.indicators[item.index]?.completion ?? null;
  if (!indicator) return [];
  return [
    [words.target, indicator.targetText.trim()],
    [words.actual, indicator.actualText.trim()],
    ...(completion === null ? [] : [[words.completion, percent(completion)] as const]),
  ];
}

/** Where an item's result stands on the form. */
export const resultPlace = (item: Item): FieldPath | null => {
  if (item.kind === 'budget') return 'budget.rate';
  if (item.kind === 'goal') return 'goal.score';
  return item.kind === 'indicator' ? `indicators.${item.index}.actual` : null;
};
