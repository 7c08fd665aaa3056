import type { EvaluationForm, Language } from '../../../core/index';

const WORD: Readonly<Record<Language, string>> = { 'zh-CN': '校验报告', en: 'check-report' };

/** Longest part that a project's name takes. */
const LONGEST = 60;

/** File name without extension: 校验报告_路灯维护_2021. Nothing in it that a file system refuses. */
export function reportName({ header }: EvaluationForm, language: Language): string {
  const project = Array.from((header.projectName ?? '').replace(/[^\p{L}\p{N}()（）-]+/gu, ' ').trim())
    .slice(0, LONGEST)
    .join('')
    .trim();
  return [WORD[language], project.replace(/\s+/g, '_'), header.year === null ? '' : String(header.year)]
    .filter((part) => part !== '')
    .join('_');
}
