import type { Severity } from '../../core/index';
import type { Words } from './index';

/** Words of 提交前校验. */
export interface CheckWords {
  readonly heading: string;
  readonly intro: string;
  readonly start: string;
  readonly again: string;
  readonly stale: string;
  readonly noForm: string;
  /** Verdict without an error that is not accounted for. */
  readonly ready: string;
  readonly readyRest: (warnings: number, waived: number) => string;
  /** 还有 3 项必须处理. */
  readonly blocked: (errors: number) => string;
  readonly blockedRest: (warnings: number) => string;
  readonly scope: (profile: string) => string;
  readonly groups: Readonly<Record<Severity | 'waived', string>>;
  readonly groupNotes: Readonly<Record<Severity | 'waived', string>>;
  /** A group's title with the severity of its findings. */
  readonly groupOf: (group: string, severity: string) => string;
  /** Count behind a group's heading. */
  readonly count: (count: number) => string;
  readonly written: string;
  readonly expected: string;
  /** In its place where the figure is what the written parts add up to. */
  readonly sum: string;
  readonly blank: string;
  readonly atMost: (limit: string) => string;
  readonly between: (low: string, high: string) => string;
  /** Text of the button that goes to a cell. */
  readonly goToCell: (cell: string) => string;
  /** Its accessible name; it begins with the text. */
  readonly goTo: (cell: string, item: string) => string;
  readonly hidden: string;
  readonly noCell: string;
  /** Opens to why a finding matters and what to do. */
  readonly advice: string;
  readonly waive: string;
  readonly waiveOf: (item: string) => string;
  readonly reason: string;
  readonly reasonHint: string;
  /** The browser stores nothing: under the reasons given. */
  readonly reasonPassing: string;
  readonly reasonTooShort: (least: number) => string;
  readonly reasonTooLong: (most: number) => string;
  readonly save: string;
  readonly cancel: string;
  readonly takeBack: string;
  readonly takeBackOf: (item: string) => string;
  readonly reasonGiven: string;
  readonly colon: string;
}

const zh: CheckWords = {
  heading: '提交前校验',
  intro:
    '逐项核对当前自评表：填写是否完整，执行率、得分、总分和分值是否相符，偏差是否说明了原因。只读取，不改动表格。',
  start: '开始校验',
  again: '重新校验',
  stale: '校验之后表格有改动，以下结果可能已不准确。请重新校验。',
  noForm: '当前工作表没有自评表，无从校验。请切换到自评表所在的工作表。',
  ready: '可以提交',
  readyRest: (warnings, waived) => {
    const parts = [
      ...(warnings > 0 ? [`另有 ${warnings} 项建议核对`] : []),
      ...(waived > 0 ? [`${waived} 项已说明`] : []),
    ];
    return parts.length > 0 ? `没有必须处理的问题。${parts.join('，')}。` : '没有发现问题。';
  },
  blocked: (errors) => `还有 ${errors} 项必须处理`,
  blockedRest: (warnings) =>
    `请在表中改正，或逐项说明理由，然后重新校验。${warnings > 0 ? `另有 ${warnings} 项建议核对。` : ''}`,
  scope: (profile) => `评分方案：${profile}`,
  groups: { error: '必须处理', warning: '建议核对', info: '提示', waived: '已说明' },
  groupNotes: {
    error: '请改正或说明理由后再提交。',
    warning: '可能有误，请核对；确认无误可以不改。',
    info: '供参考，不影响提交。',
    waived: '理由会写入校验报告。',
  },
  groupOf: (group, severity) => (group === severity ? group : `${group}（${severity}）`),
  count: (count) => `${count} 项`,
  written: '表中填写',
  expected: '应为',
  sum: '各项相加',
  blank: '空白',
  atMost: (limit) => `不超过 ${limit}`,
  between: (low, high) => `${low}–${high}`,
  goToCell: (cell) => `转到 ${cell}`,
  goTo: (cell, item) => `转到 ${cell}，${item}`,
  hidden: '该单元格所在的行或列已隐藏（或被筛选），取消隐藏后才能看到。',
  noCell: '表中没有对应的单元格',
  advice: '影响与处理办法',
  waive: '说明理由',
  waiveOf: (item) => `说明理由，${item}`,
  reason: '不改正的理由',
  reasonHint: '写明依据，例如文件名称和文号。理由会写入校验报告。',
  reasonPassing: '浏览器不允许保存数据，理由关闭后不保留，请及时生成校验报告。',
  reasonTooShort: (least) => `理由太短。请写明具体依据，至少 ${least} 个字。`,
  reasonTooLong: (most) => `理由太长。请精简到 ${most} 个字以内。`,
  save: '保存理由',
  cancel: '取消',
  takeBack: '撤回说明',
  takeBackOf: (item) => `撤回说明，${item}`,
  reasonGiven: '理由',
  colon: '：',
};

