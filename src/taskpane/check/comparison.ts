import type { Finding } from '../../core/index';

/** What stands on the form beside what the rules expect, as texts ready to print. */
export interface Comparison {
  /** `null`: the place is blank. */
  readonly written: string | null;
  readonly expected:
    /** `sum`: what the written parts add up to, one of which may be the wrong one. */
    | { readonly kind: 'value' | 'sum'; readonly text: string }
    | { readonly kind: 'atMost'; readonly limit: string }
    | { readonly kind: 'between'; readonly low: string; readonly high: string };
}

/** Names of the two figures of a finding, by `rule` or `rule/variant`. '' written: the place is blank. */
const VALUES: Readonly<Record<string, readonly [written: string, expected: string]>> = {
  'score-mismatch': ['written', 'score'],
  'score-mismatch/full': ['written', 'score'],
  'unmet-full-marks': ['weight', 'score'],
  'rate-mismatch': ['written', 'rate'],
  'value-missing/rate': ['', 'rate'],
  'total-mismatch': ['written', 'sum'],
  'weight-sum/block': ['sum', 'max'],
  'weight-sum/stated': ['stated', 'sum'],
  'budget-rows-sum/approved': ['total', 'sum'],
  'budget-rows-sum/executed': ['total', 'sum'],
  'formula-differs/score': ['value', 'expected'],
  'formula-differs/rate': ['value', 'expected'],
  'formula-differs/total': ['value', 'expected'],
};

/** Written and expected value of a finding that has both; null where its sentence says it all. */
export function comparisonOf({ rule, variant, figures }: Finding): Comparison | null {
  const { written, max, low, high } = figures;
  if (written !== undefined && rule === 'score-over-weight' && variant === undefined && max !== undefined) {
    return { written, expected: { kind: 'atMost', limit: max } };
  }
  if (written !== undefined && rule === 'tier-out-of-band' && low !== undefined && high !== undefined) {
    return { written, expected: { kind: 'between', low, high } };
  }
  const names = VALUES[variant === undefined ? rule : `${rule}/${variant}`];
  if (!names) return null;
  const [own, rules] = names;
  const text = figures[rules];
  if (text === undefined || text === '') return null;
  const kind = rules === 'sum' ? 'sum' : 'value';
  return { written: own === '' ? null : (figures[own] ?? null), expected: { kind, text } };
}
