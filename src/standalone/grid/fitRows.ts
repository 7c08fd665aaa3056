import type { SheetSnapshot } from '../../sheet/index';
import type { CellLook, SheetLook } from '../../xlsx/index';
import { innerWidth } from './cellBox';
import { LINE_HEIGHT } from './fonts';
import type { Merges } from './merges';
import type { TextMeter, WrappedText } from './textMeter';
import { pixels, whole } from './units';

/** Whether a text may need a second line: no character is wider than its font is high. */
export const mayWrap = (text: string, look: CellLook, width: number): boolean =>
  look.wrapsText && (text.includes('\n') || text.length * pixels(look.font.size) > width);

/**
 * Heights in pixels of the rows that the file leaves to their text, as Excel fits them on opening: to the largest font
 * and the longest wrapped text. Merged blocks do not count; rows that come out no higher than usual are left out.
 */
export function fittedRows(
  { cells }: SheetSnapshot,
  look: SheetLook,
  { lefts, merges, meter }: { lefts: Float64Array; merges: Merges; meter: TextMeter },
): ReadonlyMap<number, number> {
  const stated = new Set(
    look.rows.flatMap(({ row, height, isHidden }) => (height === null && !isHidden ? [] : [row])),
  );
  const standard = whole(pixels(look.defaultRowHeight));
  const heights = new Map<number, number>();
  const raise = (row: number, height: number): void => {
    if (whole(height) > (heights.get(row) ?? standard)) heights.set(row, whole(height));
  };
  const wrapped: (WrappedText & { readonly row: number })[] = [];
  for (const { row, column, value } of cells) {
    if (value === null || stated.has(row) || merges.over(row, column)) continue;
    const drawn = look.cell({ row, column });
    const { font } = drawn;
    const width = Math.max(1, innerWidth((lefts[column + 1] ?? 0) - (lefts[column] ?? 0), drawn.indent));
    raise(row, pixels(font.size) * LINE_HEIGHT);
    if (typeof value === 'string' && drawn.rotation === 0 && mayWrap(value, drawn, width))
      wrapped.push({ row, text: value, font, width });
  }
  meter.heights(wrapped).forEach((height, at) => {
    const text = wrapped[at];
    if (text) raise(text.row, height);
  });
  return heights;
}
