import type { RuleProfile } from '../profile';
import { hubei } from './hubei';

/** Hubei type, 20 / 80: the goal is text and is not scored; its notes are those of `hubei` (RULES §4). */
export const hubei80: RuleProfile = {
  ...hubei,
  id: 'hubei80',
  version: '1',
  // 预算执行情况（20分）, 年度绩效指标（80分）
  points: { budget: 20, goal: null, indicators: 80 },
  rounding: {
    // RULES §4: one decimal, half-up
    budget: { mode: 'halfUp', decimals: 1 },
    indicators: { mode: 'halfUp', decimals: 1 },
  },
};
