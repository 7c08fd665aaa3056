import { memo, type ReactNode } from 'react';
import { cellName, type Area } from '../../sheet/index';
import { cellStyle } from './cellStyle';
import { shownText } from './shownText';
import type { SheetGround } from './useGround';

export interface RowProps {
  readonly ground: SheetGround;
  readonly row: number;
  /** Column of the cell written to, if it is in this row. */
  readonly active: number | null;
  /** Columns selected in this row. */
  readonly from: number;
  readonly to: number;
  readonly changed: ReadonlySet<string> | undefined;
  readonly toFill: ReadonlySet<string>;
  /** Stands in the active cell. */
  readonly editor: ReactNode;
  readonly classes: Readonly<Record<'head' | 'cell' | 'text', string>>;
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);

function GridRowBare(props: RowProps) {
  const { ground, row, active, from, to, changed, toFill, editor, classes } = props;
  const { sheet, grid, look, measures, merges } = ground;
  const height = measures.height(row);
  const shownRows = (block: Area): number =>
    range(block.top, block.bottom).filter((one) => measures.height(one) !== 0).length;
  const shownColumns = (block: Area): number =>
    range(block.left, block.right).filter((one) => measures.width(one) !== 0).length;
  const gridLine = look.showsGridLines ? '1px solid #d9d9d9' : '1px solid transparent';
  return (
    <tr role="row" aria-rowindex={row + 2} style={height === null ? {} : { height: `${height}px` }}>
      <th scope="row" role="rowheader" className={classes.head}>
        {row + 1}
      </th>
      {range(0, measures.columns - 1).map((column) => {
        const block = merges.over(row, column);
        if (measures.width(column) === 0) return null;
        if (block && (block.top !== row || block.left !== column)) return null;
        const cell = grid.cell(row, column);
        const name = cellName({ row, column });
        const drawn = look.cell({ row, column });
        const isActive = active === column;
        const next = grid.cell(row, (block?.right ?? column) + 1);
        const spills = !drawn.wrapsText && typeof cell?.value === 'string' && (next?.value ?? null) === null;
        return (
          <td
            key={column}
            role="gridcell"
            id={`cell-${name}`}
            data-cell={name}
            data-row={row}
            data-column={column}
            aria-colindex={column + 2}
            aria-selected={column >= from && column <= to}
            data-active={isActive || undefined}
            data-changed={changed?.has(name) === true || undefined}
            data-fill={toFill.has(name) || undefined}
            data-spills={spills || undefined}
            className={classes.cell}
            style={cellStyle(drawn, cell?.value ?? null, gridLine)}
            {...(block ? { rowSpan: shownRows(block), colSpan: shownColumns(block) } : {})}
          >
            <div className={classes.text}>{shownText(cell, sheet.uses1904Dates)}</div>
            {isActive ? editor : null}
          </td>
        );
      })}
    </tr>
  );
}

/** One row of the sheet; drawn anew only when something in it is another. */
export const GridRow = memo(GridRowBare);
