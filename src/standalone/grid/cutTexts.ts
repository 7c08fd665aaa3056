import { innerWidth } from './cellBox';
import { mayWrap } from './fitRows';
import { LINE_HEIGHT } from './fonts';
import type { DrawnCell } from './rowPlan';
import type { WrappedText } from './textMeter';
import { pixels } from './units';
import type { SheetGround } from './useGround';

/** Upright texts are seen whole or cut; numbers without room are a row of #. */
const isMeasured = ({ text, look, hasText }: DrawnCell): boolean =>
  hasText && text !== '' && look.rotation === 0 && !look.shrinksToFit && look.horizontal !== 'fill';

export interface DrawnRow {
  readonly row: number;
  readonly cells: readonly DrawnCell[];
}

/** The cells whose texts are not seen whole: the next cell, or the row's height, cuts them. All are measured in one go. */
export function cutCells(
  { measures: { lefts, tops }, meter }: SheetGround,
  rows: readonly DrawnRow[],
): ReadonlySet<DrawnCell> {
  const cut = new Set<DrawnCell>();
  const wrapped: (WrappedText & { readonly cell: DrawnCell; readonly height: number })[] = [];
  const measure = (row: number, cell: DrawnCell): void => {
    const { column, block, text, look, spill } = cell;
    const { font } = look;
    const box = (lefts[(block?.right ?? column) + 1] ?? 0) - (lefts[column] ?? 0);
    const width = Math.max(1, innerWidth(box, look.indent) + spill.left + spill.right);
    const height = (tops[(block?.bottom ?? row) + 1] ?? 0) - (tops[row] ?? 0);
    if (mayWrap(text, look, width)) wrapped.push({ cell, text, font, width, height });
    else if (
      !look.wrapsText &&
      text.length * pixels(font.size) > width &&
      meter.width(text, font) > width + 1
    )
      cut.add(cell);
  };
  for (const { row, cells } of rows) for (const cell of cells) if (isMeasured(cell)) measure(row, cell);
  meter.heights(wrapped).forEach((needed, at) => {
    const text = wrapped[at];
    // Less than half a line is the lines' own room, not text.
    if (text && needed > text.height + (pixels(text.font.size) * LINE_HEIGHT) / 2) cut.add(text.cell);
  });
  return cut;
}

/** Columns of the texts in a row that are not seen whole. */
export const cutTexts = (
  ground: SheetGround,
  row: number,
  cells: readonly DrawnCell[],
): ReadonlySet<number> => new Set([...cutCells(ground, [{ row, cells }])].map(({ column }) => column));
