import { cutCells, type DrawnRow } from '../grid/cutTexts';
import { rowPlan } from '../grid/rowPlan';
import type { PrintPlan } from './printPlan';
import { seenIn } from './pages';

/** Names of the cells of which paper does not show all. */
export interface Missing {
  /** Their text has no room. */
  readonly cut: readonly string[];
  /** They wait for a spreadsheet to calculate them. */
  readonly pending: readonly string[];
}

/** Each row once, with the columns that stand beside each other on a page. */
function printedRows({ ground, pages }: PrintPlan): readonly DrawnRow[] {
  const { measures } = ground;
  const rows = new Map<string, DrawnRow>();
  for (const page of pages)
    for (const across of page.columns)
      for (const down of page.rows) {
        const [span, { first, last }] = [seenIn(measures.lefts, across), seenIn(measures.tops, down)];
        for (let row = first; row <= last; row += 1) {
          const key = `${row} ${span.first}`;
          if (measures.height(row) > 0 && !rows.has(key))
            rows.set(key, { row, cells: rowPlan(ground, row, span).cells });
        }
      }
  return [...rows.values()];
}

export function missingOn(plan: PrintPlan): Missing {
  const rows = printedRows(plan);
  const cells = rows.flatMap((one) => one.cells);
  const cut = cutCells(plan.ground, rows);
  const names = (isMeant: (cell: (typeof cells)[number]) => boolean): readonly string[] => [
    ...new Set(cells.filter(isMeant).map(({ name }) => name)),
  ];
  return { cut: names((cell) => cut.has(cell)), pending: names(({ isPending }) => isPending) };
}
