import type { ScoreLine } from '../scorecard';
import { isExplained } from '../scoring/rounding';

/** Some usual rounding of the rule's value gives this score; null where the rules compute none. */
export const isScoreRight = (value: number, line: ScoreLine): boolean | null =>
  line.isComputed && line.exact !== null ? value === line.score || isExplained(line.exact, value) : null;
