import type { TextPart } from '../grid/textPart';

/** `__年度____项目自评表`, or with blanks: room for the year before 年度, and for the project behind it. */
const YEAR = /^[\s_＿]+(?=年度)/;
const PROJECT = /(?<=年度)(?:[\s_＿]{2,}|[_＿])(?=\S)/;

/** The first place of a form's title that is left blank; null: none is. */
export function titleBlank(title: string): TextPart | null {
  const found = YEAR.exec(title) ?? PROJECT.exec(title);
  return found && { start: found.index, end: found.index + found[0].length };
}
