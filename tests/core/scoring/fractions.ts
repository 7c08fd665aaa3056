/** A second, independent reckoning for tests: whole hundredths and BigInt fractions, no decimal library. */
import type { Rounding } from '../../../src/core/index';

/** A decimal as units × 10^-decimals. */
export interface Fixed {
  readonly units: bigint;
  readonly decimals: number;
}

const tenTo = (power: number): bigint => 10n ** BigInt(power);

export const fixed = (units: bigint, decimals: number): Fixed => ({ units, decimals });

export function fixedText({ units, decimals }: Fixed): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const sign = units < 0n ? '-' : '';
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** A number's shortest notation as whole hundredths; throws when it has more than two decimals. */
export function hundredths(value: number): bigint {
  const found = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(String(value));
  if (!found) throw new Error(`${value} is no number of hundredths`);
  const [, sign = '', whole = '', decimals = ''] = found;
  return BigInt(sign + whole + decimals.padEnd(2, '0'));
}

/** weight × numerator ÷ denominator, rounded, in hundredths; all non-negative, denominator above 0. */
export function roundedPart(weight: Fixed, numerator: Fixed, denominator: Fixed, rounding: Rounding): bigint {
  const top = weight.units * numerator.units * tenTo(denominator.decimals);
  const bottom = denominator.units * tenTo(weight.decimals + numerator.decimals);
  const scaled = top * tenTo(rounding.decimals);
  const steps = rounding.mode === 'truncate' ? scaled / bottom : (2n * scaled + bottom) / (2n * bottom);
  return steps * tenTo(2 - rounding.decimals);
}

export const compare = (a: Fixed, b: Fixed): number => {
  const difference = a.units * tenTo(b.decimals) - b.units * tenTo(a.decimals);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
};

/** A seeded generator (mulberry32): the same numbers on every run. */
export function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
