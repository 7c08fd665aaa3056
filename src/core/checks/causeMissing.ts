import type { EvaluationForm } from '../form';
import { causeGaps } from './causeGaps';
import type { Check } from './check';
import type { Deviation } from './deviations';
import { raise } from './raise';

/** A deviation, and no cause text at all. */
export const causeMissing: Check = (form, scorecard) =>
  causeGaps(form, scorecard)
    .filter(({ substance }) => substance === 'blank')
    .flatMap(({ place, scope, deviations }) =>
      scope === 'block'
        ? [
            raise(
              form,
              'cause-missing',
              { item: { kind: 'cause' }, place },
              deviatingFigures(form, deviations),
            ),
          ]
        : deviations.map(({ item, detail, reasons }) => {
            const key = reasons[0] === 'adjusted' ? 'cause-missing/adjusted' : 'cause-missing/own';
            return raise(form, key, { item, place }, { detail });
          }),
    );

/** Most indicators that one sentence names; the rest stands as …. */
const MOST_NAMED = 6;

/** The deviating items with their figures, for the one finding of a form's cause block. */
export function deviatingFigures(
  form: EvaluationForm,
  deviations: readonly Deviation[],
): Partial<Record<'indicators' | 'budget' | 'goal', string>> {
  const named = deviations.flatMap(({ item, detail }) =>
    item.kind === 'indicator' ? [`${form.indicators[item.index]?.name.trim() ?? ''} ${detail}`] : [],
  );
  const budget = deviations.find(({ item }) => item.kind === 'budget');
  const goal = deviations.find(({ item }) => item.kind === 'goal');
  return {
    ...(named.length > 0
      ? { indicators: named.slice(0, MOST_NAMED).join('、') + (named.length > MOST_NAMED ? '、…' : '') }
      : {}),
    ...(budget ? { budget: budget.detail } : {}),
    ...(goal ? { goal: goal.detail } : {}),
  };
}
