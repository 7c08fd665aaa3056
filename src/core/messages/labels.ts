import type { Severity } from '../finding';
import type { Rounding, RuleProfile } from '../profile';
import type { ClauseId, IndicatorKind, IndicatorOutcome, Tier, WeightSource } from '../scorecard';
import type { Language } from './language';
import { phrasebooks } from './phrasebook';

/** 错误, 警告, 提示. */
export const severityLabel = (severity: Severity, language: Language): string =>
  phrasebooks[language].severities[severity];

export const outcomeLabel = (outcome: IndicatorOutcome, language: Language): string =>
  phrasebooks[language].outcomes[outcome];

/** Where a weight came from: 分值栏, 平均分摊 … */
export const weightSourceLabel = (source: WeightSource, language: Language): string =>
  phrasebooks[language].weightSources[source];

/** 正向指标, 定性指标 … */
export const kindLabel = (kind: IndicatorKind, language: Language): string =>
  phrasebooks[language].kinds[kind];

export const tierLabel = (tier: Tier, language: Language): string => phrasebooks[language].tiers[tier];

/** 备注2 */
export const clauseLabel = (clause: ClauseId, language: Language): string =>
  phrasebooks[language].clauses[clause];

/** 舍去小数, 四舍五入保留2位小数 … */
export const roundingLabel = (rounding: Rounding, language: Language): string =>
  phrasebooks[language].rounding(rounding);

/** 湖北 20/20/60 */
export const profileLabel = (profile: Pick<RuleProfile, 'id' | 'points'>, language: Language): string => {
  const book = phrasebooks[language];
  return book.profile(book.profiles[profile.id], profile.points);
};
