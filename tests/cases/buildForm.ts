/** Forms for tests, built from what a person would type: texts are read by the product's own reader. */
import type {
  Budget,
  EvaluationForm,
  Goal,
  Indicator,
  Level1,
  Level2,
  NumberEntry,
} from '../../src/core/index';
import { readQuantity } from '../../src/core/index';

/** A place with a number, or a blank one. */
export const entry = (value: number | null, text?: string): NumberEntry => ({
  text: text ?? (value === null ? '' : String(value)),
  value,
});

const LEVEL1_TEXTS: Readonly<Record<Level1, string>> = {
  output: '产出指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
};

const LEVEL2_TEXTS: Readonly<Record<Level2, string>> = {
  quantity: '数量指标',
  quality: '质量指标',
  timeliness: '时效指标',
  cost: '成本指标',
  economicBenefit: '经济效益指标',
  socialBenefit: '社会效益指标',
  ecologicalBenefit: '生态效益指标',
  sustainableImpact: '可持续影响指标',
  beneficiarySatisfaction: '满意度指标',
};

export interface IndicatorInput extends Partial<
  Omit<Indicator, 'declaredScore' | 'weightColumn' | 'target' | 'actual'>
> {
  readonly name: string;
  readonly targetText: string;
  readonly actualText: string;
  /** Written score. */
  readonly score?: number | null;
  /** Cell of the weight column; left out where the form has no such column, null for a blank cell. */
  readonly weight?: number | null;
}

export function buildIndicator({ score = null, weight, ...input }: IndicatorInput): Indicator {
  const level1 = input.level1 === undefined ? 'output' : input.level1;
  const level2 = input.level2 === undefined ? 'quantity' : input.level2;
  return {
    level1,
    level2,
    level1Text: level1 === null ? '' : LEVEL1_TEXTS[level1],
    level2Text: level2 === null ? '' : LEVEL2_TEXTS[level2],
    cause: null,
    isChild: false,
    table: 0,
    ...input,
    target: readQuantity(input.targetText),
    actual: readQuantity(input.actualText),
    weightColumn: weight === undefined ? null : entry(weight),
    declaredScore: entry(score),
  };
}

export interface BudgetInput extends Partial<
  Omit<Budget, 'approved' | 'executed' | 'rate' | 'declaredScore'>
> {
  readonly approved: number | null;
  readonly executed: number | null;
  /** As printed, a ratio. */
  readonly rate?: number | null;
  readonly score?: number | null;
}

export function buildBudget({
  approved,
  executed,
  rate = null,
  score = null,
  ...input
}: BudgetInput): Budget {
  return {
    moneyUnit: 'wanYuan',
    statedMax: 20,
    rows: [
      { label: '年度财政资金总额', role: 'total', approved: entry(approved), executed: entry(executed) },
    ],
    initial: null,
    rateDecimals: rate === null ? null : 2,
    cause: null,
    ...input,
    approved: entry(approved),
    executed: entry(executed),
    rate: entry(rate),
    declaredScore: entry(score),
  };
}

export interface GoalInput extends Partial<Omit<Goal, 'declaredScore'>> {
  readonly score?: number | null;
}

export const buildGoal = ({ score = null, ...input }: GoalInput = {}): Goal => ({
  plannedText: '完成全年工作。',
  achievedText: '已完成，情况良好。',
  isScored: true,
  statedMax: 20,
  ...input,
  declaredScore: entry(score),
});

export interface FormInput extends Partial<Omit<EvaluationForm, 'declaredTotal' | 'indicators'>> {
  readonly total?: number | null;
  readonly indicators?: readonly IndicatorInput[];
}

/** A form of the 20 / 20 / 60 layout, in order in every part, with whatever is given in its place. */
export const buildForm = ({ total = null, indicators = [], ...input }: FormInput = {}): EvaluationForm => ({
  header: {
    title: '2021年度工作经费项目自评表',
    year: 2021,
    unitName: '某中心',
    dateFilled: '2022-1-28',
    projectName: '工作经费',
    competentDepartment: '某局',
    implementingUnit: '某中心',
  },
  otherTotals: [],
  statedTotalWeight: null,
  budget: buildBudget({ approved: 100, executed: 100, rate: 1, score: 20 }),
  goal: buildGoal({ score: 20 }),
  tables: [{ label: '项目年度绩效指标（60分）', statedMax: 60 }],
  causeAnalysis: '',
  improvement: '加强项目管理。',
  leftovers: [],
  ...input,
  declaredTotal: entry(total),
  indicators: indicators.map(buildIndicator),
});
