import { sumPoints, type IndicatorLine, type Scorecard, type ScoreLine } from '../../core/index';
import { agreementOf } from './scoreRows';

/** How the stated total stands to the rules. `rounding`: it is the sum with other usual roundings left as written. */
export type TotalAgreement = 'same' | 'rounding' | 'different' | 'unwritten';

export const scoredLines = ({
  budget,
  goal,
  indicators,
}: Scorecard): readonly (ScoreLine | IndicatorLine)[] => [
  ...(budget ? [budget] : []),
  ...(goal ? [goal] : []),
  ...indicators,
];

/** Lines that carry points and have no score. */
export const openLines = (scorecard: Scorecard): number =>
  scoredLines(scorecard).filter(({ score, weight }) => score === null && weight.points !== null).length;

export function totalAgreement(scorecard: Scorecard): TotalAgreement {
  const { declared, computed } = scorecard.total;
  if (declared === null) return 'unwritten';
  if (declared === computed) return 'same';
  const standing = scoredLines(scorecard).flatMap((line) => {
    const value = agreementOf(line) === 'rounding' ? line.declaredScore : line.score;
    return value === null ? [] : [value];
  });
  return declared === sumPoints(standing) ? 'rounding' : 'different';
}
