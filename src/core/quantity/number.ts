import type { Decimal } from '../decimal';
import { ONE, parseDecimal } from '../decimal';
import { readChineseNumber } from './chinese';

/** A number at the beginning of a text. `multiple` (1, 10000 …) is not yet applied to `value`. */
export interface ReadNumber {
  readonly value: Decimal;
  readonly multiple: Decimal;
  /** Written in Chinese numerals: then what follows must be a known unit (一般, 一次性 are words). */
  readonly isChinese: boolean;
  readonly rest: string;
}

const ARABIC = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?(?![\d,.])/;
// 千克, 千瓦, 千米, 百分点 are units, not multiples
const MULTIPLE = /^(?:万亿|[百千]?[万亿]|[百千](?!分|瓦|克|米|帕|卡|伏))/;
/** 300余人, 300多万元: about that many. */
const MORE_OR_LESS = /^[余多]/;
const CHINESE =
  /^[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+(?:点[零〇一二三四五六七八九]+)?/;

const POWERS: ReadonlyMap<string, string> = new Map([
  ['百', '100'],
  ['千', '1000'],
  ['万', '10000'],
  ['亿', '100000000'],
]);

/** 万 → 10000, 百万 → 1000000, `''` → 1. */
export const multipleOf = (characters: string): Decimal =>
  [...characters].reduce((product, name) => product.times(POWERS.get(name) ?? '1'), ONE);

/** The multiple that `text` begins with, `''` when it begins with none. */
export const takeMultiple = (text: string): string => MULTIPLE.exec(text)?.[0] ?? '';

/** Reads the number that `text` begins with: Arabic with thousands separators, or Chinese numerals. */
export function readNumber(text: string): ReadNumber | null {
  const arabic = ARABIC.exec(text)?.[0];
  if (arabic !== undefined) {
    const rest = text.slice(arabic.length).replace(MORE_OR_LESS, '');
    const multiple = takeMultiple(rest);
    return {
      value: parseDecimal(arabic.replace(/[,+]/g, '')),
      multiple: multipleOf(multiple),
      isChinese: false,
      rest: rest.slice(multiple.length),
    };
  }
  const chinese = CHINESE.exec(text)?.[0];
  const value = chinese === undefined ? null : readChineseNumber(chinese);
  return chinese === undefined || value === null
    ? null
    : { value, multiple: ONE, isChinese: true, rest: text.slice(chinese.length) };
}

const SHARE = /^(百分之|千分之|万分之)/;
const SHARE_SCALES: ReadonlyMap<string, string> = new Map([
  ['百分之', '0.01'],
  ['千分之', '0.001'],
  ['万分之', '0.0001'],
]);

/** 百分之九十五 → 0.95, 百分百 and 百分之百 → 1, 千分之五 → 0.005. */
export function readSpelledShare(text: string): { value: Decimal; unit: '%' | '‰'; rest: string } | null {
  const hundred = /^百分(?:之|之一)?百/.exec(text)?.[0];
  if (hundred !== undefined) return { value: ONE, unit: '%', rest: text.slice(hundred.length) };
  const prefix = SHARE.exec(text)?.[0];
  const number = prefix === undefined ? null : readNumber(text.slice(prefix.length));
  if (prefix === undefined || number === null) return null;
  const scale = parseDecimal(SHARE_SCALES.get(prefix) ?? '1');
  return {
    value: number.value.times(number.multiple).times(scale),
    unit: prefix === '千分之' ? '‰' : '%',
    rest: number.rest,
  };
}
