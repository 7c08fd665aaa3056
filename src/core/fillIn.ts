import { isDirectionDisputed, isMoneyUnitDoubtful, isSplitRefuted } from './checks/doubts';
import { isFullByRule } from './checks/explained';
import { rateMismatch } from './checks/rateMismatch';
import { hasUnmetFullMarks } from './checks/unmetFullMarks';
import type { EvaluationForm, FieldPath, NumberEntry } from './form';
import type { Settings } from './profile';
import type { Scorecard, ScoreLine } from './scorecard';
import { isExplained, sumPoints } from './scoring';

/** A number that is to stand at a place of the form, beside what stands there. */
export interface FilledValue {
  readonly path: FieldPath;
  readonly written: NumberEntry;
  readonly value: number;
}

/** A written score that some usual rounding explains is right; only a rounding set by the user is carried through. */
const isRight = (line: ScoreLine, written: NumberEntry, isRoundingSet: boolean): boolean =>
  !isRoundingSet && line.exact !== null && written.value !== null && isExplained(line.exact, written.value);

/** What will stand at a score's place: the score to fill in, else what is written; null when that is not known. */
interface Part {
  readonly path: FieldPath;
  readonly written: NumberEntry;
  readonly value: number | null;
  readonly isFilled: boolean;
}

function partOf(path: FieldPath, written: NumberEntry, line: ScoreLine, isLeft: boolean): Part {
  const isFilled = line.isComputed && line.score !== null && !isLeft && written.isFormula !== true;
  return { path, written, value: isFilled ? line.score : written.value, isFilled };
}

function partsOf(form: EvaluationForm, scorecard: Scorecard, settings: Settings): readonly Part[] {
  const { rounding } = settings;
  const isSplitDoubtful = isSplitRefuted(form, scorecard);
  const parts: Part[] = [];
  if (form.budget && scorecard.budget) {
    const { declaredScore } = form.budget;
    const isLeft =
      isMoneyUnitDoubtful(form) || isRight(scorecard.budget, declaredScore, rounding?.budget !== undefined);
    parts.push(partOf('budget.score', declaredScore, scorecard.budget, isLeft));
  }
  if (form.goal && scorecard.goal)
    parts.push(partOf('goal.score', form.goal.declaredScore, scorecard.goal, true));
  form.indicators.forEach((indicator, index) => {
    const { declaredScore } = indicator;
    const line = scorecard.indicators[index];
    if (!line || line.weight.points === null) return;
    const isLeft =
      isSplitDoubtful ||
      isDirectionDisputed(form, scorecard, index) ||
      (isFullByRule(line) && declaredScore.value !== null) ||
      (isRight(line, declaredScore, rounding?.indicators !== undefined) &&
        !hasUnmetFullMarks({ index, indicator, line }));
    parts.push(partOf(`indicators.${index}.score`, declaredScore, line, isLeft));
  });
  return parts;
}

/**
 * The numbers that 重新计算 fills in: rate, budget score, computed scores and the total. Left as written are: a
 * judgement; a rate that is right at its printed precision; a score that some usual rounding explains (unless the
 * user set a rounding, or the score is full marks for a missed target, which no rounding may give); scores whose
 * weight, direction or money unit is in doubt, which a finding says; a score at the very bound of a strict target.
 * The total is the sum of what then stands in the form, and is left alone while a part of it is missing.
 */
export function valuesToFill(
  form: EvaluationForm,
  scorecard: Scorecard,
  settings: Settings = {},
): readonly FilledValue[] {
  const parts = partsOf(form, scorecard, settings);
  const filled = parts.flatMap(({ path, written, value, isFilled }) =>
    isFilled && value !== null ? [{ path, written, value }] : [],
  );
  return [...rateToFill(form, scorecard), ...filled, ...totalsToFill(form, scorecard, parts)];
}

function rateToFill(form: EvaluationForm, scorecard: Scorecard): readonly FilledValue[] {
  const { budget } = form;
  const value = scorecard.budget?.rate ?? null;
  if (!budget || value === null || isMoneyUnitDoubtful(form)) return [];
  const isRateRight = budget.rate.value !== null && rateMismatch(form, scorecard).length === 0;
  return isRateRight ? [] : [{ path: 'budget.rate', written: budget.rate, value }];
}

function totalsToFill(
  form: EvaluationForm,
  scorecard: Scorecard,
  parts: readonly Part[],
): readonly FilledValue[] {
  const values = parts.map(({ value }) => value);
  if (!scorecard.total.isComplete || !values.every((value) => value !== null)) return [];
  const value = sumPoints(values);
  return [form.declaredTotal, ...form.otherTotals].map((written, index) => ({
    path: index === 0 ? 'total' : `total.${index}`,
    written,
    value,
  }));
}
