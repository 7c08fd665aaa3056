import type { InputRule } from './content';

type Input = Omit<InputRule, 'area'>;

const hint = (title: string, text: string): Input => ({ hint: { title, text } });

const COMPUTED = '可由绩效自评助手计算填入。';

/** Accepts points from 0 to `max`. */
const points = (title: string, text: string, max: number): Input => ({
  ...hint(title, text),
  decimal: { min: 0, max, message: `得分应为0至${max}之间的数，请核对。` },
});

/** Accepts an amount of 0 or more. */
const money = (title: string, text: string): Input => ({
  ...hint(title, text),
  decimal: { min: 0, max: null, message: '金额应为不小于0的数，单位为万元，请核对。' },
});

/** Shown when a cell of the header is selected. */
export const HEADER_HINTS = {
  title: hint('标题', '在“年度”前填写年份，在“项目自评表”前填写项目名称。'),
  unitName: hint('单位名称', '在冒号后填写填报单位全称，打印后加盖单位公章。'),
  dateFilled: hint('填报日期', '在冒号后填写填报日期，如 2025-1-20。'),
  total: hint('自评得分', `在冒号后填写各部分得分之和，满分100分。${COMPUTED}`),
  projectName: hint('项目名称', '按批复的预算项目填写全称。'),
  competentDepartment: hint('主管部门', '填写项目主管部门全称，不要留空。'),
  implementingUnit: hint('项目实施单位', '填写具体实施项目的单位全称。'),
} as const;

/** Shown in the budget block. */
export const BUDGET_HINTS = {
  approved: money('预算数（A）', '填写调整后的预算数，含上年结余结转，单位：万元。'),
  executed: money('执行数（B）', '填写财政资金实际支出数，单位：万元。'),
  rate: {
    ...hint('执行率（B/A）', `执行数÷预算数，保留两位小数，如 99.92%。${COMPUTED}`),
    decimal: { min: 0, max: 1, message: '执行率应在0至100%之间，请核对预算数和执行数。' },
  },
  score: (max: number) => points('预算执行得分', `${max}分×执行率，最高${max}分。${COMPUTED}`, max),
} as const;

/** Shown in the goal block. */
export const GOAL_HINTS = {
  plannedText: hint('年初设定目标', '按批复的绩效目标填写，与年初申报内容一致。'),
  achievedText: hint('全年实际完成情况', '对照年初目标逐条写明完成情况，尽量写出数量和结果。'),
  score: (max: number) =>
    points(
      '总目标得分',
      `由填报单位评定，满分${max}分：达成为${max}分的80%（含）以上，部分达成为50%（含）至80%，未达成且效果较差为50%以下。`,
      max,
    ),
} as const;

/** Shown in the indicator table. */
export const INDICATOR_HINTS = {
  name: hint('指标名称', '与批复的绩效指标一致。需要增加指标时，在本类指标中间插入行。'),
  target: hint('年初目标值（A）', '写明方向和单位，如 ≥95%、≤5次、10-15件、12月底前。'),
  actual: hint('实际完成值（B）', '单位与目标值相同，如 96%、4次；定性指标写明达成、部分达成或未达成。'),
  score: (max: number) =>
    points(
      '指标得分',
      `定量指标${COMPUTED}定性指标由填报单位评定。得分不超过该指标的权重，各指标合计${max}分。`,
      max,
    ),
  total: hint('总分', `预算执行得分与各指标得分之和，满分100分。${COMPUTED}`),
} as const;

/** Shown in the text blocks at the end. */
export const CLOSING_HINTS = {
  causeAnalysis: hint('原因分析', '逐项写明没有完成或明显超额的指标、偏低的执行率，并说明原因。'),
  improvement: hint('改进措施及结果应用', '写明下一步怎样改进、由谁落实，以及自评结果如何应用。'),
} as const;
