import type { Words } from './index';

/** Words of what is set indicator by indicator: weights and directions. */
export interface IndicatorSettingsWords {
  readonly weights: string;
  readonly weightsIntro: string;
  readonly weightOf: (name: string) => string;
  readonly weightNow: (points: string, source: string) => string;
  readonly weightNone: string;
  readonly weightStated: string;
  readonly weightUnused: string;
  readonly weightsSum: (count: number, sum: string) => string;
  readonly weightsWrong: (sum: string, full: string) => string;
  readonly directions: string;
  readonly directionsIntro: string;
  readonly directionsSummary: (count: number) => string;
  readonly directionOf: (name: string) => string;
  readonly directionNow: (target: string, kind: string) => string;
  readonly directionChoices: Readonly<Record<'automatic' | 'positive' | 'reverse' | 'equal', string>>;
  readonly noDirections: string;
  readonly otherForms: (count: number) => string;
  readonly dropOthers: string;
  readonly noForm: string;
}

export const indicatorSettingsWords: Words<IndicatorSettingsWords> = {
  'zh-CN': {
    weights: '各指标分值',
    weightsIntro: '表中没有列明分值时，在此填写；留空的指标平均分摊余下的分值。按指标名称对应。',
    weightOf: (name) => `“${name}”的分值`,
    weightNow: (points, source) => `现为 ${points} 分（${source}）。`,
    weightNone: '现无分值，不计分。',
    weightStated: '表中已列明，以表为准。',
    weightUnused: '表中已列明，此处所填不起作用，清空即可删除。',
    weightsSum: (count, sum) => `${count} 项指标，合计 ${sum} 分`,
    weightsWrong: (sum, full) => `各指标分值合计 ${sum} 分，应为 ${full} 分。请调整。`,
    directions: '各指标方向',
    directionsIntro: '只列目标值没有写“≥”“≤”等符号的指标；写明符号的，以符号为准。',
    directionsSummary: (count) => `${count} 项指标`,
    directionOf: (name) => `“${name}”的方向`,
    directionNow: (target, kind) => `目标 ${target}，现按${kind}计分。`,
    directionChoices: {
      automatic: '自动判断',
      positive: '正向（越高越好）',
      reverse: '反向（越低越好）',
      equal: '等于目标',
    },
    noDirections: '本表的指标都写明了方向，或不需要方向。',
    otherForms: (count) => `另存有 ${count} 项设置，本表没有同名指标。`,
    dropOthers: '清除这些设置',
    noForm: '当前工作表没有自评表。打开自评表后，可在此设置各指标的分值和方向。',
  },
  en: {
    weights: 'Weights of indicators',
    weightsIntro:
      'For forms that state no weights. Indicators left blank share the remaining points evenly. They are matched by name.',
    weightOf: (name) => `Weight of "${name}"`,
    weightNow: (points, source) => `Now ${points} points (${source}).`,
    weightNone: 'Carries no points now.',
    weightStated: ' The form states it, which decides.',
    weightUnused: ' The form states it, so this figure has no effect; empty the box to remove it.',
    weightsSum: (count, sum) =>
      `${count === 1 ? '1 indicator' : `${count} indicators`}, ${sum} points in all`,
    weightsWrong: (sum, full) => `The weights add up to ${sum}, but should be ${full}. Please adjust them.`,
    directions: 'Directions of indicators',
    directionsIntro: 'Only indicators whose target has no sign (≥, ≤ …). A sign on the form decides.',
    directionsSummary: (count) => (count === 1 ? '1 indicator' : `${count} indicators`),
    directionOf: (name) => `Direction of "${name}"`,
    directionNow: (target, kind) => `Target ${target}, now scored as ${kind}.`,
    directionChoices: {
      automatic: 'Automatic',
      positive: 'Positive (more is better)',
      reverse: 'Reverse (less is better)',
      equal: 'Equal to the target',
    },
    noDirections: 'Every indicator of this form states its direction or needs none.',
    otherForms: (count) =>
      count === 1
        ? '1 more setting is kept for an indicator that this form does not have.'
        : `${count} more settings are kept for indicators that this form does not have.`,
    dropOthers: 'Remove them',
    noForm: 'There is no self-evaluation form on this sheet. Open one to set weights and directions here.',
  },
};
