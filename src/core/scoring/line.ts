import type { NumberEntry } from '../form';
import type { Rounding } from '../profile';
import type { ClauseId, Explanation, ScoreLine, Weight } from '../scorecard';
import type { Decimal } from '../decimal';
import { exact, exactText, mulDiv, round, smaller, toNumber } from '../decimal';
import { numberOf } from './entry';
import type { Verdict } from './verdict';

/** A person's score, kept, but never below 0 or above the weight (note 2: 得分不得突破权重总额). */
function keptScore(written: number | null, weight: Weight): number | null {
  if (written === null) return null;
  if (written < 0) return 0;
  return weight.points !== null && written > weight.points ? weight.points : written;
}

/** A line whose score is a person's: judged, not readable, or without a weight. */
export function keptLine(
  code: Exclude<Explanation['code'], 'computed' | 'full'>,
  weight: Weight,
  written: NumberEntry,
  clause: ClauseId | null,
): ScoreLine {
  const declaredScore = numberOf(written);
  const score = keptScore(declaredScore, weight);
  return {
    weight,
    declaredScore,
    exact: null,
    score,
    isComputed: false,
    explanation: {
      code: code === 'judged' && score === null ? 'judged-missing' : code,
      formula: '',
      rounding: null,
      score,
      clause,
    },
  };
}

/** weight × numerator ÷ denominator, never above the weight; 0 ≤ numerator, 0 < denominator. */
export const partOf = (weight: Decimal, numerator: Decimal, denominator: Decimal): Decimal =>
  smaller(weight, mulDiv(weight, numerator, denominator));

/**
 * The line of a verdict. A met target scores its weight itself (7.5 is not truncated to 7); rounding applies to what is
 * computed below full marks, and never lifts it above the weight.
 */
export function lineOf(
  verdict: Verdict,
  weight: Weight,
  written: NumberEntry,
  rounding: Rounding,
  clause: ClauseId | null,
): ScoreLine {
  if (weight.points === null) return keptLine('no-weight', weight, written, clause);
  if (verdict.kind !== 'full' && verdict.kind !== 'part') {
    const code = verdict.kind === 'unreadable' ? 'kept-unreadable' : verdict.kind;
    return keptLine(code, weight, written, clause);
  }
  const points = exact(weight.points);
  const isFull = verdict.kind === 'full';
  const value = isFull ? points : partOf(points, verdict.numerator, verdict.denominator);
  const score = toNumber(isFull ? points : smaller(points, round(value, rounding)));
  return {
    weight,
    declaredScore: numberOf(written),
    exact: exactText(value),
    score,
    isComputed: true,
    explanation: {
      code: isFull ? 'full' : 'computed',
      formula: isFull ? verdict.formula : verdict.formula(points, value),
      rounding: isFull ? null : rounding,
      score,
      clause,
    },
  };
}
