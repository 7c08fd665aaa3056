import { CellText } from '../grid/GridRow';
import { RowLines } from '../grid/RowLines';
import { rowPlan } from '../grid/rowPlan';
import type { SheetGround } from '../grid/useGround';
import type { Span } from '../grid/windowed';

/** Where the sheet has its own grid lines printed. */
const GRID_LINE = '#808080';

/** One row of the sheet as on paper: the grid's own drawing without its heads and marks. */
export function PrintedRow({
  ground,
  row,
  span,
  linesOnly,
}: {
  ground: SheetGround;
  row: number;
  span: Span;
  /** For the row above a page, whose lower line is the page's first. */
  linesOnly: boolean;
}) {
  const { cells, lines } = rowPlan(ground, row, span);
  return (
    <div className="print-row" style={{ top: `${ground.measures.tops[row] ?? 0}px` }}>
      {linesOnly
        ? null
        : cells.map(({ column, text, box, look, side, room, ink }) => (
            <div key={column} className="print-cell" style={box}>
              {text === '' ? null : <CellText {...{ text, look, side, room, ink }} roomClass="print-room" />}
            </div>
          ))}
      <RowLines lines={lines} gridLine={GRID_LINE} className="print-lines" />
    </div>
  );
}
