import type { Language } from '../core/index';
import { problemMessage, type Problem, type ProblemCode } from '../sheet/index';

/** Why something could not be done with one input; `internal-error` is a bug of ours that one file brought up. */
export type FileProblem =
  { readonly file: string; readonly problem: Problem } | { readonly file: string; readonly bug: unknown };

export const problemCode = (one: FileProblem): ProblemCode | 'internal-error' =>
  'bug' in one ? 'internal-error' : one.problem.code;

/** Words for the system's codes, and for ours, that stand in `figures.what` of disk problems. */
const REASONS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  EACCES: { 'zh-CN': '没有权限', en: 'no permission' },
  EPERM: { 'zh-CN': '没有权限', en: 'no permission' },
  EROFS: { 'zh-CN': '磁盘是只读的', en: 'read-only disk' },
  ENOSPC: { 'zh-CN': '磁盘空间不足', en: 'disk full' },
  EDQUOT: { 'zh-CN': '超出磁盘配额', en: 'disk quota exceeded' },
  ENOENT: { 'zh-CN': '所在文件夹不存在', en: 'its folder does not exist' },
  ENOTDIR: { 'zh-CN': '所在文件夹不存在', en: 'its folder does not exist' },
  EISDIR: { 'zh-CN': '这是文件夹', en: 'it is a folder' },
  EEXIST: { 'zh-CN': '已有同名文件', en: 'a file of that name exists' },
  ENAMETOOLONG: { 'zh-CN': '文件名过长', en: 'the name is too long' },
  ELOOP: { 'zh-CN': '符号链接成环', en: 'its symbolic links run in a circle' },
  EBUSY: { 'zh-CN': '正被其他程序占用', en: 'in use by another program' },
  'not-a-file': { 'zh-CN': '不是普通文件', en: 'not a regular file' },
};

const DISK_CODES: ReadonlySet<ProblemCode> = new Set(['file-unreadable', 'file-unwritable']);

function worded({ code, figures }: Problem, language: Language): Problem {
  const what = figures['what'];
  if (what === undefined || !DISK_CODES.has(code) || !Object.hasOwn(REASONS, what)) return { code, figures };
  return { code, figures: { ...figures, what: REASONS[what]?.[language] ?? what } };
}

const BUG: Readonly<Record<Language, string>> = {
  'zh-CN': '程序内部出错，这个文件未能处理，原文件没有改动。请把错误信息和文件交给维护人员。',
  en: 'Internal error: this file was not finished; it is unchanged. Please hand the details and the file to the maintainers.',
};

/** Here the other cells were written, and there is an option for the locked ones. `cells` holds what to copy: F8=9. */
const LOCKED: Readonly<Record<Language, (cells: string) => string>> = {
  'zh-CN': (cells) =>
    `工作表受保护，这些单元格已锁定，没有写入，请手工填入：${cells}。其余可写的单元格不受影响。要由程序写入，请加 --write-locked。`,
  en: (cells) =>
    `The sheet is protected and these cells are locked; they were not written, so copy them by hand: ${cells}. Other cells are not affected. To have them written, add --write-locked.`,
};

/** One sentence or two: what, why, what to do. */
export function fileProblemMessage(one: FileProblem, language: Language): string {
  if ('bug' in one) return BUG[language];
  const { code, figures } = one.problem;
  if (code === 'cells-locked') return LOCKED[language](figures['cells'] ?? '');
  return problemMessage(worded(one.problem, language), language);
}
