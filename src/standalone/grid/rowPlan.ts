import type { CSSProperties } from 'react';
import { cellName, type Area } from '../../sheet/index';
import type { CellLook } from '../../xlsx/index';
import { innerWidth } from './cellBox';
import { sideOf, type Side } from './cellStyle';
import { cellText } from './cellText';
import { isPending } from './pending';
import { rowLines, type DrawnLine } from './rowLines';
import { shownColor } from './shownText';
import { NO_SPILL, overhang, spillOver, type Spill } from './spill';
import { pixels } from './units';
import type { SheetGround } from './useGround';
import type { Span } from './windowed';

/** One cell, or merged block, as it is drawn in its row. */
export interface DrawnCell {
  readonly column: number;
  readonly name: string;
  readonly block: Area | null;
  readonly isFormula: boolean;
  readonly isPending: boolean;
  readonly text: string;
  /** What stands there is a text, not a number. */
  readonly hasText: boolean;
  /** How far the text runs over its neighbours. */
  readonly spill: Spill;
  readonly box: CSSProperties;
  readonly look: CellLook;
  readonly side: Side;
  /** What the room of the text, and the text, have beyond their look: most have nothing. */
  readonly room: CSSProperties | undefined;
  readonly ink: CSSProperties | undefined;
}

export interface RowPlan {
  readonly cells: readonly DrawnCell[];
  readonly lines: readonly DrawnLine[];
}

const SMALLEST = 0.3;

/** Pixels that a text lacks in its cell. Short texts are not measured: no character is wider than its font is high. */
function excessOf(ground: SheetGround, text: string, row: number, column: number, inner: number): number {
  const { font } = ground.look.cell({ row, column });
  if (text.length * pixels(font.size) <= inner) return 0;
  return Math.max(0, Math.ceil(ground.meter.width(text, font)) - inner);
}

/** The columns over which a text is centred: blank neighbours with the same alignment. */
function continuedTo({ grid, look, measures }: SheetGround, row: number, column: number): number {
  let last = column;
  while (
    last + 1 < measures.columns &&
    (grid.cell(row, last + 1)?.value ?? null) === null &&
    look.cell({ row, column: last + 1 }).horizontal === 'centerContinuous'
  )
    last += 1;
  return last;
}

/** A text made smaller to fit; moved, as the middle of its room is not that of its cell; or coloured by its format. */
function inkOf(
  { font }: CellLook,
  scale: number,
  shift: number,
  color: string | null,
): CSSProperties | undefined {
  if (scale === 1 && shift === 0 && color === null) return undefined;
  return {
    ...(scale < 1 ? { fontSize: `${pixels(font.size) * scale}px` } : {}),
    ...(shift === 0 ? {} : { transform: `translateX(${shift}px)` }),
    ...(color === null ? {} : { color }),
  };
}

function drawnCell(ground: SheetGround, row: number, column: number): DrawnCell {
  const { sheet, grid, measures, merges, meter } = ground;
  const { lefts, tops } = measures;
  const block = merges.at(row, column);
  const look = ground.look.cell({ row, column });
  const cell = grid.cell(row, column);
  const value = cell?.value ?? null;
  const width = (lefts[(block?.right ?? column) + 1] ?? 0) - (lefts[column] ?? 0);
  const height = (tops[(block?.bottom ?? row) + 1] ?? 0) - (tops[row] ?? 0);
  const inner = innerWidth(width, look.indent);
  const text = cellText(cell, look, { width: inner, meter, uses1904Dates: sheet.uses1904Dates });
  const side = sideOf(look, value);
  const continued =
    look.horizontal === 'centerContinuous' && text !== '' ? continuedTo(ground, row, column) : column;
  const own = { left: 0, right: (lefts[continued + 1] ?? 0) - (lefts[column + 1] ?? 0) };
  const isOneLine = text !== '' && !look.wrapsText && look.rotation === 0;
  const excess = isOneLine ? excessOf(ground, text, row, column, inner + own.right) : 0;
  const spills =
    excess > 0 && typeof value === 'string' && !look.shrinksToFit && !block && look.horizontal !== 'fill';
  const spill =
    spills && continued === column
      ? spillOver(
          {
            width: measures.width,
            isFree: (at) =>
              at >= 0 &&
              at < measures.columns &&
              (grid.cell(row, at)?.value ?? null) === null &&
              merges.over(row, at) === null,
          },
          column,
          overhang(side, excess),
        )
      : NO_SPILL;
  const room = continued === column ? spill : own;
  const shift = side === 'center' && continued === column ? (spill.left - spill.right) / 2 : 0;
  const scale = look.shrinksToFit && excess > 0 ? Math.max(SMALLEST, inner / (inner + excess)) : 1;
  return {
    column,
    name: cellName({ row, column }),
    block,
    isFormula: cell?.formula !== undefined,
    isPending: isPending(cell),
    text,
    hasText: typeof value === 'string',
    spill: room,
    box: {
      left: `${lefts[column] ?? 0}px`,
      width: `${width}px`,
      height: `${height}px`,
      ...(look.fill === null ? {} : { backgroundColor: look.fill }),
    },
    look,
    side,
    room:
      room.left > 0 || room.right > 0 ? { left: `${-room.left}px`, right: `${-room.right}px` } : undefined,
    ink: inkOf(look, scale, shift, shownColor(cell, sheet.uses1904Dates)),
  };
}

/** How one row is drawn, its blocks from their first row on. */
export function rowPlan(ground: SheetGround, row: number, span: Span): RowPlan {
  const { measures, merges } = ground;
  const { lefts } = measures;
  const cells: DrawnCell[] = [];
  const covered: Spill[] = [];
  for (let column = span.first; column <= span.last; column += 1) {
    const block = merges.over(row, column);
    if (block && (block.top !== row || (block.left !== column && column !== span.first))) continue;
    const begins = block?.left ?? column;
    const cell = drawnCell(ground, row, begins);
    if (measures.width(begins) === 0 && !block) continue;
    cells.push(cell);
    const { spill } = cell;
    if (spill.left > 0 || spill.right > 0)
      covered.push({
        left: (lefts[begins] ?? 0) - spill.left,
        right: (lefts[begins + 1] ?? 0) + spill.right,
      });
  }
  const isCovered = (column: number): boolean => {
    const edge = lefts[column + 1] ?? 0;
    return covered.some(({ left, right }) => edge > left && edge < right);
  };
  return { cells, lines: rowLines(ground, row, span, isCovered) };
}
