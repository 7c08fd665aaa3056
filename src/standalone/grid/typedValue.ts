import { decimalText, isDateFormat, isPercentFormat, type CellValue } from '../../sheet/index';
import type { TypedContent } from '../files/openFile';
import { daySerial } from './dateEntry';

const PERCENT_DIGITS = 2;
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;

/** More digits than these no number holds; an identity number that lost its last ones would be another one. */
const MOST_DIGITS = 15;

/** The number a text stands for; null: it is a text. */
function numberOf(text: string): number | null {
  if (!NUMBER.test(text) || !/\d/.test(text)) return null;
  const digits = text.replaceAll(',', '');
  const isTooLong = /^[+-]?\d+$/.test(digits) && digits.replace(/^[+-]?0*/, '').length > MOST_DIGITS;
  const value = isTooLong ? NaN : Number(digits);
  return Number.isFinite(value) ? value : null;
}

/**
 * What stands in a cell after the text was typed, as Excel takes it: a number (1,234.5), a percentage as its ratio
 * (95% → 0.95; in a percent cell 95 means the same), a truth value, in a cell of days a day, nothing, else the text as
 * it is. A text never becomes a formula.
 * @param format the cell's number format code; `@` keeps every text
 */
export function typedValue(text: string, format: string | undefined, uses1904Dates = false): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (format === '@') return text;
  if (/^(?:true|false)$/i.test(trimmed)) return trimmed.toUpperCase() === 'TRUE';
  const day = isDateFormat(format) ? daySerial(trimmed, uses1904Dates) : null;
  if (day !== null) return day;
  if (trimmed.endsWith('%')) {
    const value = numberOf(trimmed.slice(0, -1));
    return value === null ? text : exactPercent(value);
  }
  const value = numberOf(trimmed);
  if (value === null) return text;
  return isPercentFormat(format) && Math.abs(value) >= 1 ? exactPercent(value) : value;
}

/**
 * The same, with the number format that a percentage brings along to a cell that has none, as in Excel: `0%`, and
 * `0.00%` where decimals were typed.
 */
export function typedContent(text: string, format: string | undefined, uses1904Dates = false): TypedContent {
  const value = typedValue(text, format, uses1904Dates);
  const isPercentage = typeof value === 'number' && text.trim().endsWith('%');
  if (!isPercentage || format !== undefined) return { value };
  return { value, format: /\.\d/.test(text) ? '0.00%' : '0%' };
}

/** 99.92 → 0.9992, not 0.9991999999999999. */
const exactPercent = (value: number): number => Number(decimalText(value, 0 - PERCENT_DIGITS));
