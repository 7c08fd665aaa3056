import type { Words } from '../../taskpane/words/index';

export interface PageWords {
  readonly product: string;
  readonly stays: string;
  readonly drop: string;
  readonly open: string;
  readonly sample: string;
  readonly blank: string;
  readonly begin: string;
  readonly files: string;
  readonly close: (name: string) => string;
  readonly save: string;
  readonly saved: (name: string, cells: number) => string;
  readonly dirty: string;
  readonly noForm: string;
  readonly score: (score: string, errors: number) => string;
  readonly forms: (count: number, errors: number) => string;
  readonly grid: string;
  readonly pane: string;
  readonly views: string;
  readonly divider: string;
  readonly dismiss: string;
  readonly notOpened: (name: string) => string;
  readonly notChanged: string;
  readonly drafts: (names: string) => string;
  readonly restore: string;
  readonly discard: string;
  readonly unsaved: (name: string) => string;
  readonly unsavedText: string;
  readonly keepOpen: string;
}

export const pageWords: Words<PageWords> = {
  'zh-CN': {
    product: '绩效自评助手',
    stays: '文件只在本机打开和计算，不上传。',
    drop: '把自评表文件（.xlsx、.xlsm）拖到这里，可以一次拖入多个。',
    open: '打开文件',
    sample: '打开样例',
    blank: '新建空白自评表',
    begin: '没有文件？',
    files: '已打开的文件',
    close: (name) => `关闭 ${name}`,
    save: '保存',
    saved: (name, cells) =>
      cells === 0 ? `${name} 没有改动，已按原样保存。` : `已保存 ${name}，改动了 ${cells} 个单元格。`,
    dirty: '（未保存）',
    noForm: '没有自评表',
    forms: (count, errors) =>
      errors === 0 ? `${count} 张自评表` : `${count} 张自评表，共 ${errors} 项必须处理`,
    score: (score, errors) => (errors === 0 ? `${score} 分` : `${score} 分，${errors} 项必须处理`),
    grid: '表格',
    pane: '校验面板',
    views: '显示',
    divider: '表格与面板的分界，按左右方向键调整',
    dismiss: '关闭',
    notOpened: (name) => `没有打开 ${name}`,
    notChanged: '没有改动',
    drafts: (names) => `上次有改动没有保存：${names}。内容保存在本机浏览器中。`,
    restore: '恢复',
    discard: '放弃改动',
    unsaved: (name) => `${name} 有改动没有保存`,
    unsavedText: '关闭后这些改动将丢失。',
    keepOpen: '不关闭',
  },
  en: {
    product: 'Self-Evaluation Assistant',
    stays: 'Files are opened and scored on this computer only; nothing is uploaded.',
    drop: 'Drop form files (.xlsx, .xlsm) here, several at once if you like.',
    open: 'Open files',
    sample: 'Open the sample',
    blank: 'New blank form',
    begin: 'No file at hand?',
    files: 'Open files',
    close: (name) => `Close ${name}`,
    save: 'Save',
    saved: (name, cells) =>
      cells === 0
        ? `${name} had no changes and was saved as it was.`
        : `${name} is saved; ${cells} cell${cells === 1 ? '' : 's'} changed.`,
    dirty: '(not saved)',
    noForm: 'no form',
    forms: (count, errors) => (errors === 0 ? `${count} forms` : `${count} forms, ${errors} to deal with`),
    score: (score, errors) => (errors === 0 ? `${score} points` : `${score} points, ${errors} to deal with`),
    grid: 'Sheet',
    pane: 'Pane',
    views: 'Shown',
    divider: 'Border between sheet and pane; move it with the left and right arrow keys',
    dismiss: 'Close',
    notOpened: (name) => `${name} was not opened`,
    notChanged: 'Nothing was changed',
    drafts: (names) => `Changes from last time were not saved: ${names}. They are kept in this browser.`,
    restore: 'Restore',
    discard: 'Discard the changes',
    unsaved: (name) => `${name} has changes that are not saved`,
    unsavedText: 'They are lost when it is closed.',
    keepOpen: 'Keep it open',
  },
};
