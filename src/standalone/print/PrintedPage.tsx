import type { CSSProperties } from 'react';
import { indexAt, type Span } from '../grid/windowed';
import type { SheetGround } from '../grid/useGround';
import type { Paper } from './paper';
import { LINE, type PageWindow } from './pages';
import type { Slice } from './pagination';
import { PrintedRow } from './PrintedRow';

/** A block that begins further above its page is left to the page that it begins on. */
const FURTHEST = 200;

const seen = (edges: Float64Array, from: number, to: number): Span => ({
  first: indexAt(edges, from),
  last: indexAt(edges, to - LINE),
});

/** The sheet's very first line lies in its first cells, any other in the cells before. */
const marginBefore = ({ from }: Slice): number => (from === 0 ? 0 : LINE);

/** Rows drawn for a page: those on it, and those where a merged block begins that reaches onto it. */
function rowsOf({ measures, merges }: SheetGround, { first, last }: Span): readonly number[] {
  const rows = new Set(Array.from({ length: last - first + 1 }, (_, at) => first + at));
  for (const { top } of merges.within(first, last)) if (top >= first - FURTHEST) rows.add(top);
  return [...rows].filter((row) => measures.height(row) > 0);
}

/** One page: a window onto the sheet, as large as what it shows, placed as the page set-up says. */
export function PrintedPage({
  ground,
  paper,
  page,
}: {
  ground: SheetGround;
  paper: Paper;
  page: PageWindow;
}) {
  const { rows, columns, scale, area } = page;
  const { measures, look } = ground;
  const before = { left: marginBefore(columns), top: marginBefore(rows) };
  // Whole pixels: a browser clips at whole ones, and half of an outer line would be lost.
  const width = Math.ceil((before.left + columns.to - columns.from + LINE) * scale);
  const height = Math.ceil((before.top + rows.to - rows.from + LINE) * scale);
  const place: CSSProperties = {
    width: `${width}px`,
    height: `${height}px`,
    marginLeft: look.page.isCentredHorizontally ? `${Math.floor((paper.width - width) / 2)}px` : 0,
    marginTop: look.page.isCentredVertically ? `${Math.floor((paper.height - height) / 2)}px` : 0,
  };
  const sheet: CSSProperties = {
    transform: `scale(${scale}) translate(${before.left - columns.from}px, ${before.top - rows.from}px)`,
  };
  const down = seen(measures.tops, rows.from, rows.to);
  // The line left of the page is the neighbour's right line.
  const span = { first: Math.max(0, area.left - 1), last: area.right };
  return (
    <div className="print-page" style={place}>
      <div className="print-sheet" style={sheet}>
        {down.first > 0 ? <PrintedRow ground={ground} row={down.first - 1} span={span} linesOnly /> : null}
        {rowsOf(ground, down).map((row) => (
          <PrintedRow key={row} ground={ground} row={row} span={span} linesOnly={false} />
        ))}
      </div>
    </div>
  );
}
