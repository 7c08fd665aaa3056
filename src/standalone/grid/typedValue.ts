import { decimalText, isPercentFormat, type CellValue } from '../../sheet/index';

const PERCENT_DIGITS = 2;
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;

/** The number a text stands for; null: it is a text. */
function numberOf(text: string): number | null {
  if (!NUMBER.test(text) || !/\d/.test(text)) return null;
  const value = Number(text.replaceAll(',', ''));
  return Number.isFinite(value) ? value : null;
}

/**
 * What stands in a cell after the text was typed, as Excel takes it: a number (1,234.5), a percentage as its ratio
 * (95% → 0.95; in a percent cell 95 means the same), nothing, else the text as it is. A text never becomes a formula.
 * @param format the cell's number format code; `@` keeps every text
 */
export function typedValue(text: string, format: string | undefined): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (format === '@') return text;
  if (trimmed.endsWith('%')) {
    const value = numberOf(trimmed.slice(0, -1));
    return value === null ? text : exactPercent(value);
  }
  const value = numberOf(trimmed);
  if (value === null) return text;
  return isPercentFormat(format) && Math.abs(value) >= 1 ? exactPercent(value) : value;
}

/** 99.92 → 0.9992, not 0.9991999999999999. */
const exactPercent = (value: number): number => Number(decimalText(value, 0 - PERCENT_DIGITS));
