import { blankBeside, columnBeside } from './beside';
import { contains, rawText, type Grid, type TextCell } from './grid';
import { isLabel, labelIn, type BlockLabel, type IndicatorColumn } from './labels';
import type { Place } from './layout';
import type { Address, Area } from './snapshot';

const labelCell = (grid: Grid, row: number, area: Area, id: BlockLabel): TextCell | undefined =>
  grid.row(row).find((cell) => contains(area, cell) && labelIn('block', cell.text) === id);

/** A text of its own below a label: alone in its row, and a sentence rather than a further label. */
const isTextBelow = (cells: readonly TextCell[], label: TextCell): boolean => {
  const [only, ...others] = cells;
  return (
    only !== undefined &&
    others.length === 0 &&
    only.column === label.column &&
    /[，。；,;]/.test(only.text) &&
    !isLabel(only.text) &&
    !/^(?:备注|注)/.test(only.text)
  );
};

/** The text that belongs to a label: right of it in its row, else a sentence in the row below. */
function textOf(grid: Grid, area: Area, label: TextCell): Place {
  const right = grid.row(label.row).find(({ column }) => column > label.column && column <= area.right);
  const beside = blankBeside(grid, area, label, right);
  if (right) return isLabel(right.text) ? beside : { row: label.row, column: right.column };
  const below = grid.row(label.row + 1).filter((cell) => contains(area, cell));
  return label.row < area.bottom && isTextBelow(below, label)
    ? { row: label.row + 1, column: label.column }
    : beside;
}

/** `原因分析：因…` in one cell: the label before the first colon, the text behind it. */
function inlineText(cell: TextCell, id: BlockLabel): Place | null {
  const text = rawText(cell);
  const colon = text.search(/[:：]/);
  if (colon < 0 || text.slice(colon + 1).trim() === '') return null;
  return labelIn('block', text.slice(0, colon)) === id
    ? { row: cell.row, column: cell.column, inline: { start: colon + 1, end: text.length } }
    : null;
}

function blockIn(grid: Grid, row: number, area: Area, id: BlockLabel): Place | null {
  const label = labelCell(grid, row, area, id);
  if (label) return textOf(grid, area, label);
  const cells = grid.row(row).filter((cell) => contains(area, cell));
  return cells.map((cell) => inlineText(cell, id)).find((place) => place !== null) ?? null;
}

/** Finds 原因分析 and 改进措施 below the tables; `area` begins at the first row below them. */
export function locateTextBlocks(
  grid: Grid,
  area: Area,
): { causeAnalysis: Place | null; improvement: Place | null } {
  const found: { causeAnalysis: Place | null; improvement: Place | null } = {
    causeAnalysis: null,
    improvement: null,
  };
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (const id of ['causeAnalysis', 'improvement'] as const) {
      found[id] ??= blockIn(grid, row, area, id);
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
    const column = own?.column ?? columns.score ?? columnBeside(grid, area, label);
    return { places: [{ row, column }], weight };
  }
  return { places: [], weight: null };
}
