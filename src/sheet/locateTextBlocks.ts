import { contains, type Grid, type TextCell } from './grid';
import { isLabel, labelIn, type BlockLabel, type IndicatorColumn } from './labels';
import type { Place } from './layout';
import type { Address, Area } from './snapshot';

const labelCell = (grid: Grid, row: number, area: Area, id: BlockLabel): TextCell | undefined =>
  grid.row(row).find((cell) => contains(area, cell) && labelIn('block', cell.text) === id);

/** The text that belongs to a label: right of it in its row, else in the row below when no label stands there. */
function textOf(grid: Grid, area: Area, label: TextCell): Address {
  const right = grid.row(label.row).find(({ column }) => column > label.column && column <= area.right);
  if (right)
    return isLabel(right.text)
      ? { row: label.row, column: label.column + 1 }
      : { row: label.row, column: right.column };
  const below = grid.row(label.row + 1).find((cell) => contains(area, cell));
  if (
    below &&
    label.row < area.bottom &&
    below.column === label.column &&
    !isLabel(below.text) &&
    below.text.length > 6 &&
    !/^(?:备注|注)/.test(below.text)
  ) {
    return { row: below.row, column: below.column };
  }
  return { row: label.row, column: label.column + 1 };
}

/** Finds 原因分析 and 改进措施 below the tables; `area` begins at the first row below them. */
export function locateTextBlocks(
  grid: Grid,
  area: Area,
): { causeAnalysis: Address | null; improvement: Address | null } {
  const found: { causeAnalysis: Address | null; improvement: Address | null } = {
    causeAnalysis: null,
    improvement: null,
  };
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (const id of ['causeAnalysis', 'improvement'] as const) {
      const label = found[id] ? undefined : labelCell(grid, row, area, id);
      if (label) found[id] = textOf(grid, area, label);
    }
  }
  return found;
}

/** Finds the total row's score cell (总分, 合计) below the tables, and its weight cell. */
export function locateTotals(
  grid: Grid,
  area: Area,
  columns: Readonly<Partial<Record<IndicatorColumn, number>>>,
): { places: readonly Place[]; weight: Address | null } {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const label = labelCell(grid, row, area, 'total');
    if (!label) continue;
    const weight = columns.weight === undefined ? null : { row, column: columns.weight };
    const isNumber = (cell: TextCell): boolean => cell.column > label.column && /^[\d.]+分?$/.test(cell.text);
    const numbers = grid
      .row(row)
      .filter((cell) => contains(area, cell) && isNumber(cell) && cell.column !== columns.weight);
    const inScore = columns.score === undefined ? undefined : grid.cell(row, columns.score);
    const own =
      numbers.find(({ column }) => column === columns.score) ??
      (inScore?.formula === undefined ? numbers[0] : undefined);
    const column = own?.column ?? columns.score ?? label.column + 1;
    return { places: [{ row, column }], weight };
  }
  return { places: [], weight: null };
}
