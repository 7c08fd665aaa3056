import type { ProfileId } from '../../core/profile';

/** A pair of first- and second-level class, one blank row of the indicator table. */
export interface BlankRow {
  readonly level1Text: string;
  readonly level2Text: string;
}

/** What differs between the printed forms. Points are those printed in the labels. */
export interface TemplateVariant {
  /** Line above the title; null: none. */
  readonly annex: string | null;
  /** Where the total stands: in the header line, or in a row under the indicator table. */
  readonly totalPlace: 'headerLine' | 'totalRow';
  readonly budgetPoints: number;
  /** null: the form has no goal block. */
  readonly goalPoints: number | null;
  readonly indicatorLabel: string;
  readonly indicatorPoints: number;
  readonly blankRows: readonly BlankRow[];
  /** 备注 under the table, one line each; none: no such block. */
  readonly notes: readonly string[];
}

const rows = (level1Text: string, ...level2Texts: readonly string[]): readonly BlankRow[] =>
  level2Texts.map((level2Text) => ({ level1Text, level2Text }));

/** The form's own 备注, part of the printed form (clauses note1 to note4). */
const NOTES = [
  '备注：',
  '1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转），执行数为资金使用单位财政资金实际支出数。',
  '2.定量指标完成数汇总原则：绝对值直接累加计算，相对值按照资金额度加权平均计算。定量指标计分原则：正向指标（即目标值为≥X,得分=权重*B/A），反向指标（即目标值为≤X，得分=权重*A/B），得分不得突破权重总额。定量指标先汇总完成数，再计算得分。',
  '3.定性指标计分原则：达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档，分别按照该指标对应分值区间100-80%（含80%）、80-50%（含50%）、50-0%合理确定分值。汇总时，以资金额度为权重，对分值进行加权平均计算。',
  '4.基于经济性和必要性等因素考虑，满意度指标暂可不作为必评指标。',
];

/** Profiles that have a form of their own to offer. */
export type TemplateProfile = Extract<ProfileId, 'hubei' | 'hubei80'>;

export const VARIANTS: Readonly<Record<TemplateProfile, TemplateVariant>> = {
  hubei: {
    annex: '附件1',
    totalPlace: 'headerLine',
    budgetPoints: 20,
    goalPoints: 20,
    indicatorLabel: '项目年度\n绩效指标',
    indicatorPoints: 60,
    blankRows: [
      ...rows('产出指标', '数量指标', '质量指标', '时效指标', '成本指标'),
      ...rows('效益指标', '社会效益指标', '满意度指标'),
    ],
    notes: NOTES,
  },
  hubei80: {
    annex: null,
    totalPlace: 'totalRow',
    budgetPoints: 20,
    goalPoints: null,
    indicatorLabel: '年度绩效\n目标',
    indicatorPoints: 80,
    // Five classes, so that an even split gives whole points (16 each).
    blankRows: [
      ...rows('产出指标', '数量指标', '质量指标', '时效指标'),
      ...rows('效益指标', '社会效益指标', '满意度指标'),
    ],
    notes: [],
  },
};
