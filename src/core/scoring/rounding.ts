import type { Rounding } from '../profile';
import type { ObservedRounding, ScoreLine } from '../scorecard';
import type { Decimal } from '../decimal';
import { decimalsOf, exact, parseDecimal, roundAt, round, usualRoundings } from '../decimal';

const explains = (rounding: Rounding, value: Decimal, written: Decimal): boolean =>
  round(value, rounding).eq(written);

/**
 * Whether some usual rounding of the exact value gives the written score (RULES §3): truncated or half-up, to 0, 1 or 2
 * decimals. A score written with more decimals is explained when those are the exact value's own.
 */
export function isExplained(exactValue: string, written: number): boolean {
  const value = parseDecimal(exactValue);
  const score = exact(written);
  if (usualRoundings.some((rounding) => explains(rounding, value, score))) return true;
  const decimals = decimalsOf(score);
  return (
    decimals > 2 &&
    (roundAt(value, 'truncate', decimals).eq(score) || roundAt(value, 'halfUp', decimals).eq(score))
  );
}

/** Computed below full marks, and written with a score that some usual rounding explains. */
const roundingsOf = (line: ScoreLine): readonly Rounding[] => {
  if (line.exact === null || line.declaredScore === null || line.explanation.code !== 'computed') return [];
  const value = parseDecimal(line.exact);
  const written = exact(line.declaredScore);
  return usualRoundings.filter((rounding) => explains(rounding, value, written));
};

/**
 * Which usual roundings the written scores follow: all that explain every explained score; or, where none does
 * (`isMixed`), the fewest that explain them together, the most common first.
 */
export function observeRounding(lines: readonly ScoreLine[]): ObservedRounding {
  let open = lines.map(roundingsOf).filter((roundings) => roundings.length > 0);
  if (open.length === 0) return { roundings: [], isMixed: false };
  const common = usualRoundings.filter((rounding) => open.every((own) => own.includes(rounding)));
  if (common.length > 0) return { roundings: common, isMixed: false };
  const chosen: Rounding[] = [];
  while (open.length > 0) {
    const count = (rounding: Rounding) => open.filter((own) => own.includes(rounding)).length;
    const best = usualRoundings.reduce((a, b) => (count(b) > count(a) ? b : a));
    chosen.push(best);
    open = open.filter((own) => !own.includes(best));
  }
  return { roundings: chosen, isMixed: true };
}
