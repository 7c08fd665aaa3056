import type { NumberEntry } from '../core/form';
import type { Grid } from './grid';
import type { Place } from './layout';
import { fold } from './text';

const ABSENT: NumberEntry = { text: '', value: null, isAbsent: true };

/** Marks that stand for nothing in a number cell. */
const isBlankMark = (folded: string): boolean => /^(?:[-/—–−一]+|无|…+|\.{3,})?$/.test(folded);

/** A written number: `387,664.62`, `4753.66万元`, `10分`, `99.92%` (a ratio). null when it is none. */
export function numberIn(text: string): number | null {
  const folded = fold(text).replace(/−/g, '-');
  const match = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?)(%|分|元|万元)?$/.exec(folded);
  const digits = match?.[1]?.replace(/,/g, '') ?? '';
  if (!match || !/\d/.test(digits)) return null;
  // Moving the point in the decimal notation is exact, where a division by 100 is not.
  return Number(match[2] === '%' ? `${digits}e-2` : digits);
}

/** Text at a place; behind an inline label only its part. */
export function placeText(grid: Grid, place: Place | null | undefined): string {
  if (!place) return '';
  if (!place.inline) return grid.text(place.row, place.column);
  const value = grid.cell(place.row, place.column)?.value;
  return typeof value === 'string' ? value.slice(place.inline.start, place.inline.end).trim() : '';
}

/** Reads a place that should hold a number. `isRate`: a number above 2 without a percent sign is a percent. */
export function numberEntry(
  grid: Grid,
  place: Place | null | undefined,
  options: { isRate?: true } = {},
): NumberEntry {
  if (!place) return ABSENT;
  const cell = grid.cell(place.row, place.column);
  const text = placeText(grid, place);
  if (cell?.formula !== undefined && !place.inline) {
    if (cell.value === null) return { text: '', value: null, isFormula: true, isPending: true };
    return { text, value: valueOf(text, options.isRate), isFormula: true };
  }
  return isBlankMark(fold(text)) ? { text: '', value: null } : { text, value: valueOf(text, options.isRate) };
}

function valueOf(text: string, isRate?: true): number | null {
  const value = numberIn(text);
  if (value === null || !isRate || text.includes('%') || text.includes('％') || value <= 2) return value;
  return Number(`${value}e-2`);
}
