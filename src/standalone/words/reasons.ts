import type { Language } from '../../core/index';
import { problemMessage, type Problem } from '../../sheet/index';

/** Words for the browser's names of what went wrong with a file, which stand in `figures.what`. */
const REASONS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  NotAllowedError: { 'zh-CN': '没有得到浏览器的许可', en: 'the browser was not given leave' },
  SecurityError: { 'zh-CN': '浏览器不允许', en: 'the browser does not allow it' },
  NotReadableError: { 'zh-CN': '没有权限，或文件正被占用', en: 'no permission, or the file is in use' },
  QuotaExceededError: { 'zh-CN': '磁盘空间不足', en: 'disk full' },
  AbortError: { 'zh-CN': '浏览器中止了写入', en: 'the browser gave up writing' },
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
