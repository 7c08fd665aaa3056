import { parseDecimal, exact } from '../decimal';
import type { IndicatorLine, ScoreLine } from '../scorecard';
import { isExplained } from '../scoring/rounding';

/** Some usual rounding of the rule's value gives this score; null where the rules compute none. */
export const isScoreRight = (value: number, line: ScoreLine): boolean | null =>
  line.isComputed && line.exact !== null ? value === line.score || isExplained(line.exact, value) : null;

/**
 * A strict target missed at its very bound (95 % against >95%): the rule's own ratio is 1, so the line earns full
 * marks though the target is not met, and no sentence may hold that against the unit.
 */
export const isFullByRule = (line: IndicatorLine): boolean =>
  line.outcome === 'unmet' &&
  line.isComputed &&
  line.exact !== null &&
  line.weight.points !== null &&
  parseDecimal(line.exact).eq(exact(line.weight.points));
