import type { Reading } from '../form';
import { isUsable, toNumber } from '../decimal';
import { readAmount } from './amount';
import { isReverseName } from './names';
import { foldValueText, hasOrnamentalDigits } from './normalise';
import { isKnownUnit } from './unit';

type Quantity = Extract<Reading, { kind: 'quantity' }>;

const ONE_NUMBER = /^(\D*)(\d+(?:\.\d+)?)(\D*)$/;
/** What a number in words may be instead of a count: a date, a year, an ordinal. */
const DATED = /^(?:年|月|日|号|季度|周年|期间)/;
const ORDINAL = /第$|[A-Za-z.,:/-]$/;

/**
 * Two texts that are the same words but for one number with a unit (培训3期, 培训2期), as quantities; null when they are
 * not. Words of which less is better (投诉3起) are left to a person.
 */
export function readSameWording(
  targetText: string,
  actualText: string,
): { readonly target: Quantity; readonly actual: Quantity } | null {
  if (hasOrnamentalDigits(targetText + actualText)) return null;
  const [target, actual] = [targetText, actualText].map((text) => ONE_NUMBER.exec(foldValueText(text)));
  if (!target || !actual) return null;
  const [, before = '', , after = ''] = target;
  if (before !== actual[1] || after !== actual[3] || target[2] === actual[2]) return null;
  if (ORDINAL.test(before) || DATED.test(after) || isReverseName(`${before}次数`)) return null;
  const [first, second] = [target, actual].map((found) => quantityOf(`${found[2] ?? ''}${after}`));
  return first && second ? { target: first, actual: second } : null;
}

function quantityOf(text: string): Quantity | null {
  const amount = readAmount(text);
  if (!amount || !isKnownUnit(amount.unit)) return null;
  const value = toNumber(amount.value.times(amount.multiple));
  return isUsable(value) ? { kind: 'quantity', sign: 'none', value, unit: amount.unit } : null;
}
