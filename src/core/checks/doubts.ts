import { normaliseText } from '../quantity/normalise';
import type { EvaluationForm } from '../form';
import type { Scorecard } from '../scorecard';
import { bareName } from './texts';
import { scoredRows, type Row } from './items';
import { costName, positiveName, savingName } from './vocabulary';

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
