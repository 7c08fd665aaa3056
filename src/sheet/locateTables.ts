import type { Grid, TextCell } from './grid';
import { ESSENTIAL_LABELS, labelIn, type IndicatorColumn } from './labels';

/** Header of an indicator table: the row of 一级指标, 二级指标, …, with a second row where the form has one. */
export interface TableHeader {
  readonly row: number;
  /** First row below the header. */
  readonly dataRow: number;
  /** Column of 一级指标 and the last column that belongs to this table (several may stand side by side). */
  readonly left: number;
  readonly right: number;
  readonly columns: Readonly<Partial<Record<IndicatorColumn, number>>>;
}

const columnsOf = (cells: readonly TextCell[]): Partial<Record<IndicatorColumn, number>> => {
  const columns: Partial<Record<IndicatorColumn, number>> = {};
  for (const { text, column } of cells) {
    const id = labelIn('indicator', text);
    if (id !== null) columns[id] ??= column;
  }
  return columns;
};

/** A second header row (指标性质 | 指标值 | 度量单位 under 年度指标值): nothing but column labels of the target side. */
function subHeader(
  grid: Grid,
  row: number,
  left: number,
  right: number,
): Partial<Record<IndicatorColumn, number>> {
  const cells = grid.row(row).filter(({ column }) => column >= left && column <= right);
  const columns = columnsOf(cells);
  const isHeader =
    cells.length >= 2 && cells.length === Object.keys(columns).length && columns.level1 === undefined;
  return isHeader ? columns : {};
}

function headersIn(grid: Grid, row: number): TableHeader[] {
  const cells = grid.row(row);
  const starts = cells
    .filter(({ text }) => labelIn('indicator', text) === 'level1')
    .map(({ column }) => column);
  return starts.flatMap((left, index) => {
    const right = (starts[index + 1] ?? Infinity) - 1;
    const own = cells.filter(({ column }) => column >= left && column <= right);
    const sub = subHeader(grid, row + 1, left, right);
    const columns = { ...columnsOf(own), ...sub };
    const isTable =
      columns.name !== undefined &&
      (columns.target !== undefined || columns.actual !== undefined) &&
      (columns.score !== undefined || columns.weight !== undefined || columns.actual !== undefined);
    if (!isTable) return [];
    const last = Math.max(...Object.values(columns));
    return [{ row, dataRow: row + (Object.keys(sub).length > 0 ? 2 : 1), left, right: last, columns }];
  });
}

/** A further table without a header row of its own: 年度绩效目标2（40分） stands left of its first indicator row. */
function continuationIn(grid: Grid, row: number, headers: readonly TableHeader[]): TableHeader | undefined {
  const label = grid.row(row).find(({ text }) => labelIn('block', text) === 'indicators');
  const above = label && headers.filter(({ left }) => left > label.column).at(-1);
  if (!above || row <= above.dataRow) return undefined;
  const hasName = above.columns.name !== undefined && grid.text(row, above.columns.name) !== '';
  return hasName ? { ...above, row, dataRow: row } : undefined;
}

/** Every indicator table of a sheet, from the top. */
export function locateTables(grid: Grid): readonly TableHeader[] {
  const headers: TableHeader[] = [];
  for (let row = 0; row <= grid.lastRow; row += 1) {
    if (grid.row(row).length < 3) continue;
    const own = headersIn(grid, row);
    const continuation = own.length === 0 ? continuationIn(grid, row, headers) : undefined;
    headers.push(...own, ...(continuation ? [continuation] : []));
  }
  return headers;
}

/** Names of the labels that a sheet lacks to be a form; empty when all are somewhere on it. */
export function missingLabels(grid: Grid): readonly string[] {
  const seen = new Set<IndicatorColumn>();
  for (let row = 0; row <= grid.lastRow; row += 1) {
    for (const { text } of grid.row(row)) {
      const id = labelIn('indicator', text);
      if (id !== null) seen.add(id);
    }
  }
  return ESSENTIAL_LABELS.filter(([, id]) => !seen.has(id)).map(([name]) => name);
}
