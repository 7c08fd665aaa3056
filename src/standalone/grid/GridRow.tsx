import { memo, useEffect, useMemo, useState, type ReactNode } from 'react';
import { cutTexts } from './cutTexts';
import { lookClasses } from './lookClasses';
import { PendingMark } from './PendingMark';
import { RowLines } from './RowLines';
import { rowPlan, type DrawnCell } from './rowPlan';
import type { SheetGround } from './useGround';

export interface RowProps {
  readonly ground: SheetGround;
  readonly row: number;
  /** Pixels from the top of the sheet. */
  readonly top: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Column of the cell written to, if it is in this row. */
  readonly active: number | null;
  /** Columns selected in this row; none where `from` is greater. */
  readonly from: number;
  readonly to: number;
  readonly changed: ReadonlySet<string> | undefined;
  readonly toFill: ReadonlySet<string>;
  /** Stands in the active cell. */
  readonly editor: ReactNode;
  readonly classes: Readonly<Record<'row' | 'cell' | 'room' | 'pending' | 'lines' | 'line', string>>;
}

type CellTextProps = Pick<DrawnCell, 'text' | 'look' | 'side' | 'room' | 'ink'> & {
  readonly roomClass: string;
};

/** A cell's text in its room, on screen and on paper. */
export function CellText({ text, look, side, room, ink, roomClass }: CellTextProps) {
  const own = lookClasses(look, side);
  return (
    <div className={`${roomClass} ${own.room}`} style={room}>
      <span className={own.ink} style={ink}>
        {text}
      </span>
    </div>
  );
}

/** Milliseconds for which a row is on screen before its texts are measured: rows that are scrolled past are not. */
const SETTLED = 150;
const NONE: ReadonlySet<number> = new Set();

function GridRowBare(props: RowProps) {
  const { ground, row, top, firstColumn, lastColumn, active, from, to, changed, toFill, editor, classes } =
    props;
  const { cells, lines } = useMemo(
    () => rowPlan(ground, row, { first: firstColumn, last: lastColumn }),
    [ground, row, firstColumn, lastColumn],
  );
  const [cut, setCut] = useState(NONE);
  useEffect(() => {
    const timer = setTimeout(() => {
      setCut(cutTexts(ground, row, cells));
    }, SETTLED);
    return () => {
      clearTimeout(timer);
    };
  }, [ground, row, cells]);
  const height = ground.measures.height(row);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={classes.row}
      style={{ top: `${top}px`, height: `${height}px` }}
    >
      {cells.map(({ column, name, block, isFormula, isPending, text, box, look, side, room, ink }) => (
        <div
          key={column}
          role="gridcell"
          id={`cell-${name}`}
          data-cell={name}
          data-row={row}
          data-column={column}
          aria-colindex={column + 2}
          aria-selected={column >= from && column <= to}
          aria-readonly={isFormula || undefined}
          data-active={active === column || undefined}
          data-changed={changed?.has(name) === true || undefined}
          data-cut={cut.has(column) || undefined}
          data-fill={toFill.has(name) || undefined}
          className={classes.cell}
          style={box}
          {...(block
            ? { 'aria-rowspan': block.bottom - block.top + 1, 'aria-colspan': block.right - block.left + 1 }
            : {})}
        >
          {text === '' ? null : <CellText {...{ text, look, side, room, ink }} roomClass={classes.room} />}
          {isPending ? <PendingMark look={look} side={side} classes={classes} /> : null}
          {active === column ? editor : null}
        </div>
      ))}
      <RowLines lines={lines} gridLine={GRID_LINE} className={classes.lines} lineClass={classes.line} />
    </div>
  );
}

const GRID_LINE = '#d9d9d9';

/** One row of the sheet; drawn anew only when something in it is another. */
export const GridRow = memo(GridRowBare);
