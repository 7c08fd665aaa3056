import type { Decimal } from '../decimal';
import { exact, ratio } from '../decimal';
import { comparison } from '../explanation';
import { met, nothing, share, unmet } from './rulings';
import type { Ruling } from './verdict';

/** A range [low, high] and an actual, in one measure. */
export interface RangeComparison {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly actual: Decimal;
  readonly unit: string;
}

/**
 * Range: inside or above scores the weight, below it weight × B ÷ low. Above the upper bound by the over-completion
 * threshold it is `exceeded`. Not in the form's notes.
 */
export function ruleRange({ low, high, actual, unit }: RangeComparison, overCompletion: number): Ruling {
  const completion = high.gt(0) ? ratio(actual, high) : null;
  if (actual.gte(low)) {
    const ruling = met(comparison(actual, '≥', low, unit), completion);
    const isExceeded = high.gt(0) && actual.gte(high.times(exact(overCompletion)));
    return isExceeded ? { ...ruling, outcome: 'exceeded' } : ruling;
  }
  if (actual.lte(0) || low.lte(0)) return unmet(nothing(comparison(actual, '<', low, unit)), completion);
  return unmet(share(actual, low, unit), completion);
}
