import type { FormName } from '../../app/formName';
import type { JobName } from '../model/pane';
import type { Words } from './index';

/** Words of the open pane around its views: which form, what can be done, what runs. */
export interface ShellWords {
  readonly tabs: string;
  readonly views: {
    readonly start: string;
    readonly score: string;
    readonly check: string;
    readonly cause: string;
    readonly report: string;
    readonly settings: string;
  };
  readonly errors: (count: number) => string;
  readonly actions: {
    readonly group: string;
    readonly recalculate: string;
    readonly validate: string;
    readonly preview: string;
    readonly undo: string;
    readonly more: string;
    readonly recalculateAll: string;
    readonly clearWarnings: string;
    readonly report: string;
    readonly refresh: string;
    readonly cancel: string;
  };
  readonly jobs: Readonly<Record<JobName, string>>;
  readonly sheetsDone: (done: number, total: number) => string;
  readonly waiting: string;
  readonly waitingNext: string;
  readonly dismiss: string;
  readonly unwritten: (count: number) => string;
  /** Some was written, some was not. */
  readonly partly: string;
  readonly recognised: string;
  readonly year: (year: number) => string;
  readonly profile: (name: string, version: string) => string;
  /** Of a form whose name, the project's or the unit's, is not filled in. */
  readonly untitled: Readonly<Record<FormName['of'], string>>;
  readonly chooseForm: (count: number) => string;
  readonly formOption: (name: string, row: number) => string;
  readonly stale: string;
  readonly hiddenRows: (rows: readonly string[], count: number) => string;
}

const zh: ShellWords = {
  tabs: '面板内容',
  views: { start: '开始', score: '得分', check: '校验', cause: '原因', report: '报告', settings: '设置' },
  errors: (count) => `，${count} 项必须处理`,
  actions: {
    group: '操作',
    recalculate: '重新计算',
    validate: '提交前校验',
    preview: '预览',
    undo: '撤销上次写入',
    more: '更多',
    recalculateAll: '重新计算全部工作表',
    clearWarnings: '清除提示',
    report: '生成校验报告',
    refresh: '重新读取',
    cancel: '取消',
  },
  jobs: {
    read: '正在读取工作表',
    preview: '正在预览',
    recalculate: '正在重新计算',
    recalculateAll: '正在重新计算全部工作表',
    undo: '正在撤销',
    validate: '正在校验',
    clearWarnings: '正在清除提示',
    insert: '正在插入工作表',
    report: '正在生成报告',
    goTo: '正在定位单元格',
    cause: '正在写入原因提纲',
    settings: '正在保存设置',
  },
  sheetsDone: (done, total) => `已完成 ${done}/${total} 张工作表`,
  waiting: '请先按 Enter 结束单元格编辑',
  waitingNext: '结束后自动继续。',
  dismiss: '关闭',
  partly: '部分没有写入',
  unwritten: (count) => `没有写入的值（${count} 个单元格，可复制后手工填写）`,
  recognised: '已识别：',
  year: (year) => `${year}年度`,
  profile: (name, version) => `评分方案 ${name} · 规则版本 ${version}`,
  untitled: { project: '（未填项目名称）', unit: '（未填单位名称）' },
  chooseForm: (count) => `本工作表有 ${count} 张自评表，当前查看`,
  formOption: (name, row) => `${name}（第 ${row} 行起）`,
  stale: '表格已改动或已切换工作表，下面是改动前的结果。',
  hiddenRows: (rows, count) => `表中有 ${count} 行被隐藏或筛选（第 ${rows.join('、')} 行），计算时一并计入。`,
};

const en: ShellWords = {
  tabs: 'Views',
  views: {
    start: 'Start',
    score: 'Score',
    check: 'Check',
    cause: 'Causes',
    report: 'Report',
    settings: 'Settings',
  },
  errors: (count) => `, ${count} to be dealt with`,
  actions: {
    group: 'Actions',
    recalculate: 'Recalculate',
    validate: 'Check form',
    preview: 'Preview',
    undo: 'Undo last write',
    more: 'More',
    recalculateAll: 'Recalculate all sheets',
    clearWarnings: 'Clear hints',
    report: 'Make a report',
    refresh: 'Read again',
    cancel: 'Cancel',
  },
  jobs: {
    read: 'Reading the sheet',
    preview: 'Preparing the preview',
    recalculate: 'Recalculating',
    recalculateAll: 'Recalculating all sheets',
    undo: 'Undoing',
    validate: 'Checking',
    clearWarnings: 'Clearing hints',
    insert: 'Inserting the sheet',
    report: 'Making the report',
    goTo: 'Going to the cell',
    cause: 'Writing the outline of causes',
    settings: 'Saving settings',
  },
  sheetsDone: (done, total) => `${done} of ${total} sheets done`,
  waiting: 'Press Enter to finish editing the cell',
  waitingNext: 'The work then goes on by itself.',
  dismiss: 'Close',
  partly: 'Partly not written',
  unwritten: (count) => `Values not written (${count}; copy them and fill them in by hand)`,
  recognised: 'Form found: ',
  year: (year) => `${year}`,
  profile: (name, version) => `Rules ${name} · version ${version}`,
  untitled: { project: '(no project name)', unit: '(no unit name)' },
  chooseForm: (count) => `Form shown, of ${count} on this sheet`,
  formOption: (name, row) => `${name} (from row ${row})`,
  stale: 'The sheet was changed, or another one is in front: these are the results from before.',
  hiddenRows: (rows, count) =>
    `${count === 1 ? '1 row of the form is' : `${count} rows of the form are`} hidden or filtered out (${rows.join(', ')}) and counted as well.`,
};

export const shellWords: Words<ShellWords> = { 'zh-CN': zh, en };
