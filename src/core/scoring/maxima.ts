import type { EvaluationForm } from '../form';
import type { RuleProfile } from '../profile';
import type { Scorecard, Weight } from '../scorecard';
import { exact, sum, toNumber } from '../decimal';
import { statedIndicatorPoints } from '../profiles';

/** Full points per block: what the form's labels state, else the profile's. A block that is not there has none. */
export function maximaOf(form: EvaluationForm, profile: RuleProfile): Scorecard['maxima'] {
  return {
    budget: form.budget ? (form.budget.statedMax ?? profile.points.budget) : 0,
    goal: form.goal?.isScored ? (form.goal.statedMax ?? profile.points.goal) : null,
    indicators: statedIndicatorPoints(form) ?? profile.points.indicators,
  };
}

export const totalMaximum = (maxima: Scorecard['maxima']): number =>
  toNumber(sum([maxima.budget, maxima.goal ?? 0, maxima.indicators].map(exact)));

/** Weight of a whole block; by its label, or else by the profile, which counts as a setting. */
export const blockWeight = (points: number | null, statedMax: number | null): Weight => ({
  points,
  source: points === null ? null : statedMax === null ? 'setting' : 'label',
});
