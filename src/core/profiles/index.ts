import type { EvaluationForm } from '../form';
import type { ProfileId, RuleProfile, Settings } from '../profile';
import { hubei } from './hubei';
import { hubei80 } from './hubei80';
import { mof } from './mof';

export const PROFILES: Readonly<Record<ProfileId, RuleProfile>> = { hubei, hubei80, mof };

/** The profile with what the user set for this workbook on top of it. Weights and directions are no part of it. */
export const applySettings = (profile: RuleProfile, settings: Settings = {}): RuleProfile => ({
  ...profile,
  points: { ...profile.points, ...settings.points },
  rounding: { ...profile.rounding, ...settings.rounding },
  thresholds: { ...profile.thresholds, ...settings.thresholds },
  qualitativeBands: { ...profile.qualitativeBands, ...settings.qualitativeBands },
  reverse: settings.reverse ?? profile.reverse,
});

/** Sum of the points that all indicator tables state; null when one states none. */
export function statedIndicatorPoints(form: EvaluationForm): number | null {
  const stated = form.tables.map((table) => table.statedMax);
  return stated.length === 0
    ? null
    : stated.reduce((sum, points) => (sum === null || points === null ? null : sum + points), 0);
}

/** The profile that the form's own labels and columns point to (RULES §4). */
export function recogniseProfile(form: EvaluationForm): ProfileId {
  const budgetMax = form.budget?.statedMax ?? null;
  const indicatorMax = statedIndicatorPoints(form);
  const hasWeights = form.indicators.some((indicator) => indicator.weightColumn !== null);
  const isScoredGoal = form.goal?.isScored ?? false;
  if (budgetMax === 20) return isScoredGoal || indicatorMax === 60 ? 'hubei' : 'hubei80';
  if (budgetMax === 10 || hasWeights) return 'mof';
  return isScoredGoal || indicatorMax === 60 ? 'hubei' : 'hubei80';
}
