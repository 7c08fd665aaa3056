import { contains, type Grid, type TextCell } from './grid';
import { labelIn } from './labels';
import type { TableLayout } from './layout';
import type { TableHeader } from './locateTables';
import { isUnusedRowName } from './placeholders';
import type { Address, Area } from './snapshot';
import { fold } from './text';

export interface LocatedRows {
  readonly table: TableLayout;
  readonly leftovers: readonly Address[];
  /** First row below the table. */
  readonly endRow: number;
}

/** Does a row below the table begin here: 总分, 原因分析, 改进措施, 备注. */
const isFoot = (text: string): boolean => {
  const label = labelIn('block', text);
  if (
    label !== null &&
    label !== 'goal' &&
    label !== 'budget' &&
    label !== 'indicators' &&
    label !== 'subtotal'
  )
    return true;
  const beforeColon = /^([^:：]{2,30})[:：]/.exec(text)?.[1];
  const inline = beforeColon === undefined ? null : labelIn('block', beforeColon);
  return (
    inline === 'causeAnalysis' ||
    inline === 'improvement' ||
    /^(?:备注|注|说明|填表说明|填报说明)(?:[:：]|\d)/.test(fold(text))
  );
};

/** The table's own label (项目年度绩效指标（60分）): left of 一级指标 in the header row or just below, or in the row above. */
function labelOf(grid: Grid, area: Area, header: TableHeader): Address {
  const above = grid
    .row(header.row - 1)
    .find((cell) => contains(area, cell) && labelIn('block', cell.text) === 'indicators');
  if (above) return { row: above.row, column: above.column };
  for (let row = header.row; row <= header.dataRow; row += 1) {
    const label = grid.row(row).find(({ column }) => column >= area.left && column < header.left);
    if (label) return { row, column: label.column };
  }
  return { row: header.row, column: header.left };
}

/** Reads down a table to its foot. Class labels carry down over the rows of their merged cell. */
export function locateRows(grid: Grid, area: Area, header: TableHeader, limit: number): LocatedRows {
  const { columns } = header;
  const nameColumn = columns.name ?? header.left;
  const firstValue = Math.min(
    columns.target ?? Infinity,
    columns.sign ?? Infinity,
    columns.actual ?? Infinity,
    columns.weight ?? Infinity,
  );
  const values = [columns.target, columns.actual, columns.score].filter((column) => column !== undefined);
  const rows: TableLayout['rows'][number][] = [];
  const leftovers: Address[] = [];
  let level1: Address | null = null;
  let level2: Address | null = null;
  let row = header.dataRow;
  for (; row <= area.bottom && row < limit; row += 1) {
    const cells = grid.row(row).filter((cell) => contains(area, cell));
    const at = (column: number | undefined): TextCell | undefined =>
      column === undefined ? undefined : cells.find((cell) => cell.column === column);
    if (cells.some(({ column, text }) => column <= nameColumn && isFoot(text))) break;
    const first = at(header.left);
    const second = at(columns.level2);
    if (first) {
      level1 = { row, column: first.column };
      level2 = null;
    }
    if (second) level2 = { row, column: second.column };
    // A name may stand right of its column's label where the label is merged over several columns.
    const name = at(nameColumn) ?? cells.find(({ column }) => column > nameColumn && column < firstValue);
    const hasValue = values.some((column) => (at(column)?.text ?? '') !== '');
    const isUnused = name === undefined || isUnusedRowName(name.text);
    if (hasValue ? !(name && labelIn('block', name.text) === 'subtotal') : !isUnused)
      rows.push({ row, level1, level2 });
    else if (name && isUnused) leftovers.push({ row, column: name.column });
  }
  return {
    table: { label: labelOf(grid, area, header), headerRow: header.row, columns, rows },
    leftovers,
    endRow: row,
  };
}
