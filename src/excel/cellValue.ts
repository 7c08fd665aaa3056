import type { CellValue } from '../sheet/index';

/** A cell as Excel gives it: value and formula text of the same place. */
export interface HeldCell {
  readonly value: CellValue;
  /** Without the leading `=`; null where the cell holds no formula. */
  readonly formula: string | null;
}

/**
 * From one entry each of `values` and `formulas`. A text that begins with `=` reads the same in both; a formula's
 * result never does. Blank is null, save for a formula whose result is the empty text.
 */
export function heldCell(value: unknown, formula: unknown): HeldCell {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  const known = typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
  return { value: known === '' && !isFormula ? null : known, formula: isFormula ? formula.slice(1) : null };
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/**
 * A sign that no number, date, time, formula or logical value is written with: Chinese other than numerals and the
 * words of date, time and money, or a Chinese mark.
 */
const SURELY_TEXT =
  /(?![年月日号时点分秒上下午凌晨中晚早星期周零〇一二三四五六七八九十百千万亿元角])\p{Script=Han}|[【】：；。、《》]/u;

/** Signs at the start that make Excel read a formula, or that it takes away. */
const MARKS = /^[=+\-@'\s＝＋－＠]/;

/**
 * What to put into `values`: a text that Excel might read a formula, number or date into is marked as text by an
 * apostrophe; the text of an error is the error; '' clears the cell's content and nothing else.
 */
export function entryOf(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (typeof value !== 'string' || value === '' || ERROR.test(value)) return value;
  return SURELY_TEXT.test(value) && !MARKS.test(value) ? value : `'${value}`;
}

/**
 * Equal as cells hold them: blank is blank, as null or as empty text, and a cell in text format holds a number as
 * its digits.
 */
export function isSameValue(a: CellValue, b: CellValue): boolean {
  if ((a ?? '') === (b ?? '')) return true;
  const isMixed = typeof a !== typeof b && (typeof a === 'number' || typeof b === 'number');
  return isMixed && a !== null && b !== null && String(a) === String(b);
}

/** A number format as a snapshot has it: absent is General. */
export const formatOf = (format: unknown): string | undefined =>
  typeof format === 'string' && format !== '' && format.toLowerCase() !== 'general' ? format : undefined;
