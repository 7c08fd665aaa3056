import { CellText } from '../grid/GridRow';
import { RowLines } from '../grid/RowLines';
import { rowPlan, type DrawnCell } from '../grid/rowPlan';
import type { SheetGround } from '../grid/useGround';
import type { Span } from '../grid/windowed';

/** Where the sheet has its own grid lines printed. */
const GRID_LINE = '#808080';

export interface PrintedRowProps {
  readonly ground: SheetGround;
  readonly row: number;
  readonly span: Span;
  /** `lines`: for the row above a page, whose lower line is the page's first. */
  readonly shows: 'all' | 'lines' | 'blocks';
  /** Of the `blocks`, those that reach down to this row. */
  readonly reaching?: number;
}

/** One row of the sheet as on paper: the grid's own drawing without its heads and marks. */
export function PrintedRow({ ground, row, span, shows, reaching = row }: PrintedRowProps) {
  const { cells, lines } = rowPlan(ground, row, span);
  const isShown = ({ block }: DrawnCell): boolean =>
    shows === 'all' || (shows === 'blocks' && block !== null && block.bottom >= reaching);
  return (
    <div className="print-row" style={{ top: `${ground.measures.tops[row] ?? 0}px` }}>
      {cells.filter(isShown).map(({ column, text, box, look, side, room, ink }) => (
        <div key={column} className="print-cell" style={box}>
          {text === '' ? null : <CellText {...{ text, look, side, room, ink }} roomClass="print-room" />}
        </div>
      ))}
      {shows === 'blocks' ? null : <RowLines lines={lines} gridLine={GRID_LINE} className="print-lines" />}
    </div>
  );
}
