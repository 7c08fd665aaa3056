import type { Words } from './index';

/** Words of the empty state: a sheet without a form. */
export interface StartWords {
  readonly noForm: (sheet: string) => string;
  readonly blankSheet: (sheet: string) => string;
  readonly notRead: string;
  readonly missing: string;
  readonly missingHint: string;
  readonly begin: string;
  readonly blank20: string;
  readonly blank80: string;
  readonly sample: string;
  readonly newSheet: string;
  readonly elsewhere: string;
  readonly elsewhereHint: string;
  /** Over the list of them. */
  readonly found: (sheets: number) => string;
}

const zh: StartWords = {
  noForm: (sheet) => `当前工作表“${sheet}”里没有自评表`,
  blankSheet: (sheet) => `当前工作表“${sheet}”是空白的`,
  notRead: '没有读到工作表',
  missing: '缺少这些标签',
  missingHint: '如果自评表就在这张工作表里，请核对标签文字；在别的工作表里，请先切换过去再重新读取。',
  begin: '新建自评表',
  blank20: '插入空白自评表 20/20/60',
  blank80: '插入空白自评表 20/80',
  sample: '插入示例',
  newSheet:
    '数字依次为预算执行、总目标、指标的分值；20/80 不评总目标得分。均插入为新工作表，现有工作表不变。',
  elsewhere: '自评表在其他工作表',
  found: (sheets) => `自评表在其他工作表（${sheets} 张），点击转到`,
  elsewhereHint: '也可以一次重新计算工作簿里的全部自评表。',
};

const en: StartWords = {
  noForm: (sheet) => `No self-evaluation form on "${sheet}"`,
  blankSheet: (sheet) => `"${sheet}" is a blank sheet`,
  notRead: 'The sheet was not read',
  missing: 'These labels are missing',
  missingHint:
    'If the form is on this sheet, check the wording of its labels; if it is on another one, go there and read again.',
  begin: 'Begin with a new form',
  blank20: 'Insert a blank form 20/20/60',
  blank80: 'Insert a blank form 20/80',
  sample: 'Insert the sample',
  newSheet:
    'The numbers are the points for budget, goal and indicators; 20/80 has no score for the goal. Each goes to a new sheet; the sheets you have stay as they are.',
  elsewhere: 'The form is on another sheet',
  found: (sheets) =>
    `Forms are on ${sheets === 1 ? 'another sheet' : `${sheets} other sheets`}: click to go there`,
  elsewhereHint: 'All forms of the workbook can be recalculated at once as well.',
};

export const startWords: Words<StartWords> = { 'zh-CN': zh, en };
