import type { Decimal } from '../decimal';
import { ONE, ZERO } from '../decimal';
import { ratioFormula } from '../explanation';
import type { Ruling, Verdict } from './verdict';

/** No points, and the comparison that says why. */
export const nothing = (formula: string): Verdict => ({
  kind: 'part',
  numerator: ZERO,
  denominator: ONE,
  formula: () => formula,
});

/** weight × numerator ÷ denominator, both above 0. */
export const share = (numerator: Decimal, denominator: Decimal, unit: string): Verdict => ({
  kind: 'part',
  numerator,
  denominator,
  formula: (weight, value) => ratioFormula(weight, numerator, denominator, unit, value),
});

export const unmet = (verdict: Verdict, completion: Ruling['completion'] = null): Ruling => ({
  verdict,
  outcome: 'unmet',
  completion,
});

export const met = (formula: string, completion: Ruling['completion'] = null): Ruling => ({
  verdict: { kind: 'full', formula },
  outcome: 'met',
  completion,
});

/** The rule gives no value: the written score stays. */
export const NOT_COMPUTABLE: Ruling = {
  verdict: { kind: 'not-computable' },
  outcome: 'unreadable',
  completion: null,
};

export const UNREADABLE: Ruling = {
  verdict: { kind: 'unreadable' },
  outcome: 'unreadable',
  completion: null,
};

export const JUDGED: Ruling = { verdict: { kind: 'judged' }, outcome: 'judged', completion: null };
