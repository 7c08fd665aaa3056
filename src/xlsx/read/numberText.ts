import { decodeUtf8 } from '../xml/utf8';

const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
/** Excel's significant digits. */
const MOST_DIGITS = 15;
/** Powers of ten that a double holds exactly. */
const TENS = Array.from({ length: 23 }, (_, i) => 10 ** i);

/** A number as a cell holds it: at 15 significant digits, and without a negative zero. */
export const asCellNumber = (value: number): number => Number(value.toPrecision(MOST_DIGITS)) + 0;

/**
 * The number a `<v>` holds, at Excel's 15 significant digits; null when it is none (or is no finite one).
 * Usual cases are read from the bytes: a whole number of up to 15 digits divided by an exact power of ten is the
 * nearest double, which is what Number() gives.
 */
export function readNumber(bytes: Uint8Array, start: number, end: number): number | null {
  let whole = 0;
  let digits = 0;
  let decimals = -1;
  let at = start;
  const isNegative = bytes[at] === 0x2d;
  if (isNegative) at++;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === 0x2e && decimals < 0) {
      decimals = 0;
    } else if (byte >= 0x30 && byte <= 0x39) {
      whole = whole * 10 + byte - 0x30;
      digits++;
      if (decimals >= 0) decimals++;
    } else {
      break;
    }
  }
  if (at < end || digits === 0 || digits > MOST_DIGITS) return slowNumber(decodeUtf8(bytes, start, end));
  const value = decimals > 0 ? whole / (TENS[decimals] as number) : whole;
  return isNegative && value !== 0 ? -value : value;
}

function slowNumber(text: string): number | null {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return null;
  const value = asCellNumber(Number(trimmed));
  return Number.isFinite(value) ? value : null;
}
