import type { EvaluatedForm } from '../../app/evaluate';
import { cellName, gridOf, type Grid, type Place, type SheetSnapshot } from '../../sheet/index';

const oneLine = (text: string): string => text.replace(/\s+/g, '');

/** The nearest text left of a place, in its row. */
const leftOf = (grid: Grid, { row, column }: Place): string =>
  grid
    .row(row)
    .filter((cell) => cell.column < column)
    .at(-1)?.text ?? '';

/** What the form itself calls its fields: the head of the column, after the indicator's name, else the label beside. */
export function fieldNames(
  sheet: SheetSnapshot,
  forms: readonly EvaluatedForm[],
): ReadonlyMap<string, string> {
  const grid = gridOf(sheet);
  const names = new Map<string, string>();
  for (const { layout, places } of forms) {
    const { budget, goal, tables } = layout;
    for (const [path, place] of places) {
      if (place.inline || path.endsWith('label') || path === 'header.title') continue;
      const headOf = (row: number | undefined): string =>
        row === undefined ? '' : grid.text(row, place.column);
      const block = path.startsWith('budget.') ? budget : path.startsWith('goal.') ? goal : null;
      names.set(cellName(place), oneLine(block ? headOf(block.headerRow) : leftOf(grid, place)));
    }
    for (const { headerRow, columns, rows } of tables)
      for (const { row } of rows)
        for (const column of Object.values(columns)) {
          const name = columns.name === undefined ? '' : grid.text(row, columns.name);
          const parts = column === columns.name ? [] : [name];
          names.set(cellName({ row, column }), oneLine([...parts, grid.text(headerRow, column)].join(' ')));
        }
  }
  return names;
}
