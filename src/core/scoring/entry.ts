import type { NumberEntry } from '../form';
import type { Decimal } from '../decimal';
import { exact, isUsable } from '../decimal';

/** The number that stands in a place of the form; null when blank, not a number, or not yet calculated. */
export const numberOf = (entry: NumberEntry | null): number | null =>
  entry !== null && entry.value !== null && isUsable(entry.value) ? entry.value : null;

/** The same as an exact decimal. */
export function decimalOf(entry: NumberEntry | null): Decimal | null {
  const value = numberOf(entry);
  return value === null ? null : exact(value);
}
