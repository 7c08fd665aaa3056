import type { Decimal } from '../decimal';
import { parseDecimal } from '../decimal';

const DIGIT_NAMES = ['零〇', '一壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'];
const DIGITS: ReadonlyMap<string, number> = new Map(
  DIGIT_NAMES.flatMap((names, digit) => [...names].map((name): [string, number] => [name, digit])),
);
const POWERS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
const SECTIONS: ReadonlyMap<string, number> = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
]);

/** Below 万: 一百零五, 两百, 十五; a digit left at the end counts tenths of the last power (一百二 is 120). */
function readSection(text: string, openPower: number): number | null {
  let total = 0;
  let digit: number | null = null;
  let lastPower = openPower;
  let sawZero = false;
  for (const character of text) {
    const value = DIGITS.get(character);
    const power = POWERS.get(character);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
      sawZero ||= value === 0;
    } else if (power !== undefined) {
      const isBareTen = power === 10 && digit === null;
      if ((!digit && !isBareTen) || power >= lastPower) return null;
      total += (digit ?? 1) * power;
      digit = null;
      lastPower = power;
      sawZero = false;
    }
  }
  if (digit === null) return total;
  const isShort = text.length === 1 ? openPower < Infinity : total > 0;
  return total + (sawZero || lastPower <= 10 || !isShort ? digit : (digit * lastPower) / 10);
}

/** Whole number in Chinese numerals (一百二十, 两千五, 一亿二千万, 二〇二一); null when it is not well formed. */
export function readChineseInteger(text: string): number | null {
  const characters = [...text];
  if (characters.length === 0) return null;
  if (characters.every((character) => DIGITS.has(character))) {
    return characters.length > 1 && text.includes('两')
      ? null
      : Number(characters.map((character) => DIGITS.get(character)).join(''));
  }
  let total = 0;
  let section = '';
  let openPower = Infinity;
  for (const character of characters) {
    const scale = SECTIONS.get(character);
    if (scale === undefined) {
      section += character;
      continue;
    }
    const part = section === '' ? 0 : readSection(section, Infinity);
    if (part === null || (part === 0 && total === 0) || scale > openPower * 10_000) return null;
    total = scale === 10_000 ? total + part * scale : (total + part) * scale;
    section = '';
    openPower = scale;
  }
  if (section === '') return total;
  const rest = readSection(section, openPower);
  return rest === null ? null : total + rest;
}

/** Chinese numerals with or without 点 (九十九点五); null when they are not well formed. */
export function readChineseNumber(text: string): Decimal | null {
  const [whole = '', decimals = ''] = text.split('点');
  const integer = readChineseInteger(whole);
  if (integer === null || !Number.isSafeInteger(integer)) return null;
  const digits = [...decimals].map((character) => DIGITS.get(character)).join('');
  return parseDecimal(digits === '' ? String(integer) : `${integer}.${digits}`);
}
