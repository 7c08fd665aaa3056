import type { CellValue, SnapshotCell } from './snapshot';

/** Number format code without its quoted, escaped and bracketed parts. */
const bare = (format: string): string => format.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '');

export const isPercentFormat = (format: string | undefined): boolean =>
  format !== undefined && bare(format).includes('%');

export const isDateFormat = (format: string | undefined): boolean =>
  format !== undefined && /[yd年日]/i.test(bare(format)) && !/general/i.test(format);

/** Words and signs worth reading that a number format puts around the number: `"≤"0"次"`; currency signs are not. */
function literalsOf(format: string | undefined): { readonly before: string; readonly after: string } {
  const [section = ''] = (format ?? '')
    .replace(/\[[^\]]*\]|[_*]./g, '')
    .split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const number = /(?:[#0?][#0?,./ %]*|General|G\/通用格式)/i.exec(
    section.replace(/"[^"]*"|\\./g, (text) => '\0'.repeat(text.length)),
  );
  if (!number) return { before: '', after: '' };
  const said = (text: string): string => {
    const literal = [...text.matchAll(/"([^"]*)"|\\(.)|([一-鿿≤≥<>=])/g)].map(
      ([, quoted, escaped, bareSign]) => quoted ?? escaped ?? bareSign,
    );
    return literal.filter((part) => /[一-鿿≤≥≦≧<>=‰]/.test(part ?? '')).join('');
  };
  return {
    before: said(section.slice(0, number.index)),
    after: said(section.slice(number.index + number[0].length)),
  };
}

/** Decimals that a number format shows: `0.00%` → 2; null for General. */
export function decimalsOf(format: string | undefined): number | null {
  if (format === undefined || /general/i.test(format)) return null;
  return /\.([0#?]+)/.exec(bare(format))?.[1]?.length ?? 0;
}

/** Shortest decimal notation without exponent; moves the point by `shift` digits (2 for a percent), exactly. */
export function decimalText(value: number, shift = 0): string {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential());
  if (!match) return String(value);
  const [, sign = '', first = '0', rest = '', exponent = '0'] = match;
  const digits = first + rest;
  const point = Number(exponent) + 1 + shift;
  const padded = digits.padStart(digits.length + Math.max(0, 1 - point), '0').padEnd(Math.max(point, 0), '0');
  const whole = padded.slice(0, Math.max(point, 1)).replace(/^0+(?=\d)/, '');
  const fraction = padded.slice(Math.max(point, 1)).replace(/0+$/, '');
  return sign + whole + (fraction === '' ? '' : `.${fraction}`);
}

/** Days between the two date systems of workbooks. */
export const DAYS_TO_1904 = 1462;

/** ISO day of an Excel serial number; null outside 1900–9999. */
export function serialDay(serial: number, uses1904Dates: boolean): string | null {
  const days = Math.floor(serial) + (uses1904Dates ? DAYS_TO_1904 : 0);
  if (!(days >= 1) || days > 2_958_465) return null;
  // Excel counts a 29 February 1900 that never was (serial 60).
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000);
  return date.toISOString().slice(0, 10);
}

/**
 * A cell's content as a person reads it, without loss: 0.9992 under a percent format is `99.92%`, 5 under `"≤"0"次"`
 * is `≤5次`, any other number is its shortest decimal notation, a date is ISO. Trailing and leading blanks are taken off.
 */
export function displayText(
  cell: Pick<SnapshotCell, 'format'> & { value: CellValue },
  uses1904Dates = false,
): string {
  const { value, format } = cell;
  if (value === null) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isDateFormat(format)) return serialDay(value, uses1904Dates) ?? decimalText(value);
  const number = isPercentFormat(format) ? `${decimalText(value, 2)}%` : decimalText(value);
  const { before, after } = literalsOf(format);
  return before + number + after;
}
