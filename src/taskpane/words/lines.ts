import type { OpenReason } from '../score/scoreRows';
import type { Words } from './index';

/** Words of one line of the form: its score, and its calculation when it is opened. */
export interface LinesWords {
  readonly title: string;
  readonly hint: string;
  readonly unnamed: string;
  /** Indicators whose class the form does not name. */
  readonly noClass: string;
  readonly kind: string;
  readonly target: string;
  readonly actual: string;
  readonly approved: string;
  readonly executed: string;
  readonly rate: string;
  readonly weight: string;
  readonly written: string;
  readonly byRules: string;
  readonly readAs: (text: string) => string;
  readonly asWords: string;
  readonly blank: string;
  readonly ofWeight: (score: string, weight: string) => string;
  readonly lost: (points: string) => string;
  readonly open: Readonly<Record<OpenReason, string>>;
  /** Target or actual is blank or unreadable: the written score stays, and nothing speaks for or against it. */
  readonly unproved: (written: string) => string;
  readonly noWeight: string;
  readonly differs: (written: string) => string;
  /** The same, where the weight is only assumed. */
  readonly differsAssumed: (written: string) => string;
  readonly unequal: string;
  readonly otherRounding: (written: string) => string;
  readonly roundedAlike: string;
  readonly notWritten: string;
  /** `level2` '': the form names no second-level class. */
  readonly pair: (level2: string, target: string, actual: string) => string;
  readonly budgetPair: (approved: string, executed: string) => string;
  readonly aside: (text: string) => string;
  readonly unitConflict: (target: string, actual: string) => string;
  readonly go: string;
  readonly goTo: (field: string, cell: string) => string;
  readonly cells: Readonly<Record<'target' | 'actual' | 'score' | 'approved' | 'executed', string>>;
}

/** Words of where a line that is read wrongly is put right. */
export interface AdjustWords {
  readonly title: string;
  readonly direction: string;
  readonly automatic: string;
  readonly automaticNow: (kind: string) => string;
  readonly positive: string;
  readonly reverse: string;
  readonly equal: string;
  readonly directionHint: string;
  readonly weight: string;
  readonly weightHint: string;
  readonly weightWrong: string;
  readonly valueHint: string;
}

/** Stays at the end of a line that breaks there. */
const DOT = '\u00a0· ';

export const linesWords: Words<LinesWords> = {
  'zh-CN': {
    title: '逐项得分',
    hint: '点开可查看计算过程',
    unnamed: '（无名称）',
    noClass: '其他指标',
    kind: '类别',
    target: '年初目标值',
    actual: '实际完成值',
    approved: '预算数',
    executed: '执行数',
    rate: '执行率',
    weight: '分值',
    written: '填报得分',
    byRules: '规则得分',
    readAs: (text) => `读作 ${text}`,
    asWords: '按文字读取',
    blank: '空白',
    ofWeight: (score, weight) => `${score} / ${weight}`,
    lost: (points) => `失 ${points} 分`,
    open: { unjudged: '得分待填', unfilled: '待填', undecided: '无法判断' },
    unproved: (written) => `填报 ${written}，暂时无法核对`,
    noWeight: '不计分',
    differs: (written) => `填报 ${written}，与规则不一致`,
    differsAssumed: (written) => `填报 ${written}，与规则不一致（分值暂按平均分摊）`,
    unequal: '不一致',
    otherRounding: (written) => `填报 ${written}，只是取整方式不同`,
    roundedAlike: '只是取整方式不同，保留',
    notWritten: '得分尚未填写',
    pair: (level2, target, actual) =>
      `${level2 === '' ? '' : `${level2}${DOT}`}目标 ${target}${DOT}完成 ${actual}`,
    budgetPair: (approved, executed) => `预算 ${approved}${DOT}执行 ${executed}`,
    aside: (text) => `（${text}）`,
    unitConflict: (target, actual) =>
      `目标值的单位是“${target}”，完成值的单位是“${actual}”，无法比较。请统一单位。`,
    go: '转到单元格',
    goTo: (field, cell) => `转到${field} ${cell}`,
    cells: { target: '目标值', actual: '完成值', score: '得分', approved: '预算数', executed: '执行数' },
  },
  en: {
    title: 'Line by line',
    hint: 'Open for the calculation',
    unnamed: '(no name)',
    noClass: 'Other indicators',
    kind: 'Class',
    target: 'Target',
    actual: 'Actual',
    approved: 'Budget',
    executed: 'Executed',
    rate: 'Execution rate',
    weight: 'Full points',
    written: 'Written score',
    byRules: 'By the rules',
    readAs: (text) => `read as ${text}`,
    asWords: 'read as words',
    blank: 'blank',
    ofWeight: (score, weight) => `${score} / ${weight}`,
    lost: (points) => `${points} lost`,
    open: { unjudged: 'score to fill in', unfilled: 'to fill in', undecided: 'cannot be told' },
    unproved: (written) => `written ${written}: cannot be checked yet`,
    noWeight: 'carries no points',
    differs: (written) => `written ${written}: not what the rules give`,
    differsAssumed: (written) => `written ${written}: not what the rules give (full points shared evenly)`,
    unequal: 'differs',
    otherRounding: (written) => `written ${written}: only rounded differently`,
    roundedAlike: 'only rounded differently, kept',
    notWritten: 'Score not filled in',
    pair: (level2, target, actual) =>
      `${level2 === '' ? '' : `${level2}${DOT}`}target ${target}${DOT}actual ${actual}`,
    budgetPair: (approved, executed) => `budget ${approved}${DOT}executed ${executed}`,
    aside: (text) => ` (${text})`,
    unitConflict: (target, actual) =>
      `The target is in "${target}" and the actual in "${actual}": they cannot be compared. Use one unit.`,
    go: 'Go to cell',
    goTo: (field, cell) => `Go to ${field} ${cell}`,
    cells: { target: 'target', actual: 'actual', score: 'score', approved: 'budget', executed: 'executed' },
  },
};

export const adjustWords: Words<AdjustWords> = {
  'zh-CN': {
    title: '识别有误？可在此更正',
    direction: '指标方向',
    automatic: '自动判断',
    automaticNow: (kind) => `自动判断（现为${kind}）`,
    positive: '正向：越高越好',
    reverse: '反向：越低越好',
    equal: '等于目标最好',
    directionHint: '只用于目标值没有写“≥”“≤”的情形；同名指标均按此处理。',
    weight: '分值（分）',
    weightHint: '只用于表中没有列明分值的情形；留空则平均分摊。',
    weightWrong: '请填写 0 到 100 之间的数，例如 7.5。',
    valueHint: '数值识别有误的，请到单元格中改写，例如 ≥95%、10-15件、12月底前。',
  },
  en: {
    title: 'Read wrongly? Correct it here',
    direction: 'Direction',
    automatic: 'Found by itself',
    automaticNow: (kind) => `Found by itself (now: ${kind})`,
    positive: 'Positive: the more the better',
    reverse: 'Reverse: the less the better',
    equal: 'Exact: best when equal',
    directionHint: 'Only where the target has no ≥ or ≤; it holds for every indicator of this name.',
    weight: 'Full points',
    weightHint: 'Only where the form states none; leave it empty to share the points out.',
    weightWrong: 'Enter a number from 0 to 100, such as 7.5.',
    valueHint: 'If a value is read wrongly, rewrite it in its cell, as ≥95%, 10-15件 or 12月底前.',
  },
};
