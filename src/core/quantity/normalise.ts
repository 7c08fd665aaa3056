/** Characters that people and fonts use for one sign, folded to one (RULES §2). NFKC does the full-width ones. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[≧⩾≽≮]/g, '≥'],
  [/[≦⩽≼≯]/g, '≤'],
  [/[═﹦]/g, '='],
  [/[〜∼˜]/g, '~'],
  [/[—–−―─‐‑‒]/g, '-'],
  [/[∶]/g, ':'],
  [/[﹪]/g, '%'],
  [/(?<=\d)百分比/g, '%'],
  [/>=|=>|≥=/g, '≥'],
  [/<=|=<|≤=/g, '≤'],
];

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

/** Names and words for comparing: NFKC, without any white space or invisible characters. */
export const normaliseText = (text: string): string =>
  text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, '');

/** Same indicator name? Compare both through this; also the key of `Settings.weights` and `Settings.directions`. */
export const normaliseName = normaliseText;

/**
 * A value's text in one spelling: NFKC, one character per sign, without blanks, without a full stop at the end.
 * Blanks between digits are taken away only where they group thousands (1 000): in `5 10` they part two numbers,
 * and stay.
 */
export function foldValueText(text: string): string {
  const folded = FOLDS.reduce(
    (value, [pattern, sign]) => value.replace(pattern, sign),
    text.normalize('NFKC').replace(INVISIBLE, '').trim(),
  );
  const grouped = /^\D*\d{1,3}(?:\s\d{3})+(?!\d)/.test(folded)
    ? folded.replace(/(\d)\s(?=\d{3}(?!\d))/g, '$1')
    : folded;
  return grouped
    .replace(/(?<!\d)\s+|\s+(?!\d)/g, '')
    .replace(/[。;,、.]+$/, '')
    .replace(/^\(([^()]+)\)$/, '$1');
}

/** Digits that are no part of a number: list marks (①) and powers (10⁴), which NFKC would turn into plain digits. */
export const hasOrnamentalDigits = (text: string): boolean =>
  /[\u2460-\u249b\u2776-\u2793\u3220-\u3229\u3280-\u3289]|\d[⁰¹²³⁴-⁹]|[\u00bc-\u00be\u2150-\u215e]/.test(
    text,
  );

/**
 * A remark in brackets behind the text taken away: 3次(其中线上1次). A second figure (100%(735人)) is none: which of
 * them is meant is not known. Nor is a word that it was not done.
 */
export const dropRemark = (folded: string): string =>
  folded.replace(/\((?![\d≥≤<>=约共]|未|没|尚|拟|预计|计划)[^()]{2,}\)$/, '');
