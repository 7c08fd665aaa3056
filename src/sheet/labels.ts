import { labelText } from './text';

/**
 * The form's labels and their other wordings, collected from published forms (GLOSSARY). Pure data: a
 * further layout is further patterns here. Each pattern must match the whole folded label without its
 * bracketed notes.
 */
const HEADER_LABELS = {
  unitName:
    /(?:填报|自评|预算|申报)单位(?:名称)?|单位名称|(?:填报)?部门(?:名称)?|部门单位(?:名称)?|填报部门单位/,
  dateFilled: /(?:填报|填表|自评|填写)(?:日期|时间)/,
  declaredTotal: /自评(?:总)?得分|自评总?分|自评分数|绩效自评(?:总)?得分/,
  projectName: /(?:项目|专项|支出|政策)名称|项目[/／]?政策名称|(?:一级)?项目名称及(?:编码|代码)/,
  competentDepartment: /(?:项目|预算)?主管(?:部门|单位)(?:及代码|名称|及其代码)?/,
  implementingUnit:
    /(?:项目)?(?:具体)?(?:实施|承担|执行|使用)单位(?:名称)?|项目单位(?:名称)?|资金使用单位|项目实施(?:部门|主体)/,
} as const;

const BUDGET_COLUMNS = {
  initial: /年初预算(?:数|批复数|金额)?|年初(?:批复)?数/,
  approved:
    /(?:全年|调整后|年度|批复|本年)?预算(?:总)?数|(?:全年|调整后)(?:的)?预算(?:金额|总额|资金)?|预算(?:资金|金额|安排)(?:数)?|调整预算数|年度预算/,
  executed:
    /(?:全年|实际|预算|本年|年度)?(?:实际)?执行(?:数|金额|总额)|(?:全年|实际|年度)?(?:实际)?支出(?:数|金额)|预算执行(?:数|金额)/,
  rate: /(?:预算|全年|资金)?执行率/,
  weight: /分值|权重|分数|标准分/,
  score: /得分|自评得分|自评分/,
  cause: /(?:偏差|未完成)?原因(?:分析|说明)?/,
} as const;

const GOAL_COLUMNS = {
  plannedText:
    /年初(?:设定|绩效|预期)?(?:总体)?目标|(?:年度)?预期目标|年初设定(?:的)?(?:绩效)?目标|年度(?:绩效|设定)?目标值?|设定目标|年初目标内容/,
  achievedText:
    /(?:全年|年度|目标)?(?:目标)?(?:实际)?完成(?:情况|结果)|年度(?:总体)?目标完成情况|全年(?:目标)?实际完成(?:情况)?|(?:目标)?实际完成情况/,
  score: /得分|自评得分|自评分/,
} as const;

const INDICATOR_COLUMNS = {
  level1: /一级指标/,
  level2: /二级指标/,
  name: /三级指标|指标名称|(?:具体|四级|绩效)指标(?:名称)?|指标内容/,
  sign: /指标(?:性质|方向|符号)|运算符号?|计算符号|符号/,
  target:
    /(?:年初|年度|预期|全年|计划)?(?:设定)?(?:绩效)?(?:目标|指标)值?|(?:年初|年度|全年)(?:预期|计划)?(?:目标|指标|绩效)值?|(?:年度|年初|全年)?(?:指标|目标)值|(?:预期|计划)(?:完成)?值|年初目标/,
  unit: /(?:度量|计量|指标)单位|单位/,
  actual:
    /(?:全年|年终|年度|目标)?(?:实际)?完成(?:值|情况|指标值|数)|(?:全年)?实际(?:完成)?值|实际完成(?:情况|指标)?|完成值|全年实际完成(?:值|情况)?/,
  weight: /(?:参考|指标|标准|设定)?(?:分值|权重|权重分值|分值权重|权重系数)|标准分|满分/,
  score: /(?:自评|实际|指标|单项|评价)?得分|自评分(?:数|值)?|评分/,
  cause:
    /(?:偏差|未完成|未达标|差异|偏离)?(?:较大)?(?:的)?原因(?:分析)?(?:及|和|与)?(?:拟采取的|下一步)?(?:改进)?(?:措施|说明)?|偏差(?:大)?(?:或目标未完成)?原因(?:分析)?(?:及改进措施)?|(?:未完成|偏差)(?:情况)?(?:说明|分析)(?:及改进措施)?/,
} as const;

