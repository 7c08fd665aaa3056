import type { RuleProfile } from '../profile';
import { comparison } from '../explanation';
import { rulePositive } from './positive';
import { ruleReverse } from './reverse';
import { met, nothing, unmet } from './rulings';
import type { Comparison, Ruling } from './verdict';

/** Equal: met scores the weight; below the target as positive, above it as reverse. Not in the form's notes. */
export function ruleEqual(compared: Comparison, reverse: RuleProfile['reverse']): Ruling {
  const { target, actual, unit } = compared;
  if (actual.eq(target)) return met(comparison(actual, '=', target, unit));
  if (actual.gt(target)) return ruleReverse(compared, reverse);
  if (target.lte(0)) return unmet(nothing(comparison(actual, '<', target, unit)));
  // below the target: there is no over-completion to look for
  return { ...rulePositive(compared, 1), completion: null };
}
