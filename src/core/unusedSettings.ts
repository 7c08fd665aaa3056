import type { EvaluationForm } from './form';
import type { Settings } from './profile';
import { statedIndicatorPoints } from './profiles';
import { normaliseName } from './quantity';
import type { Scorecard } from './scorecard';

/**
 * Settings without effect on a form, by their keys (`weight:NAME`, `direction:NAME`, `points.budget` …): no indicator
 * of that name, or the form itself states what was set.
 */
export function unusedSettings(
  form: EvaluationForm,
  scorecard: Scorecard,
  settings: Settings,
): readonly string[] {
  const lines = form.indicators.map(({ name }, index) => ({
    name: normaliseName(name),
    line: scorecard.indicators[index],
  }));
  const weights = Object.keys(settings.weights ?? {}).filter(
    (key) => !lines.some(({ name, line }) => name === key && line?.weight.source === 'setting'),
  );
  const directions = Object.keys(settings.directions ?? {}).filter(
    (key) => !lines.some(({ name, line }) => name === key && line?.directionSource === 'setting'),
  );
  const isStated: Readonly<Record<string, boolean>> = {
    budget: form.budget?.statedMax !== null,
    goal: form.goal?.isScored !== true || form.goal.statedMax !== null,
    indicators: statedIndicatorPoints(form) !== null,
  };
  const points = Object.keys(settings.points ?? {}).filter((block) => isStated[block] === true);
  return [
    ...weights.map((name) => `weight:${name}`),
    ...directions.map((name) => `direction:${name}`),
    ...points.map((block) => `points.${block}`),
  ];
}
