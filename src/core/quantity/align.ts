import type { Reading } from '../form';
import type { Decimal } from '../decimal';
import { exact, parseDecimal } from '../decimal';
import { foldValueText } from './normalise';
import { multipleOf, takeMultiple } from './number';
import { commonScale } from './unit';

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

const PERCENT = parseDecimal('0.01');
const isRatio = (unit: string): boolean => unit === '%' || unit === '‰';

/** The 万 or 亿 that the text's number carries: 10000 for `1.2万亩`; 1 for none. */
export function writtenMultiple(text: string): Decimal {
  const after = /\d((?:百|千)?[万亿]+)/.exec(foldValueText(text))?.[1] ?? '';
  return multipleOf(takeMultiple(after));
}

/** A bare number against a percent: 1 is 100 %; above 1 the percent sign was forgotten (98 against 98%). */
const bareRatio = (value: Decimal): Decimal => (value.gt(1) ? value.times(PERCENT) : value);

/**
 * A bare number against `1.2万亩`: 1.2 means 1.2万, 12000 means 12000. Taken to be whichever is nearer, as a ratio, to
 * the other side's value (`known`).
 */
function bareMultiple(value: Decimal, multiple: Decimal, known: Decimal): Decimal {
  return value.times(value).times(multiple).lt(known.times(known)) ? value.times(multiple) : value;
}

function completeBare(bare: WrittenQuantity, other: WrittenQuantity): Decimal {
  const value = exact(bare.value);
  if (bare.unit !== '') return value;
  if (isRatio(other.unit)) return bareRatio(value);
  const multiple = writtenMultiple(other.text);
  return other.unit === '' || multiple.eq(1) || !writtenMultiple(bare.text).eq(1)
    ? value
    : bareMultiple(value, multiple, exact(other.value));
}

/** Both values in one measure; null when the units do not convert. */
export function align(target: WrittenQuantity, actual: WrittenQuantity): Aligned | null {
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
