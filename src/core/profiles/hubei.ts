import type { RuleProfile } from '../profile';

/** Hubei type, 20 / 20 / 60: the form's own labels and its notes 1–4 (RULES §3). */
export const hubei: RuleProfile = {
  id: 'hubei',
  version: '1',
  // 预算执行情况（20分）, 项目绩效总目标（20分）, 项目年度绩效指标（60分）
  points: { budget: 20, goal: 20, indicators: 60 },
  rounding: {
    // published scores: 19.98 → 20, 16.45 → 16
    budget: { mode: 'halfUp', decimals: 0 },
    // published scores: 9.89 → 9, 9.88 → 9
    indicators: { mode: 'truncate', decimals: 0 },
  },
  // note 2: 反向指标，得分=权重*A/B
  reverse: 'targetOverActual',
  // note 3: 100-80%（含80%）, 80-50%（含50%）, 50-0%
  qualitativeBands: { achieved: 0.8, partlyAchieved: 0.5 },
  thresholds: {
    // regional forms and the provincial budget system: settings, not notes of the form
    overCompletion: 1.3,
    overCompletionCause: 1.3,
    lowExecution: 0.9,
    aheadOfSpending: 5,
  },
  // note 4: 满意度指标暂可不作为必评指标
  optionalLevel2: ['beneficiarySatisfaction'],
};
