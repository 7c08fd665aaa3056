import { ZERO, exact, ratio } from '../decimal';
import { comparison } from '../explanation';
import { NOT_COMPUTABLE, met, nothing, share, unmet } from './rulings';
import type { Comparison, Ruling } from './verdict';

function ruleZeroTarget({ target, actual, unit, isStrict }: Comparison): Ruling {
  if (isStrict) {
    return actual.gt(0)
      ? met(comparison(actual, '>', target, unit))
      : unmet(nothing(comparison(actual, '≤', target, unit)));
  }
  return actual.eq(0) ? met(comparison(actual, '=', target, unit)) : NOT_COMPUTABLE;
}

/**
 * Positive (at least; also a bare number), note 2: weight × B ÷ A, at most the weight.
 *
 * A strict target (>95%) is not met at its own bound: the outcome is `unmet`, though the formula, which alone scores,
 * gives the whole weight there.
 *
 * A target of 0 gives no ratio. `>0` is met by anything above it, a plain 0 by B = 0, whichever way the indicator runs;
 * anything else is not computable.
 */
export function rulePositive(compared: Comparison, overCompletion: number): Ruling {
  const { target, actual, unit } = compared;
  if (target.eq(0)) return ruleZeroTarget(compared);
  const completion = target.gt(0) ? ratio(actual, target) : null;
  if (actual.gt(target) || (actual.eq(target) && (!compared.isStrict || compared.isBeyond))) {
    const ruling = met(comparison(actual, compared.isStrict ? '>' : '≥', target, unit), completion);
    const isExceeded = target.gt(0) && actual.gte(target.times(exact(overCompletion)));
    return isExceeded ? { ...ruling, outcome: 'exceeded' } : ruling;
  }
  if (actual.lte(ZERO) || target.lt(0))
    return unmet(nothing(comparison(actual, '<', target, unit)), completion);
  return unmet(share(actual, target, unit), completion);
}
