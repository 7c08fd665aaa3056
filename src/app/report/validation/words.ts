import type { Language } from '../../../core/index';
import type { RowNames } from '../scoreRows';

/** Words of the 校验报告 for people. Sentences of findings and calculations are core's. */
export interface ValidationWords extends RowNames {
  readonly heading: string;
  readonly facts: {
    readonly title: string;
    readonly project: string;
    readonly year: string;
    readonly unit: string;
    readonly department: string;
    readonly implementing: string;
    readonly dateFilled: string;
    readonly sheet: string;
    readonly ruleSet: string;
    readonly product: string;
    readonly time: string;
    readonly digest: string;
  };
  readonly blank: string;
  readonly ruleSet: (label: string, version: string) => string;
  readonly product: (version: string) => string;
  readonly digestOf: Readonly<Record<'file' | 'sheet', string>>;
  readonly verdict: string;
  readonly ready: (warnings: number, waived: number) => string;
  readonly notReady: (errors: number) => string;
  readonly scores: string;
  readonly columns: readonly [
    item: string,
    weight: string,
    target: string,
    actual: string,
    written: string,
    byRules: string,
    explanation: string,
  ];
  readonly partial: string;
  readonly findings: string;
  readonly nothingFound: string;
  readonly count: (severity: string, count: number) => string;
  readonly why: string;
  readonly todo: string;
  readonly waived: string;
  readonly reason: string;
  readonly footnote: string;
}

const zh: ValidationWords = {
  heading: '项目支出绩效自评表校验报告',
  facts: {
    title: '表名',
    project: '项目名称',
    year: '年度',
    unit: '填报单位',
    department: '主管部门',
    implementing: '项目实施单位',
    dateFilled: '填报日期',
    sheet: '工作表',
    ruleSet: '评分方案',
    product: '校验软件',
    time: '校验时间',
    digest: '内容摘要',
  },
  blank: '（未填写）',
  ruleSet: (label, version) => `${label}，规则版本 ${version}`,
  product: (version) => `绩效自评助手 ${version}`,
  digestOf: { file: '（SHA-256，整个文件）', sheet: '（SHA-256，工作表内容）' },
  verdict: '校验结论',
  ready: (warnings, waived) =>
    `可以提交${warnings === 0 ? '' : `，${warnings} 项警告请核对`}${waived === 0 ? '' : `（另有 ${waived} 项已说明）`}`,
  notReady: (errors) => `还有 ${errors} 项必须处理`,
  scores: '评分情况',
  columns: ['指标', '分值', '目标值', '实际完成值', '填报得分', '规则得分', '计算过程'],
  goalRow: '总目标',
  totalRow: '合计',
  unnamed: '（无名称）',
  partial: '未计全',
  findings: '校验问题',
  nothingFound: '没有发现问题。',
  count: (severity, count) => `${severity}（${count} 项）`,
  why: '影响：',
  todo: '处理：',
  waived: '已说明的问题',
  reason: '说明：',
  footnote:
    '规则得分由软件按上列评分方案计算；定性得分由填报人评定，软件只核对是否在规定范围内。说明理由由填报人填写，软件不作判断。',
};

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const en: ValidationWords = {
  heading: 'Check report on the self-evaluation form',
  facts: {
    title: 'Form',
    project: 'Project',
    year: 'Year',
    unit: 'Unit',
    department: 'Department in charge',
    implementing: 'Implementing unit',
    dateFilled: 'Filled in on',
    sheet: 'Sheet',
    ruleSet: 'Rule set',
    product: 'Checked with',
    time: 'Checked at',
    digest: 'Digest',
  },
  blank: '(blank)',
  ruleSet: (label, version) => `${label}, rules version ${version}`,
  product: (version) => `绩效自评助手 ${version}`,
  digestOf: { file: ' (SHA-256 of the whole file)', sheet: ' (SHA-256 of what stands on the sheet)' },
  verdict: 'Verdict',
  ready: (warnings, waived) =>
    `Ready to submit${warnings === 0 ? '' : `, ${plural(warnings, 'warning')} to look at`}${waived === 0 ? '' : ` (${waived} more explained)`}`,
  notReady: (errors) => `${plural(errors, 'thing')} must still be dealt with`,
  scores: 'Scores',
  columns: ['Indicator', 'Weight', 'Target', 'Actual', 'Written', 'By rules', 'Calculation'],
  goalRow: 'Overall goal',
  totalRow: 'Total',
  unnamed: '(no name)',
  partial: 'incomplete',
  findings: 'Findings',
  nothingFound: 'Nothing was found.',
  count: (severity, count) => `${severity} (${count})`,
  why: 'Why it matters: ',
  todo: 'What to do: ',
  waived: 'Findings explained',
  reason: 'Reason: ',
  footnote:
    'Scores by the rules are computed under the rule set named above; judged scores are people’s own and only checked against their bounds. Reasons are stated by the unit and not judged by the software.',
};

export const validationWords: Readonly<Record<Language, ValidationWords>> = { 'zh-CN': zh, en };
