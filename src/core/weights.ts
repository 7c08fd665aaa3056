/** Full points of every indicator line, and where each came from (RULES §1). */
import type { EvaluationForm, Indicator, NumberEntry } from './form';
import type { RuleProfile, Settings } from './profile';
import type { Weight } from './scorecard';
import type { Decimal } from './decimal';
import { exact, isUsable, parseDecimal, toNumber } from './decimal';
import { settingFor } from './scoring/direction';
import { decimalOf } from './scoring/entry';
import { evenSplit } from './scoring/evenSplit';
import { namePoints } from './scoring/labelPoints';
import { maximaOf } from './scoring/maxima';
import { isNotApplicable } from './scoring/notApplicable';
import { writtenWeights } from './scoring/writtenWeights';

const NO_WEIGHT: Weight = { points: null, source: null };
const HUNDRED = parseDecimal('100');

const weight = (points: Decimal, source: Weight['source']): Weight => ({ points: toNumber(points), source });

/** A weight column may be written in percent of the form's 100 points: 10% is 10. */
function columnPoints(entry: NumberEntry | null): Decimal | null {
  const points = decimalOf(entry);
  if (points?.lt(0)) return null;
  return points && /[%％]\s*$/.test(entry?.text ?? '') ? points.times(HUNDRED) : points;
}

/** The weight that is stated for the line, NO_WEIGHT where it carries none, null where it is open. */
function statedWeight(indicator: Indicator, hasColumn: boolean, settings: Settings): Weight | null {
  if (indicator.isChild) return NO_WEIGHT;
  const column = columnPoints(indicator.weightColumn);
  if (column) return weight(column, 'column');
  const label = namePoints(indicator.name);
  if (label) return weight(label, 'label');
  const setting = settingFor(settings.weights, indicator.name);
  if (setting !== null && isUsable(setting) && setting >= 0) return weight(exact(setting), 'setting');
  const isLeftOut = isNotApplicable(indicator) && !decimalOf(indicator.declaredScore)?.gt(0);
  return hasColumn || isLeftOut ? NO_WEIGHT : null;
}

/**
 * Weights of all indicator lines, in their order: weight column, else the line's own label, else the user's setting, else
 * an even split. A blank cell of a weight column that is otherwise filled in, a child row, and an indicator that does
 * not apply carry none.
 *
 * Where the form states no weight at all and the even split is refuted by a written score above it, the written scores
 * themselves are the weights if they add up to the block (`written-scores`).
 */
export function weighLines(form: EvaluationForm, profile: RuleProfile, settings: Settings = {}): Weight[] {
  const hasColumn = form.indicators.some((indicator) => decimalOf(indicator.weightColumn) !== null);
  const stated = form.indicators.map((indicator) => statedWeight(indicator, hasColumn, settings));
  const rows = form.indicators.flatMap((indicator, index) => {
    const own = stated[index];
    if (own === NO_WEIGHT) return [];
    return [{ index, indicator, fixed: own && own.points !== null ? exact(own.points) : null }];
  });
  const { indicators: points } = maximaOf(form, profile);
  const shares = evenSplit(form, rows, points);
  const isRefuted = rows.some(({ index, indicator }) => {
    const share = shares.get(index);
    return share !== undefined && decimalOf(indicator.declaredScore)?.gt(share);
  });
  const indices = rows.map((row) => row.index);
  const isUnstated = rows.every((row) => row.fixed === null);
  const written = isUnstated && isRefuted ? writtenWeights(form, indices, points, profile, settings) : null;
  return stated.map((own, index) => {
    if (own) return own;
    const read = written?.[indices.indexOf(index)];
    return read ? weight(read, 'written-scores') : weight(shares.get(index) ?? exact(0), 'even-split');
  });
}
