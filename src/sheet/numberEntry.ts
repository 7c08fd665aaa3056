import type { NumberEntry } from '../core/form';
import { decimalText } from './display';
import type { Grid } from './grid';
import type { Place } from './layout';
import { fold } from './text';

const ABSENT: NumberEntry = { text: '', value: null, isAbsent: true };

/** Marks that stand for nothing in a number cell. */
const isBlankMark = (folded: string): boolean => /^(?:[-/—–−一]+|无|…+|\.{3,})?$/.test(folded);

/** A written number: `387,664.62`, `10分`, `99.92%` (a ratio). null when it is none. */
export function numberIn(text: string): number | null {
  const folded = fold(text).replace(/−/g, '-');
  const match = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?)(%|分)?$/.exec(folded);
  const digits = match?.[1]?.replace(/,/g, '') ?? '';
  if (!match || !/\d/.test(digits)) return null;
  // Moving the point in the decimal notation is exact, where a division by 100 is not.
  return Number(match[2] === '%' ? `${digits}e-2` : digits);
}

/** Powers of ten from a written money unit to yuan. */
const YUAN_POWERS: Readonly<Record<string, number>> = { 元: 0, 万元: 4, 亿元: 8 };

/** A written amount in the form's money unit: `95万元` is 95 on a form in 万元 and 950000 on one in 元. */
export function amountIn(text: string, moneyUnit: 'wanYuan' | 'yuan'): number | null {
  const folded = fold(text);
  const unit = /(?:[万亿])?元$/.exec(folded)?.[0];
  const number = unit === undefined ? numberIn(folded) : numberIn(folded.slice(0, -unit.length));
  if (number === null || unit === undefined) return number;
  const power = (YUAN_POWERS[unit] ?? 0) - (moneyUnit === 'wanYuan' ? 4 : 0);
  // Moving the point in the decimal notation is exact.
  return Number(`${decimalText(number)}e${power}`);
}

/** Text at a place; behind an inline label only its part. */
export function placeText(grid: Grid, place: Place | null | undefined): string {
  if (!place) return '';
  if (!place.inline) return grid.text(place.row, place.column);
  const value = grid.cell(place.row, place.column)?.value;
  return typeof value === 'string' ? value.slice(place.inline.start, place.inline.end).trim() : '';
}

/** Reads a place that should hold a number; `read` turns its text into the number. */
export function numberEntry(
  grid: Grid,
  place: Place | null | undefined,
  read: (text: string) => number | null = numberIn,
): NumberEntry {
  if (!place) return ABSENT;
  const cell = grid.cell(place.row, place.column);
  const text = placeText(grid, place);
  if (cell?.formula !== undefined) {
    if (cell.value === null) return { text: '', value: null, isFormula: true, isPending: true };
    return { text, value: read(text), isFormula: true };
  }
  return isBlankMark(fold(text)) ? { text: '', value: null } : { text, value: read(text) };
}

/** A written rate as a ratio; a number above 2 without a percent sign is a percent (99.92). */
export function rateIn(text: string): number | null {
  const value = numberIn(text);
  if (value === null || /[%％]/.test(text) || value <= 2) return value;
  return Number(`${value}e-2`);
}
