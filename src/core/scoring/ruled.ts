import type { IndicatorLine, Scorecard, ScoreLine } from '../scorecard';
import { sumPoints } from './total';

/** The lines of a form, in its order. */
export const scoredLines = ({
  budget,
  goal,
  indicators,
}: Pick<Scorecard, 'budget' | 'goal' | 'indicators'>): readonly (ScoreLine | IndicatorLine)[] => [
  ...(budget ? [budget] : []),
  ...(goal ? [goal] : []),
  ...indicators,
];

/** What a line scores by the rules; null where they give nothing, and the written score merely stays. */
export const ruledScore = ({
  score,
  explanation: { code },
}: Pick<ScoreLine, 'score' | 'explanation'>): number | null =>
  code === 'kept-unreadable' || code === 'not-computable' ? null : score;

/** The line carries points, and what it scores by the rules is not known yet. */
export const isOpen = (line: ScoreLine): boolean => line.weight.points !== null && ruledScore(line) === null;

/** Sum of what lines score by the rules; null where none of those with points scores anything known. */
export const ruledTotal = (lines: readonly ScoreLine[]): number | null =>
  lines.some((line) => line.weight.points !== null && !isOpen(line))
    ? sumPoints(lines.flatMap((line) => ruledScore(line) ?? []))
    : null;