const BLOCK_LABELS = {
  budget:
    /(?:项目)?(?:预算|资金)(?:资金)?(?:执行)?(?:情况|率)|项目资金|(?:年度)?预算(?:申请|安排|资金)|预算执行/,
  goal: /(?:项目)?(?:年度)?(?:绩效)?总(?:体)?目标|项目(?:年度)?(?:绩效)?(?:总体|总)?目标|年度(?:绩效|总体)目标|年度(?:绩效)?总体目标(?:完成情况)?/,
  indicators:
    /(?:项目)?(?:年度)?(?:绩效)指标(?:完成情况|体系)?|(?:项目)?年度绩效(?:指标|目标)\d*|绩效目标\d*/,
  total: /总分|合计|总计|总得分|自评总分|(?:自评)?得分合计|合计得分|自评得分/,
  subtotal: /小计/,
  causeAnalysis:
    /偏差大或(?:者)?(?:绩效)?目标未完成(?:的)?原因(?:分析|说明)?|(?:绩效)?(?:目标|指标)?(?:偏差|未完成|偏离)(?:较大|大)?(?:或目标未完成)?(?:的)?原因(?:分析)?(?:及改进措施)?|原因分析|偏差(?:情况)?(?:分析|说明)|未完成(?:绩效)?目标(?:的)?原因(?:分析|说明)?/,
  improvement:
    /(?:下一步)?(?:拟采取的)?改进(?:的)?(?:措施|建议|方案)(?:及|和|与)?(?:结果)?(?:应用)?(?:方案|建议|情况)?|整改措施|下一步(?:改进)?(?:措施|工作(?:措施|计划))/,
  note: /备注|注|说明|填表说明|填报说明|(?:其他)?需要?说明(?:的)?(?:事项|问题|情况)|其他(?:需要)?说明(?:的)?(?:事项|问题|情况)?|评价结论|自评结论|存在(?:的)?问题|(?:主要)?经验(?:做法)?|填报人|填表人|联系(?:人|电话)|(?:单位|项目)?负责人|审核人|复核人/,
} as const;

export type HeaderLabel = keyof typeof HEADER_LABELS;
export type BudgetColumn = keyof typeof BUDGET_COLUMNS;
export type GoalColumn = keyof typeof GOAL_COLUMNS;
export type IndicatorColumn = keyof typeof INDICATOR_COLUMNS;
export type BlockLabel = keyof typeof BLOCK_LABELS;

type Vocabulary<K extends string> = readonly (readonly [K, RegExp])[];

const whole = <K extends string>(patterns: Readonly<Record<K, RegExp>>): Vocabulary<K> =>
  (Object.entries(patterns) as [K, RegExp][]).map(([id, pattern]) => [
    id,
    new RegExp(`^(?:${pattern.source})$`),
  ]);

const VOCABULARIES = {
  header: whole(HEADER_LABELS),
  budget: whole(BUDGET_COLUMNS),
  goal: whole(GOAL_COLUMNS),
  indicator: whole(INDICATOR_COLUMNS),
  block: whole(BLOCK_LABELS),
};

interface Ids {
  header: HeaderLabel;
  budget: BudgetColumn;
  goal: GoalColumn;
  indicator: IndicatorColumn;
  block: BlockLabel;
}

/** Longest label that is still taken for one; longer texts are contents. */
const LONGEST_LABEL = 24;

/** Longest text of a label cell, with its blanks and bracketed notes. */
const LONGEST_TEXT = 200;

/** Every label has a Chinese character; numbers and codes need no closer look. */
const HAN = /[一-鿿]/;

/** Texts already looked at: a form asks for the same few labels again and again. Emptied when full. */
const REMEMBERED = 5000;
const remembered: { readonly [V in keyof Ids]: Map<string, Ids[V] | null> } = {
  header: new Map(),
  budget: new Map(),
  goal: new Map(),
  indicator: new Map(),
  block: new Map(),
};

/** Which label of a vocabulary a cell's text is, or null. */
export function labelIn<V extends keyof Ids>(vocabulary: V, text: string): Ids[V] | null {
  if (text.length > LONGEST_TEXT || !HAN.test(text)) return null;
  const known = remembered[vocabulary];
  const before = known.get(text);
  if (before !== undefined) return before;
  const label = lookUp(vocabulary, text);
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, label);
  return label;
}

function lookUp<V extends keyof Ids>(vocabulary: V, text: string): Ids[V] | null {
  const { core } = labelText(text);
  if (core === '' || core.length > LONGEST_LABEL) return null;
  const entries = VOCABULARIES[vocabulary] as Vocabulary<Ids[V]>;
  return entries.find(([, pattern]) => pattern.test(core))?.[0] ?? null;
}

/** Any label at all: such a cell is never the value of the label to its left. */
export const isLabel = (text: string): boolean =>
  (Object.keys(VOCABULARIES) as (keyof Ids)[]).some((vocabulary) => labelIn(vocabulary, text) !== null);

/** Title of a form: 2021年度网格化中心工作经费项目自评表. */
export const isTitle = (text: string): boolean => {
  const { core } = labelText(text);
  return core.length <= 80 && /(?:自评|评价|绩效).*表$/.test(core) && !/填表|填报/.test(core);
};

/** Lines that stand above a title and belong to it: 附件1, 公开14表, 报表编号. */
export const isAboveTitle = (text: string): boolean =>
  /^(?:附件|附表|附)\d*[:：]?$|^公开\d*表$|^(?:报表编号|表号)/.test(labelText(text).core);

/** The labels without which no form is recognised, as they are named to people. */
export const ESSENTIAL_LABELS: readonly (readonly [string, IndicatorColumn])[] = [
  ['一级指标', 'level1'],
  ['二级指标', 'level2'],
  ['指标名称（三级指标）', 'name'],
  ['年初目标值', 'target'],
  ['实际完成值', 'actual'],
  ['得分', 'score'],
];

/** Heading of our column of warnings beside a form; a warning about the form's first row follows behind a colon. */
export const WARNINGS_HEADER = '校验提示';

export const isWarningsHeader = (text: string): boolean =>
  text === WARNINGS_HEADER || text.startsWith(`${WARNINGS_HEADER}：`);
