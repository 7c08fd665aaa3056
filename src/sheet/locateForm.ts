import { contains, type Grid } from './grid';
import { isAboveTitle, isTitle, isWarningsHeader, labelIn } from './labels';
import { locateBudget } from './locateBudget';
import { locateGoal } from './locateGoal';
import { locateHeader, locateMoneyUnit } from './locateHeader';
import { locateRows } from './locateRows';
import { locateTables, type TableHeader } from './locateTables';
import { locateTextBlocks, locateTotals } from './locateTextBlocks';
import type { FormLayout } from './layout';
import type { Address, Area } from './snapshot';

/** The tables of one form and the block of cells it may reach over. */
interface Extent {
  readonly tables: readonly TableHeader[];
  readonly area: Area;
}

const projectRow = (grid: Grid, from: number, to: number, left: number, right: number): number | null => {
  for (let row = to; row >= from; row -= 1) {
    const named = grid
      .row(row)
      .some(
        ({ column, text }) =>
          column >= left &&
          column <= right &&
          ['projectName', 'implementingUnit'].includes(labelIn('header', text) ?? ''),
      );
    if (named) return row;
  }
  return null;
};

const titleAbove = (grid: Grid, from: number, to: number, left: number, right: number): Address | null => {
  for (let row = to; row >= from; row -= 1) {
    const first = grid.row(row).find(({ column }) => column >= left && column <= right);
    if (first && isTitle(first.text)) return { row, column: first.column };
  }
  return null;
};

/** First row of the form whose table stands at `headerRow`, looking up to `from`; null: no form begins there. */
function startRow(grid: Grid, from: number, headerRow: number, left: number, right: number): number | null {
  const named = projectRow(grid, from, headerRow - 1, left, right);
  const title = titleAbove(grid, from, (named ?? headerRow) - 1, left, right);
  let start = title?.row ?? null;
  if (start === null && named !== null) {
    start = named;
    while (start - 1 >= from && grid.row(start - 1).some(({ text }) => labelIn('header', text) !== null))
      start -= 1;
  }
  if (start === null) return null;
  while (start - 1 >= from && grid.row(start - 1).some(({ text }) => isAboveTitle(text))) start -= 1;
  return start;
}

/** Groups tables into forms: a table with no title or 项目名称 between it and the one above belongs to that form. */
function extentsOf(grid: Grid): readonly Extent[] {
  const headers = locateTables(grid);
  const open: { tables: TableHeader[]; top: number; left: number; right: number }[] = [];
  for (const header of headers) {
    const beside = headers.filter(({ row }) => row === header.row);
    const leftNeighbour = beside.filter(({ left }) => left < header.left).at(-1);
    const hasRightNeighbour = beside.some(({ left }) => left > header.left);
    const left = leftNeighbour ? leftNeighbour.right + 1 : 0;
    const right = hasRightNeighbour ? header.right : Infinity;
    const above = open.filter((form) => form.left <= header.left && form.right >= header.left).at(-1);
    const from = above ? (above.tables.at(-1)?.dataRow ?? 0) : 0;
    const start = startRow(grid, from, header.row, left, right);
    if (above && start === null) above.tables.push(header);
    else open.push({ tables: [header], top: start ?? (above ? header.row : from), left, right });
  }
  return open.map((form) => {
    const next = open.filter(
      (other) => other.top > form.top && other.left <= form.right && other.right >= form.left,
    );
    const bottom = Math.min(grid.lastRow + 1, ...next.map(({ top }) => top)) - 1;
    return {
      tables: form.tables,
      area: trim(grid, { top: form.top, bottom, left: form.left, right: form.right }),
    };
  });
}

/** Shrinks a block to the cells that say something. A 校验提示 column of ours is no part of the form. */
function trim(grid: Grid, area: Area): Area {
  let [left, right, top, bottom] = [Infinity, -1, Infinity, -1];
  const ours = new Set(
    grid
      .row(area.top)
      .filter(({ text }) => isWarningsHeader(text))
      .map(({ column }) => column),
  );
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (const cell of grid.row(row)) {
      if (!contains(area, cell) || ours.has(cell.column)) continue;
      [left, right] = [Math.min(left, cell.column), Math.max(right, cell.column)];
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    }
  }
  return { top, bottom, left, right };
}

function layoutOf(grid: Grid, { tables, area }: Extent): FormLayout {
  const first = tables[0] as TableHeader;
  const headArea: Area = { ...area, bottom: first.row - 1 };
  const budget = locateBudget(grid, headArea);
  const goal = locateGoal(grid, headArea);
  const located = tables.map((table, index) =>
    locateRows(grid, area, table, tables[index + 1]?.row ?? area.bottom + 1),
  );
  const lastTable = located.at(-1);
  const afterRow = lastTable?.endRow ?? first.dataRow;
  const header = locateHeader(
    grid,
    area,
    Math.min(first.row, budget?.headerRow ?? Infinity, goal?.headerRow ?? Infinity),
    afterRow,
  );
  const lastColumns = tables.at(-1)?.columns ?? first.columns;
  const totals = locateTotals(grid, { ...area, top: afterRow }, lastColumns);
  return {
    area,
    title: titleAbove(grid, area.top, first.row - 1, area.left, area.right),
    year: header.year,
    header: header.fields,
    moneyUnit: locateMoneyUnit(grid, headArea, budget),
    budget,
    goal,
    tables: located.map(({ table }) => table),
    totals: [...(header.total ? [header.total] : []), ...totals.places],
    totalWeight: totals.weight,
    ...locateTextBlocks(grid, { ...area, top: afterRow }),
    leftovers: located.flatMap(({ leftovers }) => leftovers),
  };
}

/** snapshot → layouts, from the top of the sheet; empty when the sheet holds no form. */
export const locateForms = (grid: Grid): readonly FormLayout[] =>
  extentsOf(grid).map((extent) => layoutOf(grid, extent));
