import type { SheetSnapshot } from '../../sheet/index';
import type { SheetLook } from '../../xlsx/index';
import type { Size } from './measure';

/** Blank rows and columns beyond what is used that count: a form's empty lines, not a whole column. */
const BLANK: Size = { rows: 1000, columns: 50 };

/** Rows and columns, from the first on, that hold something. */
function filledSize({ cells, merges }: SheetSnapshot): Size {
  let [rows, columns] = [0, 0];
  for (const { row, column, value, formula } of cells) {
    if (value === null && formula === undefined) continue;
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  for (const { top, left, bottom, right } of merges) {
    if (top > rows || left > columns) continue;
    rows = Math.max(rows, bottom);
    columns = Math.max(columns, right);
  }
  return { rows: rows + 1, columns: columns + 1 };
}

/** What reaches beyond what is used by more than a form's empty lines ends where that does. */
export const withinBlank = (size: Size, used: Size): Size => ({
  rows: size.rows > used.rows + BLANK.rows ? used.rows : size.rows,
  columns: size.columns > used.columns + BLANK.columns ? used.columns : size.columns,
});

const larger = (one: Size, other: Size): Size => ({
  rows: Math.max(one.rows, other.rows),
  columns: Math.max(one.columns, other.columns),
});

/** Rows and columns, from the first on, that hold something or are ruled for it, as paper shows them. */
export function usedSize(sheet: SheetSnapshot, { ruled }: Pick<SheetLook, 'ruled'>): Size {
  const filled = filledSize(sheet);
  return larger(filled, withinBlank(ruled, filled));
}

/** The same with what the print areas hold beyond it, as the screen shows them. */
export function shownSize(sheet: SheetSnapshot, look: Pick<SheetLook, 'ruled'>): Size {
  const used = usedSize(sheet, look);
  const areas = sheet.printArea?.areas ?? [];
  return areas
    .map(({ bottom, right }) => withinBlank({ rows: bottom + 1, columns: right + 1 }, used))
    .reduce(larger, used);
}
