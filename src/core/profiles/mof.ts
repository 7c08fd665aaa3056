import type { RuleProfile } from '../profile';

/** 财预〔2020〕10号 type, 10 / 90 with a weight column (RULES §4). */
export const mof: RuleProfile = {
  id: 'mof',
  version: '1',
  // 预算执行率 10; 产出 50, 效益 30, 满意度 10
  points: { budget: 10, goal: null, indicators: 90 },
  rounding: {
    // RULES §4: two decimals, half-up
    budget: { mode: 'halfUp', decimals: 2 },
    indicators: { mode: 'halfUp', decimals: 2 },
  },
  // (1 − (B − A) ÷ A) × weight, none from B ≥ 2A
  reverse: 'linear',
  // 100-80%（含80%）, 80-60%（含60%）, 60-0%
  qualitativeBands: { achieved: 0.8, partlyAchieved: 0.6 },
  thresholds: {
    // 120 % is flagged, 130 % must be accounted for
    overCompletion: 1.2,
    overCompletionCause: 1.3,
    lowExecution: 0.9,
    aheadOfSpending: 5,
  },
  // 满意度 may be left out (RULES §6)
  optionalLevel2: ['beneficiarySatisfaction'],
};
