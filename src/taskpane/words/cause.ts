import type { Words } from './index';

/** Words of 原因分析. */
export interface CauseWords {
  readonly heading: string;
  readonly noForm: string;
  readonly stale: string;
  readonly none: string;
  readonly noneText: string;
  /** Lines whose score is not known: whether they deviate is not known either. */
  readonly unjudged: (count: number) => string;
  /** The same, where all of them are merely not filled in. */
  readonly unfilled: (count: number) => string;
  readonly noIndicators: string;
  readonly noneSoFar: string;
  /** A heading's words as a sentence. */
  readonly sentence: (words: string) => string;
  readonly allMentioned: string;
  readonly allMentionedText: (count: number) => string;
  readonly open: (open: number) => string;
  readonly openText: (count: number) => string;
  readonly readAgain: string;
  readonly skeleton: string;
  readonly skeletonNote: string;
  readonly list: string;
  readonly mentioned: string;
  readonly notMentioned: string;
  readonly mentionedNote: string;
  readonly target: string;
  readonly actual: string;
  readonly completion: string;
  readonly approved: string;
  readonly executed: string;
  readonly rate: string;
  readonly blank: string;
  readonly reasons: Readonly<
    Record<'unmet' | 'lower-tier' | 'marks-lost' | 'over-completion' | 'low-execution' | 'adjusted', string>
  >;
  /** Why a cause is needed, with the figures that show it where they do not stand beside it. */
  readonly why: (reasons: readonly string[], figures: string | null) => string;
  /** Of a cell: the cause of this item. */
  readonly causeOf: (label: string) => string;
  readonly noPlace: string;
  readonly ownCause: string;
  readonly causeTitle: string;
  readonly improvementTitle: string;
  readonly causeText: string;
  readonly improvementText: string;
  readonly blankText: string;
  readonly noBlock: string;
}

const zh: CauseWords = {
  heading: '原因分析',
  noForm: '当前工作表没有自评表。请切换到自评表所在的工作表。',
  stale: '读取之后表格有改动，勾选情况可能不是最新。写完原因后请重新读取。',
  none: '没有需要说明的偏差',
  noneText: '各项目标都已完成，执行率和得分没有需要在原因分析中说明的偏差。',
  unjudged: (count) => `还有 ${count} 项未填写或无法判断，暂不能判断有无偏差`,
  unfilled: (count) => `还有 ${count} 项未填写，暂不能判断有无偏差`,
  noIndicators: '还没有填写年度指标，暂不能判断有无偏差',
  noneSoFar: '已评分的各项没有需要在原因分析中说明的偏差。',
  sentence: (words) => `${words}。`,
  allMentioned: '偏差都已提到',
  allMentionedText: (count) => `共 ${count} 项偏差，原因分析中都有提到。原因是否充分，请自行核对。`,
  open: (open) => `还有 ${open} 项偏差没有提到`,
  openText: (count) => `共 ${count} 项偏差。请在表中逐项写明原因，写完后重新读取。`,
  readAgain: '重新读取',
  skeleton: '插入提纲',
  skeletonNote:
    '提纲只有小标题和数字，加在原因分析已有文字之后；原因须由填报人填写，本工具不代写。插入后可以撤销。',
  list: '需要说明的偏差',
  mentioned: '已提到',
  notMentioned: '未提到',
  mentionedNote: '“已提到”是指原因文字中出现了该项的名称或数字。',
  target: '目标值',
  actual: '实际完成值',
  completion: '完成比例',
  approved: '预算数',
  executed: '执行数',
  rate: '执行率',
  blank: '空白',
  reasons: {
    unmet: '未完成目标',
    'lower-tier': '未全部达成',
    'marks-lost': '有扣分',
    'over-completion': '超额完成较多',
    'low-execution': '执行率偏低',
    adjusted: '预算有调整',
  },
  why: (reasons, figures) => `${reasons.join('、')}${figures === null ? '' : `：${figures}`}`,
  causeOf: (label) => `填写“${label}”的原因`,
  noPlace: '表中没有可填写原因的单元格。',
  ownCause: '本行原因',
  causeTitle: '现有的原因分析',
  improvementTitle: '改进措施',
  causeText: '偏差大或目标未完成原因分析',
  improvementText: '改进措施及结果应用方案',
  blankText: '（空白）',
  noBlock: '本表没有单独的原因分析栏，原因写在各行的原因栏中。',
};

const en: CauseWords = {
  heading: 'Cause analysis',
  noForm: 'There is no self-evaluation form on this sheet. Go to the sheet that holds the form.',
  stale:
    'The sheet was changed after reading, so the ticks may be out of date. Read again when the causes are written.',
  none: 'No deviation to explain',
  noneText:
    'Every target is reached, and neither the execution rate nor a score deviates so that a cause is due.',
  unjudged: (count) =>
    `${count === 1 ? '1 line is' : `${count} lines are`} not filled in or cannot be judged: it is not known yet whether anything deviates`,
  unfilled: (count) =>
    `${count === 1 ? '1 line is' : `${count} lines are`} not filled in: it is not known yet whether anything deviates`,
  noIndicators: 'No indicator is filled in: it is not known yet whether anything deviates',
  noneSoFar: 'Nothing scored so far deviates so that a cause is due.',
  sentence: (words) => `${words}.`,
  allMentioned: 'Every deviation is mentioned',
  allMentionedText: (count) =>
    count === 1
      ? 'There is 1 deviation, and the cause analysis mentions it. Please judge yourself whether the cause suffices.'
      : `There are ${count} deviations, and the cause analysis mentions each. Please judge yourself whether the causes suffice.`,
  open: (open) => (open === 1 ? '1 deviation is not mentioned' : `${open} deviations are not mentioned`),
  openText: (count) =>
    `${count === 1 ? '1 deviation' : `${count} deviations`} in all. Write the cause of each on the form, then read again.`,
  readAgain: 'Read again',
  skeleton: 'Insert headings',
  skeletonNote:
    'Only headings with the figures, after what already stands in the cause analysis. The causes are yours to write; this tool never writes one. It can be undone.',
  list: 'Deviations to explain',
  mentioned: 'Mentioned',
  notMentioned: 'Not mentioned',
  mentionedNote: '"Mentioned" means that the name or a figure of the item stands in the text of the cause.',
  target: 'Target',
  actual: 'Actual',
  completion: 'Completion',
  approved: 'Budget',
  executed: 'Executed',
  rate: 'Rate',
  blank: 'blank',
  reasons: {
    unmet: 'target missed',
    'lower-tier': 'not fully achieved',
    'marks-lost': 'marks lost',
    'over-completion': 'far above target',
    'low-execution': 'low execution',
    adjusted: 'budget adjusted',
  },
  why: (reasons, figures) => {
    const text = `${reasons.join(', ')}${figures === null ? '' : `: ${figures}`}`;
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  causeOf: (label) => `for the cause of "${label}"`,
  noPlace: 'The form has no place for this cause.',
  ownCause: 'Cause in this row',
  causeTitle: 'The cause analysis now',
  improvementTitle: 'Improvement measures',
  causeText: 'Cause analysis',
  improvementText: 'Improvement measures and use of the result',
  blankText: '(blank)',
  noBlock: 'This form has no block for the causes; they stand in the cause column of each row.',
};

export const causeWords: Words<CauseWords> = { 'zh-CN': zh, en };
