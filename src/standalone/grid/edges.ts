import type { EdgeLook, SheetLook } from '../../xlsx/index';
import type { Merges } from './merges';

/** From light to heavy: of two lines on the same edge the heavier is seen. */
const WEIGHTS = [
  'hair',
  'dotted',
  'dashDotDot',
  'dashDot',
  'dashed',
  'thin',
  'mediumDashDotDot',
  'slantDashDot',
  'mediumDashDot',
  'mediumDashed',
  'medium',
  'thick',
  'double',
];

const weight = (edge: EdgeLook | null): number => (edge ? WEIGHTS.indexOf(edge.style) : -2);

export const heavier = (one: EdgeLook | null, other: EdgeLook | null): EdgeLook | null =>
  weight(other) > weight(one) ? other : one;

/** What is drawn on an edge: a border, the sheet's own grid line, or nothing. */
export type DrawnEdge = EdgeLook | 'grid' | null;

export interface Paper {
  readonly look: SheetLook;
  readonly merges: Merges;
}

/**
 * The edge between two neighbours, the second being below or right of the first. Both may state a line; inside a merged
 * block there is none, and beside a fill no grid line.
 */
export function edgeBetween(
  { look, merges }: Paper,
  row: number,
  column: number,
  side: 'below' | 'right',
): DrawnEdge {
  const isBelow = side === 'below';
  const next = isBelow ? { row: row + 1, column } : { row, column: column + 1 };
  const [one, other] = [row < 0 || column < 0 ? null : look.cell({ row, column }), look.cell(next)];
  const block = row < 0 || column < 0 ? null : merges.over(row, column);
  if (block !== null && block === merges.over(next.row, next.column)) return null;
  const border = isBelow
    ? heavier(one?.borders.bottom ?? null, other.borders.top)
    : heavier(one?.borders.right ?? null, other.borders.left);
  if (border) return border;
  const isFilled = (one?.fill ?? null) !== null || other.fill !== null;
  return look.showsGridLines && !isFilled && row >= 0 && column >= 0 ? 'grid' : null;
}
