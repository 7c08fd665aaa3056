import type { EvaluationForm } from '../form';
import type { ProfileId, Settings } from '../profile';
import type { IndicatorLine, Scorecard } from '../scorecard';
import { toNumber } from '../decimal';
import { PROFILES, applySettings, recogniseProfile } from '../profiles';
import { weighLines } from '../weights';
import { assess } from './assess';
import { scoreBudget } from './budget';
import { numberOf } from './entry';
import { scoreGoal } from './goal';
import { lineOf } from './line';
import { blockWeight, maximaOf, totalMaximum } from './maxima';
import { observeRounding } from './rounding';
import { sumPoints } from './total';

export interface ScoreOptions {
  /** Chosen by the user; without it the profile is recognised from the form. */
  readonly profile?: ProfileId;
  readonly settings?: Settings;
}

/** Whether every indicator table with points has a line, and the block one that carries weight. */
const hasLines = (form: EvaluationForm, points: number, indicators: readonly IndicatorLine[]): boolean =>
  (points === 0 || indicators.some((line) => line.weight.points !== null)) &&
  form.tables.every(
    ({ statedMax }, table) =>
      statedMax === null || statedMax === 0 || form.indicators.some((indicator) => indicator.table === table),
  );

/** What the rules give for a form (RULES §1, §3). Pure, and never throws on any form. */
export function scoreForm(form: EvaluationForm, options: ScoreOptions = {}): Scorecard {
  const settings = options.settings ?? {};
  const chosen = options.profile ?? settings.profile;
  const profileId = chosen ?? recogniseProfile(form);
  const profile = applySettings(PROFILES[profileId], settings);
  const maxima = maximaOf(form, profile);
  const weights = weighLines(form, profile, settings);

  const budget =
    form.budget &&
    scoreBudget(form.budget, blockWeight(maxima.budget, form.budget.statedMax), profile.rounding.budget);
  const goal = scoreGoal(form.goal, blockWeight(maxima.goal, form.goal?.statedMax ?? null));
  const indicators = form.indicators.map((indicator, index): IndicatorLine => {
    const { verdict, completion, clause, ...assessment } = assess(
      indicator,
      profile,
      settings,
      form.header.year,
    );
    const weight = weights[index] ?? { points: null, source: null };
    return {
      ...lineOf(verdict, weight, indicator.declaredScore, profile.rounding.indicators, clause),
      ...assessment,
      completion: completion && toNumber(completion),
    };
  });

  const lines = [...(budget ? [budget] : []), ...(goal ? [goal] : []), ...indicators];
  const scores = lines.map((line) => line.score).filter((score) => score !== null);
  return {
    profile,
    profileId,
    budget,
    goal,
    indicators,
    total: {
      declared:
        [form.declaredTotal, ...form.otherTotals].map(numberOf).find((value) => value !== null) ?? null,
      computed: sumPoints(scores),
      isComplete:
        hasLines(form, maxima.indicators, indicators) &&
        lines.every((line) => line.score !== null || line.weight.points === null),
      maxScore: totalMaximum(maxima),
    },
    maxima,
    observedRounding: observeRounding(indicators),
  };
}
