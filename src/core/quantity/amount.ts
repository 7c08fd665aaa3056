import type { Decimal } from '../decimal';
import { ONE, parseDecimal } from '../decimal';
import { readNumber, readSpelledShare } from './number';
import { takeTrailingSign } from './sign';
import { isKnownUnit, normaliseUnit } from './unit';

/** A number and its unit at the beginning of a text. */
export interface Amount {
  /** A ratio where the unit is `%` or `‰`; 万 and 亿 are not yet applied. */
  readonly value: Decimal;
  /** What 万 or 亿 behind the number stand for; 1 without. */
  readonly multiple: Decimal;
  /** Normalised, `''` when none is written. */
  readonly unit: string;
  readonly rest: string;
}

const RATIOS: ReadonlyMap<string, Decimal> = new Map([
  ['%', parseDecimal('0.01')],
  ['‰', parseDecimal('0.001')],
]);
const LATIN_UNIT =
  /^(?:°C|km2|m2|m3|hm2|km|cm|mm|kwh|kw·h|kw|mw|mg|μg|ug|kg|ml|min|ha|m|g|t|h|s|l)(?![a-z0-9])/i;
const WORDS = /^[\p{Script=Han}·]+(?:\((?!含|不含|包括|其中)[\p{Script=Han}]+\)[\p{Script=Han}]*)?/u;
/** Where a unit's words end: a sign, 左右, 之间, the second half of a range, a per-part. */
const UNIT_END = /^(?:左右|上下|之间|至|到|每|且|并且|[和与]$)/;
/** What no unit is: a statement about the number. */
const STATEMENT =
  /完成|合格|满意|达|通过|验收|按|未|已|不|有|的|了|为|在|与|和|并|全部|实现|保障|提|降|增|减|改善|率|年度|热线|之间|[前后底末]$/;
const MAX_UNIT_LENGTH = 8;

/** The unit that `words` begin with, `''` when they begin with none. */
function unitOf(words: string, isChinese: boolean): string {
  const isEnd = (at: number) => UNIT_END.test(words.slice(at)) || takeTrailingSign(words.slice(at)) !== null;
  const end = Array.from(words, (_, at) => at).find(isEnd) ?? words.length;
  const unit = words.slice(0, end);
  if (isKnownUnit(normaliseUnit(unit))) return unit;
  return isChinese || unit.length > MAX_UNIT_LENGTH || STATEMENT.test(unit) ? '' : unit;
}

function takeUnit(text: string, isChinese: boolean): string {
  const latin = LATIN_UNIT.exec(text)?.[0];
  if (latin !== undefined) return latin;
  const words = WORDS.exec(text)?.[0];
  return words === undefined ? '' : unitOf(words, isChinese);
}

/** 件/人/日, 元每亩: the unit with all its per-parts. */
function takeWholeUnit(text: string, isChinese: boolean): string {
  let unit = takeUnit(text, isChinese);
  while (/^[/每]/.test(text.slice(unit.length))) {
    const per = takeUnit(text.slice(unit.length + 1), isChinese);
    if (per === '') break;
    unit = text.slice(0, unit.length + 1 + per.length);
  }
  return unit;
}

/** Reads the amount that `text` begins with; null when it begins with none. */
export function readAmount(text: string): Amount | null {
  const share = readSpelledShare(text);
  if (share) return { ...share, multiple: ONE };
  const number = readNumber(text);
  if (!number) return null;
  const sign = number.rest.charAt(0);
  const ratio = RATIOS.get(sign);
  if (ratio) {
    return {
      value: number.value.times(ratio),
      multiple: number.multiple,
      unit: sign,
      rest: number.rest.slice(1),
    };
  }
  const unit = takeWholeUnit(number.rest, number.isChinese);
  return {
    value: number.value,
    multiple: number.multiple,
    unit: normaliseUnit(unit),
    rest: number.rest.slice(unit.length),
  };
}
