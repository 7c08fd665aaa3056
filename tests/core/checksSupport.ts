import {
  checkForm,
  scoreForm,
  type Budget,
  type EvaluationForm,
  type Finding,
  type Goal,
  type Header,
  type Indicator,
  type Level2,
  type NumberEntry,
  type RuleId,
  type ScoreOptions,
} from '../../src/core/index';
import { buildForm, buildIndicator } from '../cases/buildForm';

export const BLANK: NumberEntry = { text: '', value: null };

/** What stands in a number cell: a number, a text that is none, or null for a blank one. */
export const entry = (value: number | string | null): NumberEntry => {
  if (value === null) return BLANK;
  return typeof value === 'number' ? { text: String(value), value } : { text: value, value: null };
};

export const formula = (value: number): NumberEntry => ({ text: String(value), value, isFormula: true });

export const PENDING: NumberEntry = { text: '', value: null, isFormula: true, isPending: true };

/** A row: class, name, target, actual, score; more where it is needed. Only output and benefit classes. */
export const row = (
  level2: Level2,
  name: string,
  targetText: string,
  actualText: string,
  score: number | string | null = 10,
  more: Partial<Indicator> = {},
): Indicator => ({
  ...buildIndicator({
    level1: OUTPUTS.has(level2) ? 'output' : 'benefit',
    level2,
    name,
    targetText,
    actualText,
  }),
  declaredScore: entry(score),
  ...more,
});

const OUTPUTS: ReadonlySet<Level2> = new Set(['quantity', 'quality', 'timeliness', 'cost']);

export function budget(
  approved: number,
  executed: number,
  score: number,
  more: Partial<Budget> = {},
): Budget {
  return {
    moneyUnit: 'wanYuan',
    statedMax: 20,
    rows: [],
    approved: entry(approved),
    executed: entry(executed),
    initial: null,
    rate: { text: '', value: null, isAbsent: true },
    rateDecimals: null,
    declaredScore: entry(score),
    cause: null,
    ...more,
  };
}

export const goal = (
  achievedText: string,
  score: number | string | null,
  more: Partial<Goal> = {},
): Goal => ({
  plannedText: '保障平台正常运转。',
  achievedText,
  isScored: true,
  statedMax: 20,
  declaredScore: entry(score),
  ...more,
});

export const HEADER: Header = {
  title: '2021年度平台运行费项目自评表',
  year: 2021,
  unitName: '网格化中心',
  dateFilled: '2022-1-28',
  projectName: '平台运行费',
  competentDepartment: '区城管局',
  implementingUnit: '网格化中心',
};

/** Six met rows of ten points each. */
export const ROWS: readonly Indicator[] = [
  row('quantity', '系统维护次数', '12次', '12次'),
  row('quality', '设备合格率', '100%', '100%'),
  row('timeliness', '故障处理及时率', '100%', '100%'),
  row('cost', '年度维护成本', '≤30万元', '30万元'),
  row('socialBenefit', '热线接通率', '≥95%', '96%'),
  row('beneficiarySatisfaction', '群众满意度', '≥85%', '90%'),
];

/** ROWS with some rows put in another's place. */
export const rowsWith = (...changed: readonly (readonly [number, Indicator])[]): readonly Indicator[] =>
  ROWS.map((own, index) => changed.find(([at]) => at === index)?.[1] ?? own);

/** A 20/20/60 form on which nothing is wrong, with what is to be different. */
export const form = (more: Partial<EvaluationForm> = {}): EvaluationForm => ({
  ...buildForm({ header: HEADER, causeAnalysis: '无' }),
  indicators: ROWS,
  ...more,
});

/** A 10/90 form with a weight column and a cause column, on which nothing is wrong. */
export const columnForm = (
  indicators: readonly Indicator[] = columnRows(),
  more: Partial<EvaluationForm> = {},
): EvaluationForm =>
  form({
    budget: budget(100, 100, 10, { statedMax: 10 }),
    goal: null,
    tables: [{ label: '绩效指标', statedMax: null }],
    causeAnalysis: null,
    indicators,
    ...more,
  });

const POINTS = [15, 15, 15, 15, 15, 15];

/** ROWS with 15 points each and blank cause cells. */
export const columnRows = (
  ...changed: readonly (readonly [number, Partial<Indicator>])[]
): readonly Indicator[] =>
  ROWS.map((own, index) => ({
    ...own,
    weightColumn: entry(POINTS[index] ?? null),
    declaredScore: entry(POINTS[index] ?? null),
    cause: '',
    ...changed.find(([at]) => at === index)?.[1],
  }));

export const findingsOf = (one: EvaluationForm, options: ScoreOptions = {}): readonly Finding[] =>
  checkForm(one, scoreForm(one, options));

/** What a rule finds on the form: place and variant, as `place` or `place variant`. */
export const found = (rule: RuleId, one: EvaluationForm, options: ScoreOptions = {}): readonly string[] =>
  findingsOf(one, options)
    .filter((finding) => finding.rule === rule)
    .map(({ place, variant }) => (variant === undefined ? place : `${place} ${variant}`));
