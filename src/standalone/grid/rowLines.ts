import { edgeBetween, type DrawnEdge, type Paper } from './edges';
import type { Measures } from './measure';
import type { Span } from './windowed';

/** Strokes of one kind in one row: an SVG path from the row's top-left corner. */
export interface DrawnLine {
  readonly path: string;
  /** null: the sheet's own grid lines. */
  readonly color: string | null;
  readonly width: number;
  readonly dashes: string | undefined;
}

const WIDTHS: Readonly<Record<string, number>> = {
  medium: 2,
  mediumDashed: 2,
  mediumDashDot: 2,
  mediumDashDotDot: 2,
  slantDashDot: 2,
  thick: 3,
};

const DASHES: Readonly<Record<string, string>> = {
  hair: '1 1',
  dotted: '2 2',
  dashed: '4 2',
  dashDot: '8 2 2 2',
  dashDotDot: '8 2 2 2 2 2',
  mediumDashed: '8 3',
  mediumDashDot: '9 3 3 3',
  mediumDashDotDot: '9 3 3 3 3 3',
  slantDashDot: '10 2 4 2',
};

const AUTOMATIC = '#000000';

class Strokes {
  private readonly lines = new Map<string, DrawnLine>();

  /** `path` for a shift in pixels across the line: a double line is two strokes. */
  add(edge: Exclude<DrawnEdge, null>, path: (shift: number) => string): void {
    const { style, color } = edge === 'grid' ? { style: 'grid', color: null } : edge;
    const width = WIDTHS[style] ?? 1;
    const drawn = edge === 'grid' ? null : (color ?? AUTOMATIC);
    const key = `${style} ${drawn ?? ''}`;
    // A line of one or three pixels has its middle in the last pixel of the cell, one of two on its edge.
    const middle = width % 2 === 1 ? -0.5 : 0;
    const strokes = style === 'double' ? [middle - 1, middle + 1] : [middle];
    const before = this.lines.get(key)?.path ?? '';
    this.lines.set(key, {
      path: before + strokes.map(path).join(''),
      color: drawn,
      width,
      dashes: DASHES[style],
    });
  }

  /** Grid lines first: borders lie over them. */
  all(): readonly DrawnLine[] {
    return [...this.lines.values()].sort((a, b) => Number(a.color !== null) - Number(b.color !== null));
  }
}

const isSame = (one: DrawnEdge, other: DrawnEdge): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one !== 'grid' &&
    other !== 'grid' &&
    one.style === other.style &&
    one.color === other.color);

/** Neighbouring edges that look the same are one stroke, as dashes run on over cells. */
function horizontals(
  strokes: Strokes,
  { lefts, width }: Measures,
  { first, last }: Span,
  edge: (column: number) => DrawnEdge,
  y: number,
): void {
  let from = first;
  let drawn = edge(first);
  for (let column = first + 1; column <= last + 1; column += 1) {
    const next = column > last ? null : width(column) === 0 ? drawn : edge(column);
    if (column <= last && isSame(next, drawn)) continue;
    const [start, end] = [(lefts[from] ?? 0) - 1, lefts[column] ?? 0];
    if (drawn !== null) strokes.add(drawn, (shift) => `M${start} ${y + shift}H${end}`);
    [from, drawn] = [column, next];
  }
}

export interface LinedGround extends Paper {
  readonly measures: Measures;
}

/** Next row or column that is not hidden; the one before, going back. */
const seenFrom = (size: (at: number) => number, at: number, count: number): number => {
  let seen = at;
  while (seen < count - 1 && size(seen + 1) === 0) seen += 1;
  return seen;
};

/** All lines that one row draws: below its cells and right of them; the first row and column also above and left. */
export function rowLines(
  ground: LinedGround,
  row: number,
  span: Span,
  isCovered: (column: number) => boolean,
): readonly DrawnLine[] {
  const { measures } = ground;
  const strokes = new Strokes();
  const height = measures.height(row);
  // A hidden row's own lower line takes the place of the line above it.
  const lowest = seenFrom(measures.height, row, measures.rows);
  horizontals(strokes, measures, span, (column) => edgeBetween(ground, lowest, column, 'below'), height);
  if (row === 0)
    horizontals(strokes, measures, span, (column) => edgeBetween(ground, -1, column, 'below'), 1);
  const vertical = (column: number, x: number): void => {
    const edge = edgeBetween(ground, row, column, 'right');
    // A text that runs over blank neighbours hides the grid lines between them.
    if (edge === null || (edge === 'grid' && isCovered(column))) return;
    // A border reaches over the line above; a grid line leaves that whole.
    const from = edge === 'grid' ? 0 : -1;
    strokes.add(edge, (shift) => `M${x + shift} ${from}V${height}`);
  };
  if (span.first === 0) vertical(-1, 1);
  for (let column = span.first; column <= span.last; column += 1)
    if (measures.width(column) > 0)
      vertical(seenFrom(measures.width, column, measures.columns), measures.lefts[column + 1] ?? 0);
  return strokes.all();
}
