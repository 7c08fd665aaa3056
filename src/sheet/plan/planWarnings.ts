import type { CellEdit, PrintAreaEdit, SheetEdit } from '../edit';
import type { Grid } from '../grid';
import { isWarningsHeader, WARNINGS_HEADER } from '../labels';
import type { Area } from '../snapshot';
import { isWarningText } from '../warningCells';

/** What is to stand beside one form: the form's cells, and a text for each row that has one. */
export interface WarningRows {
  readonly area: Area;
  readonly texts: ReadonlyMap<number, string>;
}

const overlaps = (a: Area, top: number, bottom: number): boolean => a.top <= bottom && a.bottom >= top;

/** Our own column of an earlier run, by its heading in the form's first row. */
const oursOf = (grid: Grid, area: Area, taken: ReadonlySet<number>): number | null =>
  grid
    .row(area.top)
    .find(({ column, text }) => column > area.right && isWarningsHeader(text) && !taken.has(column))
    ?.column ?? null;

/** First column right of the form, and right of the sheet's print area, that is free in all rows of the form. */
function freeColumn(grid: Grid, { top, bottom, right }: Area, taken: ReadonlySet<number>): number {
  const printed = grid.snapshot.printArea?.isOurs === false ? grid.snapshot.printArea.areas : [];
  const edge = Math.max(
    right,
    ...printed.filter((area) => overlaps(area, top, bottom)).map((area) => area.right),
  );
  const used = new Set<number>(taken);
  for (let row = top; row <= bottom; row += 1) {
    for (const { column } of grid.row(row)) used.add(column);
  }
  let column = edge + 1;
  while (used.has(column)) column += 1;
  return column;
}

/** Cells of the sheet that say something, our columns left out: what Excel would print without a print area. */
function printedArea(grid: Grid, ours: ReadonlyMap<number, readonly Area[]>): Area {
  let [bottom, right] = [0, 0];
  for (let row = 0; row <= grid.lastRow; row += 1) {
    for (const { column } of grid.row(row)) {
      if (ours.get(column)?.some((area) => overlaps(area, row, row))) continue;
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
  }
  for (const merge of grid.snapshot.merges)
    [bottom, right] = [Math.max(bottom, merge.bottom), Math.max(right, merge.right)];
  return { top: 0, left: 0, bottom, right };
}

const same = (a: Area | null, b: Area | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.top === b.top &&
    a.left === b.left &&
    a.bottom === b.bottom &&
    a.right === b.right);

/** Print area that keeps our columns off the paper; the unit's own print area stays as it is. */
function planPrintArea(
  grid: Grid,
  columns: ReadonlyMap<number, readonly Area[]>,
  hasTexts: boolean,
): PrintAreaEdit[] {
  const current = grid.snapshot.printArea;
  if (current && !current.isOurs) return [];
  const before = current?.areas[0] ?? null;
  const after = hasTexts ? printedArea(grid, columns) : null;
  return same(before, after) ? [] : [{ kind: 'print-area', before, after }];
}

/**
 * The 校验提示 column beside each form of a sheet: headed in the form's first row, one text a row, rewritten as
 * a whole, gone with its heading when there is nothing to say. A note or formula of the user's in it stays.
 */
export function planWarnings(grid: Grid, forms: readonly WarningRows[]): readonly SheetEdit[] {
  const columns = new Map<number, Area[]>();
  const edits: CellEdit[] = [];
  for (const { area, texts } of forms) {
    const taken = new Set(
      [...columns]
        .filter(([, areas]) => areas.some((other) => overlaps(other, area.top, area.bottom)))
        .map(([column]) => column),
    );
    const ours = oursOf(grid, area, taken);
    if (ours === null && texts.size === 0) continue;
    const column = ours ?? freeColumn(grid, area, taken);
    columns.set(column, [...(columns.get(column) ?? []), area]);
    for (let row = area.top; row <= area.bottom; row += 1) {
      const own = texts.get(row) ?? null;
      const after =
        row === area.top && texts.size > 0 ? [WARNINGS_HEADER, own].filter(Boolean).join('：') : own;
      const cell = grid.cell(row, column);
      const before = cell?.value ?? null;
      if (cell?.formula === undefined && (before === null || isWarningText(before)) && before !== after)
        edits.push({ kind: 'cell', row, column, before, after });
    }
  }
  const hasTexts = forms.some(({ texts }) => texts.size > 0);
  return [...edits, ...planPrintArea(grid, columns, hasTexts)];
}
