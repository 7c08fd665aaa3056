import { exact, toNumber } from '../decimal';
import { normaliseText } from '../quantity/normalise';
import type { EvaluationForm } from '../form';
import type { Scorecard } from '../scorecard';
import { bareName } from './texts';
import { isWritten, scoredRows, type Row } from './items';
import { isRateRight } from './rateMismatch';
import { costName, positiveName, savingName } from './vocabulary';

/** From here on two amounts of money differ by their unit, not by what was done: 元 and 万元 are 10,000 apart. */
export const UNIT_APART = 1000;

/** 元 in one 万元. */
const YUAN_PER_WAN = 10_000;

/**
 * The unsigned target of a cost, counted as positive for want of a sign (RULES §3), where the figures differ: less
 * may well have been the aim. Such a line is pointed out as direction-suspect; full marks written on it are the
 * unit's own reading of the direction, no offence.
 */
export function isDirectionDoubtful({ indicator, line }: Row): boolean {
  const name = bareName(indicator.name);
  return (
    line.kind === 'positive' &&
    line.directionSource === 'default' &&
    (indicator.level2 === 'cost' || costName.test(name)) &&
    !positiveName.test(name) &&
    !savingName.test(name) &&
    indicator.target.kind === 'quantity' &&
    indicator.actual.kind === 'quantity' &&
    normaliseText(indicator.targetText) !== normaliseText(indicator.actualText) &&
    line.completion !== 1
  );
}

/** The unit itself took a cost below its unsigned target as met. */
export const isTakenAsMet = (row: Row): boolean =>
  isDirectionDoubtful(row) &&
  row.line.outcome === 'unmet' &&
  row.line.declaredScore === row.line.weight.points;

/** The written score follows the other direction: full marks below the target, or marks taken off above it. */
export const isReadAsReverse = (row: Row): boolean => {
  const { outcome, declaredScore, weight } = row.line;
  const isBelowFull = declaredScore !== null && weight.points !== null && declaredScore < weight.points;
  return isTakenAsMet(row) || (isDirectionDoubtful(row) && outcome !== 'unmet' && isBelowFull);
};

/**
 * The form states no weights and the written scores refute the even split: one is above its share, and a met
 * target was given less than its share. The true weights are then not known.
 */
export function isSplitRefuted(form: EvaluationForm, scorecard: Scorecard): boolean {
  const split = scoredRows(form, scorecard).filter(({ line }) => line.weight.source === 'even-split');
  const isAbove = ({ line }: Row): boolean =>
    line.declaredScore !== null && line.weight.points !== null && line.declaredScore > line.weight.points;
  const isMetBelow = ({ line }: Row): boolean =>
    line.declaredScore !== null &&
    line.weight.points !== null &&
    line.outcome !== 'unmet' &&
    line.isComputed &&
    line.declaredScore < line.weight.points;
  return split.some(isAbove) && split.some(isMetBelow);
}

/** Rows whose weight can be held against the unit. */
export function rowsOfKnownWeight(form: EvaluationForm, scorecard: Scorecard): readonly Row[] {
  const rows = scoredRows(form, scorecard).filter(({ line }) => line.weight.points !== null);
  return isSplitRefuted(form, scorecard)
    ? rows.filter(({ line }) => line.weight.source !== 'even-split')
    : rows;
}

/**
 * The written score of indicator `index` follows the other direction of an unsigned target in doubt: whichever is
 * right, the rules do not know, and the score is the unit's. False for an index without a scored row.
 */
export const isDirectionDisputed = (form: EvaluationForm, scorecard: Scorecard, index: number): boolean =>
  scoredRows(form, scorecard).some((row) => row.index === index && isReadAsReverse(row));

/**
 * One of A and B looks like 元 and the other like 万元: B is far above A, or far below and the written rate is right
 * once B is taken as 万元. Nothing follows from such figures: no rate, no budget score, no total.
 */
export function isMoneyUnitDoubtful({ budget }: EvaluationForm): boolean {
  if (!budget || !isWritten(budget.approved) || !isWritten(budget.executed)) return false;
  const [approved, executed] = [exact(budget.approved.value), exact(budget.executed.value)];
  if (approved.lte(0) || executed.lte(0)) return false;
  if (executed.gte(approved.times(UNIT_APART))) return true;
  if (approved.lt(executed.times(UNIT_APART)) || isRateRight(budget) !== false) return false;
  const inYuan = { ...budget.executed, value: toNumber(executed.times(YUAN_PER_WAN)) };
  return isRateRight({ ...budget, executed: inYuan }) === true;
}
