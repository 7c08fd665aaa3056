import type { RuleProfile } from '../profile';
import { comparison, linearFormula } from '../explanation';
import { met, nothing, share, unmet } from './rulings';
import type { Comparison, Ruling } from './verdict';

/**
 * Reverse (at most), note 2: B ≤ A scores the weight, tested first so that B = 0 does; else weight × A ÷ B, or
 * weight × (1 − (B − A) ÷ A) and none from B ≥ 2A where the profile is linear. A target of 0 leaves nothing for B > 0.
 * A strict target (<5) is `unmet` at its own bound, where the formula gives the whole weight.
 */
export function ruleReverse(compared: Comparison, reverse: RuleProfile['reverse']): Ruling {
  const { target, actual, unit, isStrict } = compared;
  if (actual.lt(target) || (actual.eq(target) && (!isStrict || compared.isBeyond))) {
    return met(comparison(actual, isStrict ? '<' : '≤', target, unit));
  }
  if (target.lte(0)) return unmet(nothing(comparison(actual, actual.eq(target) ? '=' : '>', target, unit)));
  if (reverse === 'targetOverActual') {
    return unmet(share(target, actual, unit));
  }
  const twice = target.times(2);
  if (actual.gte(twice)) return unmet(nothing(comparison(actual, '≥ 2 ×', target, unit)));
  return unmet({
    kind: 'part',
    numerator: twice.minus(actual),
    denominator: target,
    formula: (weight, value) => linearFormula(weight, actual, target, unit, value),
  });
}
