import type { Reading } from '../form';
import type { Decimal } from '../decimal';
import { isUsable, toNumber } from '../decimal';
import type { Amount } from './amount';
import { readAmount } from './amount';
import { dropPrefix } from './prefix';

const SEPARATOR = /^(?:-{1,2}|~{1,2}|至|到)/;
/** 介于3和5次之间 */
const BETWEEN = /^(?:介于|处于|介乎)/;
const AND = /^[和与]/;
/** What may follow a range without changing it. */
const TAIL = /^(?:之间|左右|以内|之内|内)?$/;

const isYear = (amount: Amount): boolean =>
  amount.unit === '' && /^(?:19|20)\d\d$/.test(amount.value.toString());

/** The lower bound, with the 万 of the upper one where it is meant for both (5-10万元). */
function lowBound(low: Amount, high: Amount): Decimal {
  const own = low.value.times(low.multiple);
  if (!low.multiple.eq(1) || low.unit !== '') return own;
  const shared = low.value.times(high.multiple);
  return shared.lte(high.value.times(high.multiple)) ? shared : own;
}

/** `a-b`, `a~b`, `a至b`, `介于a和b之间` with a unit on either side or both; null when the text is not that. `text` is folded. */
export function readRange(text: string): Reading | null {
  const isBetween = BETWEEN.test(text) || text.endsWith('之间');
  const low = readAmount(dropPrefix(text.replace(BETWEEN, '')).rest);
  const separator = low && (SEPARATOR.exec(low.rest) ?? (isBetween ? AND.exec(low.rest) : null))?.[0];
  if (!separator) return null;
  const high = readAmount(low.rest.slice(separator.length));
  if (!high || !TAIL.test(high.rest)) return null;
  if (low.unit !== '' && high.unit !== '' && low.unit !== high.unit) return null;
  if (isYear(low) && isYear(high)) return null;
  return toRange(low, high);
}

/** The range of two amounts, in either order; a unit that only one has is meant for both. */
export function toRange(low: Amount, high: Amount): Reading | null {
  const unit = high.unit === '' ? low.unit : high.unit;
  const ratio = (own: Amount) => (own.unit === '' ? ratioOf(unit) : 1);
  const bounds = [
    toNumber(lowBound(low, high).times(ratio(low))),
    toNumber(high.value.times(high.multiple).times(ratio(high))),
  ].sort((a, b) => a - b);
  const [first = NaN, second = NaN] = bounds;
  return isUsable(first) && isUsable(second) ? { kind: 'range', low: first, high: second, unit } : null;
}

/** A percent sign at one end is meant for both (80-90%). */
const ratioOf = (unit: string): number => (unit === '%' ? 0.01 : unit === '‰' ? 0.001 : 1);
