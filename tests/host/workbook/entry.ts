import type { CellValue } from '../../../src/sheet/index';

/** What Excel makes of something entered into a cell. */
export interface Entered {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly isForcedText: boolean;
  /** Number format that Excel gives by itself to a cell of format General. */
  readonly format?: string;
}

const plain = (value: CellValue, format?: string): Entered => ({
  value,
  formula: null,
  isForcedText: false,
  ...(format === undefined ? {} : { format }),
});

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** A day without a year belongs to the current one; fixed, so that tests stay the same. */
const THIS_YEAR = 2022;

function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1900 ? (date.getTime() - EPOCH) / DAY : null;
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;
const numeric = (text: string): number | null =>
  /\d/.test(text) && NUMBER.test(text) ? Number(text.replaceAll(',', '')) : null;

type Reader = (text: string) => Entered | null;

const readNumber: Reader = (text) => {
  const bracketed = /^\((.+)\)$/.exec(text);
  const value = numeric(bracketed?.[1] ?? text);
  return value === null ? null : plain(bracketed ? -value : value);
};

const readPercent: Reader = (text) => {
  const value = text.endsWith('%') ? numeric(text.slice(0, -1).trim()) : null;
  return value === null ? null : plain(value / 100, text.includes('.') ? '0.00%' : '0%');
};

const readMoney: Reader = (text) => {
  const value = /^[¥￥$]/.test(text) ? numeric(text.slice(1)) : null;
  return value === null ? null : plain(value, `${text.slice(0, 1)}#,##0.00`);
};

const readDate: Reader = (text) => {
  const full = /^(\d{4})(?:[-/](\d{1,2})[-/](\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/.exec(text);
  if (full) {
    const [, year, month = full[4], day = full[5]] = full;
    const value = serial(Number(year), Number(month), Number(day));
    return value === null ? null : plain(value, text.includes('年') ? 'yyyy"年"m"月"d"日"' : 'yyyy/m/d');
  }
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text) ?? /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  const value = short ? serial(THIS_YEAR, Number(short[1]), Number(short[2])) : null;
  return value === null ? null : plain(value, 'm"月"d"日"');
};

const readTime: Reader = (text) => {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  return hours === undefined || Number(minutes) > 59
    ? null
    : plain((Number(hours) * 60 + Number(minutes)) / 1440, 'h:mm');
};

const readLogical: Reader = (text) => (/^(?:true|false)$/i.test(text) ? plain(/^t/i.test(text)) : null);

const ERRORS = new Set(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!']);
const readError: Reader = (text) => (ERRORS.has(text) ? plain(text) : null);

const READERS = [readNumber, readPercent, readMoney, readDate, readTime, readLogical, readError];

/**
 * Imitates entering `input` into a cell of the given number format: a leading apostrophe makes text, a leading `=` a
 * formula, what looks like a number, percent, date, time or logical value becomes one, unless the cell's format is
 * Text (`@`). Full-width digits count as digits, as in an East Asian Excel. '' clears the cell.
 */
export function enter(input: string | number | boolean, numberFormat: string): Entered {
  const isText = numberFormat === '@';
  if (typeof input === 'boolean') return plain(isText ? String(input).toUpperCase() : input);
  if (typeof input === 'number') return plain(isText ? String(input) : input);
  if (input === '') return plain(null);
  if (input.startsWith("'")) return { ...plain(input.slice(1)), isForcedText: true };
  if (isText) return plain(input);
  if (/^=./.test(input)) return { ...plain(null), formula: input };
  const text = input.normalize('NFKC').trim();
  for (const read of READERS) {
    const entered = read(text);
    if (entered) return entered;
  }
  return plain(input);
}
