/**
 * Exact decimal arithmetic (RULES §2), and the only place that rounds.
 *
 * A quotient that does not end is cut (not rounded) at 40 decimals. A cut keeps every digit it shows, so truncating or
 * rounding half-up to fewer decimals afterwards decides exactly as the endless quotient would.
 */
import Big from 'big.js';
import type { Rounding } from './profile';

const DIVISION_DECIMALS = 40;

const DecimalNumber = Big();
DecimalNumber.DP = DIVISION_DECIMALS;
DecimalNumber.RM = Big.roundDown;
// Never exponential notation: texts go to people.
DecimalNumber.PE = 1e6;
DecimalNumber.NE = -1e6;

const RatioNumber = Big();
RatioNumber.DP = 20;
RatioNumber.RM = Big.roundDown;

export type Decimal = Big;

/** Beyond this no number is a figure of a form; sums and products of what is below stay finite. */
const LARGEST = 1e100;

/** A number that can be reckoned with: finite, and of a size that a form can have. */
export const isUsable = (value: number): boolean => Math.abs(value) <= LARGEST;

/**
 * The number as it stands on the form: its shortest notation at Excel's 15 significant digits, so that
 * 0.1 + 0.2 is 0.3.
 * @throws RangeError when the number is not finite: what is not a number must not get this far.
 */
export function exact(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const shortest = String(value);
  return new DecimalNumber(
    shortest.length <= 15 && !shortest.includes('e') ? shortest : value.toPrecision(15),
  );
}

/** The decimal written as `digits[.digits][e±digits]`, with an optional minus. Throws on anything else. */
export const parseDecimal = (text: string): Decimal => new DecimalNumber(text);

export const ZERO: Decimal = new DecimalNumber(0);
export const ONE: Decimal = new DecimalNumber(1);

/** weight × numerator ÷ denominator; multiplies first, so that 30 × 29 ÷ 30 is 29. `denominator` is not 0. */
export const mulDiv = (weight: Decimal, numerator: Decimal, denominator: Decimal): Decimal =>
  weight.times(numerator).div(denominator);

/** numerator ÷ denominator to 20 decimals: for shares that are shown or held against a threshold, not for scores. */
export const ratio = (numerator: Decimal, denominator: Decimal): Decimal =>
  new RatioNumber(numerator).div(denominator);

export const sum = (values: readonly Decimal[]): Decimal =>
  values.reduce((total, value) => total.plus(value), ZERO);

export const smaller = (a: Decimal, b: Decimal): Decimal => (a.lt(b) ? a : b);

/** Truncated toward zero, or half-up (halves away from zero), to any number of decimals. */
export const roundAt = (value: Decimal, mode: Rounding['mode'], decimals: number): Decimal =>
  value.round(decimals, mode === 'truncate' ? Big.roundDown : Big.roundHalfUp);

export const round = (value: Decimal, rounding: Rounding): Decimal =>
  roundAt(value, rounding.mode, rounding.decimals);

/** The roundings that people use for scores (RULES §3). */
export const usualRoundings: readonly Rounding[] = [
  { mode: 'truncate', decimals: 0 },
  { mode: 'halfUp', decimals: 0 },
  { mode: 'truncate', decimals: 1 },
  { mode: 'halfUp', decimals: 1 },
  { mode: 'truncate', decimals: 2 },
  { mode: 'halfUp', decimals: 2 },
];

const HUNDREDTH: Decimal = new DecimalNumber('0.01');

/**
 * `total` in `parts` equal parts of at most 2 decimals that add up to it exactly: what does not divide goes to the first
 * parts, a hundredth each. `parts` is 1 or more.
 */
export function splitEvenly(total: Decimal, parts: number): Decimal[] {
  const share = roundAt(total.div(parts), 'truncate', 2);
  let rest = total.minus(share.times(parts));
  const shares = Array.from({ length: parts }, () => {
    if (rest.lt(HUNDREDTH)) return share;
    rest = rest.minus(HUNDREDTH);
    return share.plus(HUNDREDTH);
  });
  return shares.map((own, index) => (index === 0 ? own.plus(rest) : own));
}

/** The nearest number with at most 15 significant digits; `exact(toNumber(d))` is `d` where `d` has no more. */
export const toNumber = (value: Decimal): number => Number(Number(value.toString()).toPrecision(15));

/** Number of decimals that the shortest notation shows. */
export const decimalsOf = (value: Decimal): number => (value.toString().split('.')[1] ?? '').length;

/** All digits, cut at 40 decimals. */
export const exactText = (value: Decimal): string => roundAt(value, 'truncate', DIVISION_DECIMALS).toString();

/** For people: at most `maxDecimals` decimals, with `…` where digits were cut (9.882…). */
export function plainText(value: Decimal, maxDecimals = 3): string {
  const cut = roundAt(value, 'truncate', maxDecimals);
  if (cut.eq(value)) return cut.toString();
  const [whole = '0', decimals = ''] = cut.toString().split('.');
  const sign = value.lt(0) && !whole.startsWith('-') ? '-' : '';
  return `${sign}${whole}.${decimals.padEnd(maxDecimals, '0')}…`;
}

/** For people: a ratio as a percent (0.9992 → 99.92%). */
export const percentText = (ratio: Decimal, maxDecimals = 3): string =>
  `${plainText(ratio.times(100), maxDecimals)}%`;
