import { exact, plainText, sum, toNumber, type Decimal } from '../decimal';
import type { EvaluationForm, FieldPath, Indicator } from '../form';
import type { Finding } from '../finding';
import type { Scorecard, WeightSource } from '../scorecard';
import { classPoints } from '../scoring/labelPoints';
import type { Check } from './check';
import { numberText } from './print';
import { raise } from './raise';

const FULL = 100;

/** A row with its points. */
interface Weighted {
  readonly index: number;
  readonly indicator: Indicator;
  readonly points: number;
  readonly source: WeightSource | null;
}

/** Weights that the form states do not add up to their block's, their class's or the form's maximum. */
export const weightSum: Check = (form, scorecard) => {
  const rows = weightedRows(form, scorecard);
  const isStated = rows.every(({ source }) => source === 'column' || source === 'label');
  const isPending = form.indicators.some(({ weightColumn }) => weightColumn?.isPending === true);
  if (rows.length === 0 || !isStated || isPending) return [];
  const blocks = [...tableSums(form, rows), ...classSums(form, rows)];
  if (blocks.length > 0) return blocks;
  const whole = formSum(form, scorecard, rows);
  return whole.length > 0 ? whole : statedSum(form, scorecard, rows);
};

const weightedRows = (form: EvaluationForm, scorecard: Scorecard): readonly Weighted[] =>
  form.indicators.flatMap((indicator, index) => {
    const { points = null, source = null } = scorecard.indicators[index]?.weight ?? {};
    return points === null ? [] : [{ index, indicator, points, source }];
  });

const total = (rows: readonly Weighted[]): Decimal => sum(rows.map(({ points }) => exact(points)));

function blockSum(
  form: EvaluationForm,
  rows: readonly Weighted[],
  max: number | null,
  label: string,
  place: FieldPath,
): readonly Finding[] {
  const added = total(rows);
  if (max === null || rows.length === 0 || added.eq(exact(max))) return [];
  return [
    raise(
      form,
      'weight-sum/block',
      { item: { kind: 'total' }, place },
      { label: label.replace(/\s+/g, ''), sum: plainText(added, 6), max: numberText(max) },
    ),
  ];
}

const tableSums = (form: EvaluationForm, rows: readonly Weighted[]): readonly Finding[] =>
  form.tables.flatMap(({ label, statedMax }, table) => {
    const own = rows.filter(({ indicator }) => indicator.table === table);
    return blockSum(form, own, statedMax, label, `tables.${table}.label`);
  });

function classSums(form: EvaluationForm, rows: readonly Weighted[]): readonly Finding[] {
  const classOf = ({ indicator }: Weighted): string =>
    JSON.stringify([indicator.table, indicator.level1Text]);
  return [...new Set(rows.map(classOf))].flatMap((key) => {
    const own = rows.filter((row) => classOf(row) === key);
    const [first] = own;
    if (!first) return [];
    const label = first.indicator.level1Text;
    const stated = classPoints(label);
    return blockSum(form, own, stated && toNumber(stated), label, `indicators.${first.index}.weight`);
  });
}

/** Points of the budget and goal blocks. */
function otherBlocks(form: EvaluationForm, scorecard: Scorecard): readonly number[] {
  const budget = form.budget && scorecard.budget ? [scorecard.maxima.budget] : [];
  const goal = form.goal?.isScored && scorecard.goal ? [scorecard.maxima.goal ?? 0] : [];
  return [...budget, ...goal];
}

function formSum(form: EvaluationForm, scorecard: Scorecard, rows: readonly Weighted[]): readonly Finding[] {
  const parts = [...otherBlocks(form, scorecard).map(exact), total(rows)];
  const added = sum(parts);
  // A budget block that states no points of its own may carry none.
  const isBudgetApart =
    form.budget?.statedMax === null && added.minus(exact(scorecard.maxima.budget)).eq(FULL);
  if (added.eq(FULL) || isBudgetApart) return [];
  return [
    raise(
      form,
      'weight-sum/form',
      { item: { kind: 'total' }, place: 'tables.0.label' },
      { sum: plainText(added, 6), parts: parts.map((part) => plainText(part, 6)).join(' + ') },
    ),
  ];
}

/** The weight column's own total, of the indicators alone or of the whole form. */
function statedSum(
  form: EvaluationForm,
  scorecard: Scorecard,
  rows: readonly Weighted[],
): readonly Finding[] {
  const stated = form.statedTotalWeight;
  if (stated === null) return [];
  const own = total(rows);
  const whole = sum([own, ...otherBlocks(form, scorecard).map(exact)]);
  if (own.eq(exact(stated)) || whole.eq(exact(stated))) return [];
  return [
    raise(
      form,
      'weight-sum/stated',
      { item: { kind: 'total' }, place: 'total' },
      { sum: plainText(whole, 6), stated: numberText(stated) },
    ),
  ];
}
