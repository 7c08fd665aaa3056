import type { Decimal } from '../decimal';
import type { IndicatorOutcome } from '../scorecard';

/** Target and actual of one number each, in one measure. */
export interface Comparison {
  readonly target: Decimal;
  readonly actual: Decimal;
  /** Unit of both; `%` and `‰` are printed as such, the values are ratios. */
  readonly unit: string;
  /** The target excludes its own value (>90%, <5). */
  readonly isStrict: boolean;
  /** The actual is said to lie beyond its own value, on the good side of the target (>90% against >90%). */
  readonly isBeyond: boolean;
}

/**
 * What a clause says of a line before its weight is known.
 * - `full`: the target is met, the line scores its weight.
 * - `part`: it scores weight × numerator ÷ denominator, rounded; 0 ≤ numerator, 0 < denominator.
 * - `judged`: a person's score is kept.
 * - `not-computable`: the rule gives no value (a positive target of 0).
 */
export type Verdict =
  | { readonly kind: 'full'; readonly formula: string }
  | {
      readonly kind: 'part';
      readonly numerator: Decimal;
      readonly denominator: Decimal;
      /** `value`: weight × numerator ÷ denominator, as the line has it already. */
      readonly formula: (weight: Decimal, value: Decimal) => string;
    }
  | { readonly kind: 'judged' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'not-computable' };

/** A clause's verdict with the outcome it stands for. */
export interface Ruling {
  readonly verdict: Verdict;
  readonly outcome: IndicatorOutcome;
  /** Actual ÷ target where over-completion has a meaning. */
  readonly completion: Decimal | null;
}
