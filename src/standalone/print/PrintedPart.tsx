import type { CSSProperties } from 'react';
import type { SheetGround } from '../grid/useGround';
import type { Span } from '../grid/windowed';
import { LINE, seenIn } from './pages';
import type { Slice } from './pagination';
import { PrintedRow } from './PrintedRow';

/** Where a page shows a stretch of rows or columns, in the sheet's pixels from the page's corner. */
export interface Band extends Slice {
  readonly at: number;
}

/** The sheet's very first line lies in its first cells, any other in the cells before. */
export const marginBefore = ({ from }: Slice): number => (from === 0 ? 0 : LINE);

/** The columns drawn of a row: those seen, the one before for its line, and where a text begins that may reach over. */
function drawnColumns({ grid, measures }: SheetGround, row: number, { first, last }: Span): Span {
  const isBlank = (column: number): boolean => (grid.cell(row, column)?.value ?? null) === null;
  const reach = (from: number, step: 1 | -1): number => {
    let column = from;
    while (column > 0 && column < measures.columns - 1 && isBlank(column)) column += step;
    return isBlank(column) ? from : column;
  };
  return { first: Math.min(Math.max(0, first - 1), reach(first, -1)), last: reach(last, 1) };
}

/** Rows above that begin a block which reaches down among these. */
function rowsReaching({ merges }: SheetGround, { first, last }: Span): readonly number[] {
  const above = merges.within(first, last).filter(({ top }) => top < first);
  return [...new Set(above.map(({ top }) => top))];
}

const placeOf = (band: Band, scale: number): { readonly start: number; readonly size: number } => {
  const before = marginBefore(band);
  const start = Math.floor((band.at - before) * scale);
  // Whole pixels: a browser clips at whole ones, and half of an outer line would be lost.
  return { start, size: Math.ceil((band.at + band.to - band.from + LINE) * scale) - start };
};

/** A window onto the sheet: some of its rows and columns, as they lie there. */
export function PrintedPart({
  ground,
  rows,
  columns,
  scale,
}: {
  ground: SheetGround;
  rows: Band;
  columns: Band;
  scale: number;
}) {
  const { measures } = ground;
  const [down, across] = [placeOf(rows, scale), placeOf(columns, scale)];
  const place: CSSProperties = {
    top: `${down.start}px`,
    left: `${across.start}px`,
    width: `${across.size}px`,
    height: `${down.size}px`,
  };
  const sheet: CSSProperties = {
    transform: `translate(${columns.at * scale - across.start}px, ${rows.at * scale - down.start}px) scale(${scale}) translate(${-columns.from}px, ${-rows.from}px)`,
  };
  const [shown, span] = [seenIn(measures.tops, rows), seenIn(measures.lefts, columns)];
  const own = Array.from({ length: shown.last - shown.first + 1 }, (_, at) => shown.first + at);
  return (
    <div className="print-part" style={place}>
      <div className="print-sheet" style={sheet}>
        {rowsReaching(ground, shown).map((row) => (
          <PrintedRow key={row} ground={ground} row={row} span={span} shows="blocks" reaching={shown.first} />
        ))}
        {shown.first > 0 ? (
          <PrintedRow
            key="above"
            ground={ground}
            row={shown.first - 1}
            span={drawnColumns(ground, shown.first - 1, span)}
            shows="lines"
          />
        ) : null}
        {own
          .filter((row) => measures.height(row) > 0)
          .map((row) => (
            <PrintedRow
              key={row}
              ground={ground}
              row={row}
              span={drawnColumns(ground, row, span)}
              shows="all"
            />
          ))}
      </div>
    </div>
  );
}
