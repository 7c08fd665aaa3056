import type { Language } from '../../core/index';

/** Words around the report for people. Sentences of findings, explanations and problems are core's and sheet's. */
export interface ReportWords {
  /** Between a name and what is said of it. */
  readonly colon: string;
  readonly comma: string;
  /** Text in brackets after another. */
  readonly aside: (text: string) => string;
  readonly recognised: (title: string, profile: string, version: string) => string;
  readonly columns: {
    readonly item: string;
    readonly weight: string;
    readonly target: string;
    readonly actual: string;
    readonly written: string;
    readonly byRules: string;
    readonly explanation: string;
  };
  readonly goalRow: string;
  readonly totalRow: string;
  /** Beside a sum from which scores are missing. */
  readonly partial: string;
  readonly unnamed: string;
  readonly weights: string;
  /** Rounding that the written scores follow. */
  readonly rounding: string;
  readonly mixedRounding: string;
  readonly someWeights: (source: string, count: number) => string;
  readonly nothingFound: string;
  /** Beside a finding that the edits put right. */
  readonly settled: { readonly planned: string; readonly written: string };
  readonly edits: { readonly planned: string; readonly written: string; readonly none: string };
  readonly hints: (count: number) => string;
  readonly noForm: string;
  readonly verdict: string;
  readonly ready: (warnings: number) => string;
  readonly notReady: (errors: number) => string;
  /** After the verdict: how many errors the edits put right. */
  readonly settledCount: {
    readonly planned: (count: number) => string;
    readonly written: (count: number) => string;
  };
  readonly summary: (counts: SummaryCounts) => string;
}

export interface SummaryCounts {
  readonly files: number;
  readonly forms: number;
  readonly ready: number;
  readonly failed: number;
}

const zh: ReportWords = {
  colon: '：',
  comma: '、',
  aside: (text) => `（${text}）`,
  recognised: (title, profile, version) => `已识别：${title}（评分方案 ${profile}，规则版本 ${version}）`,
  columns: {
    item: '指标',
    weight: '分值',
    target: '目标值',
    actual: '实际完成值',
    written: '填报得分',
    byRules: '规则得分',
    explanation: '计算过程',
  },
  goalRow: '总目标',
  totalRow: '合计',
  partial: '未计全',
  unnamed: '（无名称）',
  weights: '分值来源',
  rounding: '填报得分取整方式',
  mixedRounding: '前后不一致，请统一',
  someWeights: (source, count) => `${source} ${count} 项`,
  nothingFound: '没有发现问题。',
  settled: { planned: '写入后即改正', written: '已改正' },
  edits: { planned: '将要改写（尚未写入）', written: '已改写', none: '没有需要改写的单元格。' },
  hints: (count) => `“校验提示”列 ${count} 格（内容同上）`,
  noForm: '没有自评表的工作表',
  verdict: '结论',
  ready: (warnings) => (warnings === 0 ? '可以提交' : `可以提交，${warnings} 项警告请核对`),
  notReady: (errors) => `还有 ${errors} 项必须处理`,
  settledCount: {
    planned: (count) => `其中 ${count} 项写入得分后即改正`,
    written: (count) => `另有 ${count} 项已随得分改正`,
  },
  summary: ({ files, forms, ready, failed }) =>
    `共 ${files} 个文件、${forms} 张自评表：${ready} 张可以提交，${forms - ready} 张须处理${failed > 0 ? `；${failed} 个文件没有处理完` : ''}。`,
};

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const en: ReportWords = {
  colon: ': ',
  comma: ', ',
  aside: (text) => ` (${text})`,
  recognised: (title, profile, version) =>
    `Recognised: ${title} (profile ${profile}, rules version ${version})`,
  columns: {
    item: 'Indicator',
    weight: 'Weight',
    target: 'Target',
    actual: 'Actual',
    written: 'Written',
    byRules: 'By rules',
    explanation: 'Calculation',
  },
  goalRow: 'Overall goal',
  totalRow: 'Total',
  partial: 'incomplete',
  unnamed: '(no name)',
  weights: 'Weights',
  rounding: 'Rounding of the written scores',
  mixedRounding: 'mixed; use one',
  someWeights: (source, count) => `${source}: ${count}`,
  nothingFound: 'Nothing was found.',
  settled: { planned: 'right once written', written: 'put right' },
  edits: { planned: 'To be changed (not written yet)', written: 'Changed', none: 'No cell needs a change.' },
  hints: (count) => `hints column: ${plural(count, 'cell')} (as above)`,
  noForm: 'Sheets without a form',
  verdict: 'Verdict',
  ready: (warnings) =>
    warnings === 0 ? 'ready to submit' : `ready to submit, ${plural(warnings, 'warning')} to look at`,
  notReady: (errors) => `${plural(errors, 'thing')} must still be dealt with`,
  settledCount: {
    planned: (count) => `${count} of them right once the scores are written`,
    written: (count) => `${count} more put right with the scores`,
  },
  summary: ({ files, forms, ready, failed }) =>
    `${plural(files, 'file')}, ${plural(forms, 'form')}: ${ready} ready to submit, ${forms - ready} with things to do${failed > 0 ? `; ${plural(failed, 'file')} not finished` : ''}.`,
};

export const reportWords: Readonly<Record<Language, ReportWords>> = { 'zh-CN': zh, en };
