import type { Language } from '../../core/index';
import { problemMessage, type Problem } from '../../sheet/index';

const CHANGED = {
  'zh-CN': '其间有变动，或磁盘、网络位置出错',
  en: 'it changed meanwhile, or the disk or network place failed',
};

/** Words for the browser's names of what went wrong with a file or a folder, which stand in `figures.what`. */
const REASONS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  NotAllowedError: { 'zh-CN': '没有得到浏览器的许可', en: 'the browser was not given leave' },
  SecurityError: { 'zh-CN': '浏览器不允许', en: 'the browser does not allow it' },
  NotReadableError: { 'zh-CN': '没有权限，或文件正被占用', en: 'no permission, or the file is in use' },
  NoModificationAllowedError: { 'zh-CN': '没有访问权限', en: 'no permission' },
  EncodingError: { 'zh-CN': '浏览器无法读取这个位置', en: 'the browser cannot read from this place' },
  TypeMismatchError: {
    'zh-CN': '已不是原来的文件或文件夹',
    en: 'no longer the file or folder that it was',
  },
  InvalidStateError: CHANGED,
  InvalidModificationError: CHANGED,
  QuotaExceededError: { 'zh-CN': '磁盘空间不足', en: 'disk full' },
  AbortError: { 'zh-CN': '浏览器中止了操作', en: 'the browser gave up' },
};

/** The problem with the browser's name put into words. */
function worded(problem: Problem, language: Language): Problem {
  const { what } = problem.figures;
  if (what === undefined || !Object.hasOwn(REASONS, what)) return problem;
  return { ...problem, figures: { ...problem.figures, what: REASONS[what]?.[language] ?? what } };
}

/** A problem's sentence, with what the browser says in words. */
export const problemText = (problem: Problem, language: Language): string =>
  problemMessage(worded(problem, language), language);
