import { exact, parseDecimal, plainText, toNumber } from '../../core/index';

/** How a figure is typed and shown: `percent` stands for a ratio (130 for 1.3), `points` for itself. */
export type NumberUnit = 'percent' | 'points';

/** What was typed: a value, nothing (the default holds), or no usable figure. */
export type Typed =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'notNumber' }
  | { readonly kind: 'outOfBounds' };

const DECIMAL = /^\d{1,9}(?:\.\d{1,6})?$/;

/**
 * Reads a figure as people type it, full-width digits and a trailing % included. `bounds` are of the value itself
 * (a ratio for `percent`), both included.
 */
export function readTyped(text: string, unit: NumberUnit, [low, high]: readonly [number, number]): Typed {
  const folded = text.normalize('NFKC').replace(/[\s，,]/g, '');
  if (folded === '') return { kind: 'blank' };
  const digits = unit === 'percent' ? folded.replace(/%$/, '') : folded.replace(/分$/, '');
  if (!DECIMAL.test(digits)) return { kind: 'notNumber' };
  const typed = parseDecimal(digits);
  const value = toNumber(unit === 'percent' ? typed.times('0.01') : typed);
  return value >= low && value <= high ? { kind: 'value', value } : { kind: 'outOfBounds' };
}

/** A value as it is typed, without its unit: 1.3 → 130 for `percent`. */
export const typedText = (value: number, unit: NumberUnit): string =>
  plainText(unit === 'percent' ? exact(value).times(100) : exact(value), 6);
