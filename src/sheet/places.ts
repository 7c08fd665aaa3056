import type { FieldPath } from '../core/form';
import type { FormLayout, Place, Places } from './layout';
import type { Address } from './snapshot';

const beside = ({ row }: Pick<Address, 'row'>, column: number | undefined): Place | null =>
  column === undefined ? null : { row, column };

/** Every field of a layout by its path: where a finding points to, and where a score is written. */
export function placesOf(layout: FormLayout): Places {
  const places = new Map<FieldPath, Place>();
  const set = (path: FieldPath, place: Place | null | undefined): void => {
    if (place) places.set(path, place);
  };
  set('header.title', layout.title ?? { row: layout.area.top, column: layout.area.left });
  for (const [field, place] of Object.entries(layout.header)) set(`header.${field}` as FieldPath, place);
  layout.totals.forEach((place, index) => {
    set(index === 0 ? 'total' : `total.${index}`, place);
  });

  const { budget, goal } = layout;
  if (budget) {
    const total = { row: budget.rows[0]?.row ?? budget.headerRow + 1 };
    set('budget.label', budget.label);
    for (const field of ['approved', 'executed', 'rate', 'score', 'cause'] as const) {
      set(`budget.${field}`, beside(total, budget.columns[field]));
    }
    budget.rows.forEach((row, index) => {
      set(`budget.rows.${index}.label`, row.label);
      for (const field of ['approved', 'executed'] as const) {
        set(`budget.rows.${index}.${field}`, beside(row, budget.columns[field]));
      }
    });
  }
  if (goal) {
    const first = { row: goal.rows[0] ?? goal.headerRow + 1 };
    set('goal.label', goal.label);
    for (const field of ['plannedText', 'achievedText', 'score'] as const) {
      set(`goal.${field}`, beside(first, goal.columns[field]));
    }
  }
  let index = 0;
  layout.tables.forEach((table, number) => {
    set(`tables.${number}.label`, table.label);
    for (const row of table.rows) {
      for (const field of ['name', 'target', 'actual', 'weight', 'score', 'cause'] as const) {
        set(`indicators.${index}.${field}`, beside(row, table.columns[field]));
      }
      index += 1;
    }
  });
  set('causeAnalysis', layout.causeAnalysis);
  set('improvement', layout.improvement);
  layout.leftovers.forEach((address, at) => {
    set(`leftovers.${at}`, address);
  });
  return places;
}
