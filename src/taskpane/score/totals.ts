import {
  exact,
  isOpen,
  ruledTotal,
  scoredLines,
  sumPoints,
  toNumber,
  type Scorecard,
} from '../../core/index';
import { agreementOf } from './scoreRows';

/**
 * How the stated total stands to the rules. `rounding`: it is the sum with other usual roundings left as written;
 * null: some lines are not scored yet, so there is nothing to hold it against.
 */
export type TotalAgreement = 'same' | 'rounding' | 'different' | 'unwritten';

/** Lines that carry points, and whose score by the rules is not known yet. */
export const openLines = (scorecard: Scorecard): number => scoredLines(scorecard).filter(isOpen).length;

/** Points of the indicators' block that no line carries; 0 too where it has no lines at all. */
export function unassignedPoints({ indicators, maxima }: Scorecard): number {
  const weights = indicators.flatMap(({ weight }) => weight.points ?? []);
  const rest = toNumber(exact(maxima.indicators).minus(exact(sumPoints(weights))));
  return weights.length > 0 && rest > 0 ? rest : 0;
}

/** Some scores differ from what was reckoned with points that are only assumed: they, and the total, may be right. */
export const isDoubtful = (scorecard: Scorecard): boolean =>
  scoredLines(scorecard).some(
    (line) => line.weight.source === 'even-split' && agreementOf(line) === 'different',
  );

export function totalAgreement(scorecard: Scorecard): TotalAgreement | null {
  const { declared } = scorecard.total;
  const lines = scoredLines(scorecard);
  const byRules = ruledTotal(lines);
  if (declared === null) return 'unwritten';
  if (byRules === null || lines.some(isOpen)) return null;
  if (declared === byRules) return 'same';
  const standing = lines.flatMap((line) => {
    const value = agreementOf(line) === 'rounding' ? line.declaredScore : line.score;
    return value === null ? [] : [value];
  });
  return declared === sumPoints(standing) ? 'rounding' : 'different';
}
