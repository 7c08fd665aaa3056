import type { Language } from '../core/index';

/** Notes and progress on standard error. */
export interface NoteWords {
  /** Between a mark or a file and what is said of it. */
  readonly colon: string;
  readonly error: string;
  readonly warning: string;
  readonly usage: string;
  readonly seeHelp: string;
  readonly progress: (at: number, of: number, file: string) => string;
  readonly openElsewhere: (file: string, lock: string) => string;
  readonly written: (path: string) => string;
  readonly backup: (path: string) => string;
  readonly unchanged: (file: string) => string;
  readonly lockedHints: (file: string) => string;
  readonly lockedPlanned: (file: string, cells: string) => string;
  readonly unusedSettings: (keys: readonly string[]) => string;
  readonly exists: (path: string) => string;
  readonly notXlsx: (path: string) => string;
  readonly reportCut: (code: string) => string;
  readonly bug: string;
}

const zh: NoteWords = {
  colon: '：',
  error: '无法完成',
  warning: '注意',
  usage: '用法不对',
  seeHelp: '用法和例子：npm run --silent cli -- --help',
  progress: (at, of, file) => `[${at}/${of}] ${file}`,
  openElsewhere: (file, lock) =>
    `“${file}”可能正在 Excel 中打开（旁边有“${lock}”）：没有保存的修改读不到。请先保存并关闭。`,
  written: (path) => `已写入 ${path}`,
  backup: (path) => `改动前的内容已备份到 ${path}`,
  unchanged: (file) => `${file} 没有需要改写的内容，文件没有动`,
  lockedHints: (file) =>
    `“${file}”的工作表受保护，“校验提示”列没有写入；提示都在报告里。要写入请加 --write-locked。`,
  lockedPlanned: (file, cells) =>
    `“${file}”的单元格 ${cells} 已锁定，写入时会跳过；加 --write-locked 才会写入。`,
  unusedSettings: (keys) =>
    `这些设置没有用到：${keys.join('、')}。表中没有该指标，或表中已写明分值、符号。请核对 --set。`,
  exists: (path) => `“${path}”已经存在，没有覆盖。请用 -o 换一个文件名；确定要替换它，请加 --force。`,
  notXlsx: (path) => `-o“${path}”不是 .xlsx 文件名，Excel 会拒绝打开。请用 .xlsx 结尾。`,
  reportCut: (code) => `报告没有写完（${code}）。请检查磁盘空间后重试。`,
  bug: '程序内部错误，没有做完。请把下面的内容复制给维护人员：',
};

const en: NoteWords = {
  colon: ': ',
  error: 'Not done',
  warning: 'Note',
  usage: 'Wrong usage',
  seeHelp: 'Usage and examples: npm run --silent cli -- --help',
  progress: (at, of, file) => `[${at}/${of}] ${file}`,
  openElsewhere: (file, lock) =>
    `"${file}" may be open in Excel ("${lock}" stands beside it): unsaved changes are not seen. Save and close it first.`,
  written: (path) => `Written: ${path}`,
  backup: (path) => `What it held before is kept in ${path}`,
  unchanged: (file) => `${file} needs no change; the file was left alone`,
  lockedHints: (file) =>
    `A sheet of "${file}" is protected, so the hints column was not written; the report has the hints. To write it, add --write-locked.`,
  lockedPlanned: (file, cells) =>
    `In "${file}" these cells are locked and would be left out: ${cells}. With --write-locked they are written.`,
  unusedSettings: (keys) =>
    `These settings had no effect: ${keys.join(', ')}. No such indicator, or the form itself states the points or the sign. Check --set.`,
  exists: (path) =>
    `"${path}" exists and was not replaced. Choose another name with -o, or add --force to replace it.`,
  notXlsx: (path) => `-o "${path}" is no .xlsx name, and Excel would refuse the file. End it in .xlsx.`,
  reportCut: (code) => `the report was not written whole (${code}). Check the disk space and retry.`,
  bug: 'Internal error, not finished. Please copy what follows to the maintainers:',
};

export const noteWords: Readonly<Record<Language, NoteWords>> = { 'zh-CN': zh, en };
