import { normaliseText } from '../core/index';

/** Brackets of every kind that forms use, after NFKC (which turns full-width brackets into these). */
const BRACKETED = /\(([^()]*)\)|\[([^[\]]*)\]|【([^【】]*)】|〔([^〔〕]*)〕|《([^《》]*)》/g;

/** How labels are compared: as names are, NFKC and without blanks, line breaks and invisible marks. */
export const fold = normaliseText;

/** A label taken apart: its words, and what stood in brackets behind them (（万元）, （20分）, (A)). */
export interface LabelText {
  /** Folded text without bracketed notes and without a colon or numbering around it. */
  readonly core: string;
  readonly notes: readonly string[];
}

/** Takes a label cell's text apart. */
export function labelText(text: string): LabelText {
  const notes: string[] = [];
  const core = fold(text)
    .replace(BRACKETED, (_, ...groups: (string | undefined)[]) => {
      notes.push(groups.slice(0, 5).find((group) => group !== undefined) ?? '');
      return '';
    })
    .replace(/^[★*※·•]+/, '')
    .replace(/^(?:[一二三四五六七八九十]+、|\d+[、.](?!\d))/, '')
    .replace(/[:：]+$/, '');
  return { core, notes };
}

/** Full points stated in a label: `（20分）`, `(50)`, `得分（20分*执行率）` → 20, 50, 20. null when it states none. */
export function pointsIn(text: string): number | null {
  for (const note of labelText(text).notes) {
    const match = /^(?:满分|共|分值)?[:：]?(\d{1,3}(?:\.\d{1,2})?)(?:分|$|[*×xX]执行率)/.exec(note);
    if (match) return Number(match[1]);
  }
  return null;
}

/** Money unit named in a text: 万元 before 元, since the one contains the other; null when it names none. */
export function moneyUnitIn(text: string): 'wanYuan' | 'yuan' | null {
  const folded = fold(text);
  if (folded.includes('万元')) return 'wanYuan';
  return /[:(（]元|^元$|单位:元|\(元\)/.test(folded) ? 'yuan' : null;
}