const things = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const en: CheckWords = {
  heading: 'Check before submission',
  intro:
    'Checks this form item by item: whether it is filled in, whether rate, scores, total and weights agree, and whether deviations are explained. It only reads; nothing on the sheet is changed.',
  start: 'Check now',
  again: 'Check again',
  stale: 'The sheet was changed after this check, so the results may be out of date. Check again.',
  noForm: 'There is no self-evaluation form on this sheet to check. Go to the sheet that holds the form.',
  ready: 'Ready to submit',
  readyRest: (warnings, waived) => {
    const parts = [
      ...(warnings > 0 ? [`${things(warnings, 'item', 'items')} to look at`] : []),
      ...(waived > 0 ? [`${waived} accounted for`] : []),
    ];
    return parts.length > 0 ? `Nothing has to be corrected; ${parts.join(', ')}.` : 'Nothing was found.';
  },
  blocked: (errors) => `${things(errors, 'item', 'items')} must be dealt with`,
  blockedRest: (warnings) =>
    `Correct them on the sheet, or state why they stand, then check again.${warnings > 0 ? ` ${things(warnings, 'more item', 'more items')} to look at.` : ''}`,
  scope: (profile) => `Rule set: ${profile}`,
  groups: {
    error: 'Must be dealt with',
    warning: 'Please look at',
    info: 'For your information',
    waived: 'Accounted for',
  },
  groupNotes: {
    error: 'Do not submit before these are corrected or accounted for.',
    warning: 'These may be wrong. Leave them if they are right.',
    info: 'They do not stop submission.',
    waived: 'The reasons go into the check report.',
  },
  groupOf: (group, severity) => `${group} (${severity})`,
  count: (count) => things(count, 'item', 'items'),
  written: 'On the form',
  expected: 'Expected',
  sum: 'Sum of the parts',
  blank: 'blank',
  atMost: (limit) => `at most ${limit}`,
  between: (low, high) => `${low}–${high}`,
  goToCell: (cell) => `Go to ${cell}`,
  goTo: (cell, item) => `Go to ${cell}, ${item}`,
  hidden: "This cell's row or column is hidden (or filtered out). Unhide it to see the cell.",
  noCell: 'No cell on the form',
  advice: 'Why it matters, and what to do',
  waive: 'State a reason',
  waiveOf: (item) => `State a reason, ${item}`,
  reason: 'Why it stands as it is',
  reasonHint: 'Name the basis, for example a document and its number. It goes into the check report.',
  reasonPassing:
    ' The browser stores nothing: reasons are gone when this is closed, so make the report before.',
  reasonTooShort: (least) => `The reason is too short. State the basis in at least ${least} characters.`,
  reasonTooLong: (most) => `The reason is too long. Shorten it to ${most} characters.`,
  save: 'Save reason',
  cancel: 'Cancel',
  takeBack: 'Take back',
  takeBackOf: (item) => `Take back the reason, ${item}`,
  reasonGiven: 'Reason',
  colon: ': ',
};

export const checkWords: Words<CheckWords> = { 'zh-CN': zh, en };
