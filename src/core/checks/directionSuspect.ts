import type { EvaluationForm } from '../form';
import type { Finding } from '../finding';
import { isReverseName, normaliseText } from '../quantity/index';
import type { Check } from './check';
import { isDirectionDoubtful } from './doubts';
import { inRow, scoredRows, type Row } from './items';
import { raise } from './raise';
import { bareName } from './texts';
import { positiveName } from './vocabulary';

/** Name and sign disagree; or no sign stands there, the direction is assumed, and it decides the score. */
export const directionSuspect: Check = (form, scorecard) =>
  scoredRows(form, scorecard)
    .filter(({ line }) => line.directionSource !== 'setting')
    .flatMap((row) => [...signDisagrees(form, row), ...assumed(form, row)]);

function signDisagrees(form: EvaluationForm, { index, indicator }: Row): readonly Finding[] {
  const { target } = indicator;
  if (target.kind !== 'quantity') return [];
  const name = bareName(indicator.name);
  const where = inRow(index, 'target');
  const figures = { target: indicator.targetText.trim() };
  const isReverse = isReverseName(name);
  if ((target.sign === 'atMost' || target.sign === 'lessThan') && !isReverse && isPositive(name)) {
    return [raise(form, 'direction-suspect/at-most', where, figures)];
  }
  // At least 0 of something unwanted is met by everything, so it is as suspect as any other bound.
  if ((target.sign === 'atLeast' || target.sign === 'moreThan') && isReverse) {
    return [raise(form, 'direction-suspect/at-least', where, figures)];
  }
  return [];
}

/** 控制率 and names of lowering (下降率) have an upper bound of their own right. */
const isPositive = (name: string): boolean =>
  positiveName.test(name) && !/控制|下降|降低|减少|压减/.test(name);

function assumed(form: EvaluationForm, row: Row): readonly Finding[] {
  const { index, indicator, line } = row;
  const where = inRow(index, 'target');
  const figures = { target: indicator.targetText.trim(), actual: indicator.actualText.trim() };
  if (isDirectionDoubtful(row)) return [raise(form, 'direction-suspect/assumed-positive', where, figures)];
  const differs = normaliseText(figures.target) !== normaliseText(figures.actual);
  if (line.directionSource !== 'name' || line.kind !== 'reverse' || !differs || figures.actual === '')
    return [];
  return [raise(form, 'direction-suspect/assumed-reverse', where, figures)];
}
