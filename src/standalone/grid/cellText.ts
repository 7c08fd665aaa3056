import { format as formatted } from 'numfmt';
import type { SnapshotCell } from '../../sheet/index';
import type { CellLook } from '../../xlsx/index';
import { shownText } from './shownText';
import type { TextMeter } from './textMeter';
import { pixels } from './units';

/** No more decimals than these are tried for a number that does not fit. */
const MOST_DECIMALS = 9;
const MOST_REPEATS = 255;
/** No digit is wider than this part of its font's height: short numbers are not measured. */
const WIDEST_DIGIT = 0.7;

const isGeneral = (format: string | undefined): boolean => format === undefined || format === 'General';

/** A number in the room there is: of General format with fewer decimals, else as a row of #, never cut. */
function numberText(
  text: string,
  cell: SnapshotCell & { readonly value: number },
  fits: (text: string) => boolean,
  hashes: () => string,
): string {
  if (fits(text)) return text;
  if (isGeneral(cell.format) && !text.includes('E'))
    for (let decimals = MOST_DECIMALS; decimals >= 0; decimals -= 1) {
      const code = decimals === 0 ? '0' : `0.${'#'.repeat(decimals)}`;
      const shorter = formatted(code, cell.value, { throws: false }).replace(/\.$/, '');
      if (fits(shorter)) return shorter;
    }
  return hashes();
}

/** What a cell shows in the width that its text has. */
export function cellText(
  cell: SnapshotCell | undefined,
  look: CellLook,
  room: { readonly width: number; readonly meter: TextMeter; readonly uses1904Dates: boolean },
): string {
  const { width, meter } = room;
  const text = shownText(cell, room.uses1904Dates);
  if (text === '') return text;
  const times = (part: string): string =>
    part.repeat(Math.min(MOST_REPEATS, Math.max(1, Math.floor(width / meter.width(part, look.font)))));
  if (look.horizontal === 'fill') return times(text);
  const value = cell?.value;
  const isShort = text.length * pixels(look.font.size) * WIDEST_DIGIT <= width;
  if (typeof value === 'number' && !isShort && cell && look.rotation === 0 && !look.shrinksToFit)
    return numberText(
      text,
      { ...cell, value },
      (one) => meter.width(one, look.font) <= width + 1,
      () => times('#'),
    );
  // Without wrapping all stands on one line.
  return look.wrapsText ? text : text.replaceAll(/\r?\n/g, '');
}
