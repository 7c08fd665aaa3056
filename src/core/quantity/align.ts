import type { Reading } from '../form';
import type { Decimal } from '../decimal';
import { ONE, exact, parseDecimal } from '../decimal';
import { foldValueText } from './normalise';
import { multipleOf, takeMultiple } from './number';
import { commonScale, yearlyUnit } from './unit';

/** A quantity as read, with the text it was read from. */
export interface WrittenQuantity {
  readonly value: number;
  readonly unit: string;
  readonly text: string;
}

/** Target and actual in one measure. */
export interface Aligned {
  readonly target: Decimal;
  readonly actual: Decimal;
  /** Unit of both for printing: `%` and `‰` mean the values are ratios. */
  readonly unit: string;
}

const RATIOS: ReadonlyMap<string, Decimal> = new Map([
  ['%', parseDecimal('0.01')],
  ['‰', parseDecimal('0.001')],
]);

/** The 万 or 亿 that the text's number carries: 10000 for `1.2万亩`; 1 for none. */
export function writtenMultiple(text: string): Decimal {
  const after = /\d((?:百|千)?[万亿]+)/.exec(foldValueText(text))?.[1] ?? '';
  return multipleOf(takeMultiple(after));
}

const square = (value: Decimal): Decimal => value.times(value);

/** Of a value and its multiple (above 1), is the multiple the nearer one to `known`, as a ratio? */
const isMultipleNearer = (value: Decimal, multiple: Decimal, known: Decimal): boolean =>
  square(value).times(multiple).lt(square(known));

/**
 * A bare number against a percent is a ratio (0.98, 1) or a percent without its sign (98; 0.5 against 2%), whichever is
 * nearer to the other side's value (`known`). Above 1 it is a ratio only close by (1.05 against 100%): 5 against 95% is
 * 5%, not 500%.
 */
function bareRatio(value: Decimal, scale: Decimal, known: Decimal): Decimal {
  const percent = value.times(scale);
  const isFar = square(value).gt(1) && square(value).gte(square(known.times(2)));
  return !isFar && isMultipleNearer(percent, ONE.div(scale), known) ? value : percent;
}

/**
 * A bare number against `1.2万亩`: 1.2 means 1.2万, 12000 means 12000. Taken to be whichever is nearer, as a ratio, to
 * the other side's value (`known`).
 */
function bareMultiple(value: Decimal, multiple: Decimal, known: Decimal): Decimal {
  return isMultipleNearer(value, multiple, known) ? value.times(multiple) : value;
}

function completeBare(bare: WrittenQuantity, other: WrittenQuantity): Decimal {
  const value = exact(bare.value);
  if (bare.unit !== '') return value;
  const ratio = RATIOS.get(other.unit);
  if (ratio) return bareRatio(value, ratio, exact(other.value));
  const multiple = writtenMultiple(other.text);
  return other.unit === '' || multiple.eq(1) || !writtenMultiple(bare.text).eq(1)
    ? value
    : bareMultiple(value, multiple, exact(other.value));
}

/** A bare 12 against 每月1次 counts the year's where that is nearer than 12 a month; any other takes the unit as it is. */
function completeUnit(bare: WrittenQuantity, other: WrittenQuantity): WrittenQuantity {
  const yearly = bare.unit === '' ? yearlyUnit(other.unit) : null;
  if (!yearly) return bare;
  const isSamePeriod = square(exact(bare.value)).lt(square(exact(other.value)).times(yearly.times));
  return isSamePeriod ? bare : { ...bare, unit: yearly.unit };
}

/** Both values in one measure; null when the units do not convert. */
export function align(writtenTarget: WrittenQuantity, writtenActual: WrittenQuantity): Aligned | null {
  const target = completeUnit(writtenTarget, writtenActual);
  const actual = completeUnit(writtenActual, writtenTarget);
  const scale = commonScale(actual.unit, target.unit);
  if (!scale) return null;
  const targetValue = completeBare(target, actual);
  const actualValue = completeBare(actual, target);
  const unit = target.unit === '' ? actual.unit : target.unit;
  if (scale.from.eq(scale.to)) return { target: targetValue, actual: actualValue, unit };
  const factor = scale.from.div(scale.to);
  return factor.times(scale.to).eq(scale.from)
    ? { target: targetValue, actual: actualValue.times(factor), unit }
    : { target: targetValue.times(scale.to), actual: actualValue.times(scale.from), unit };
}

/** The one value that stands for a reading: the quantity itself, or a range's bound. */
export function writtenQuantity(
  reading: Reading,
  text: string,
  bound: 'low' | 'high',
): WrittenQuantity | null {
  if (reading.kind === 'quantity') return { value: reading.value, unit: reading.unit, text };
  return reading.kind === 'range' ? { value: reading[bound], unit: reading.unit, text } : null;
}
