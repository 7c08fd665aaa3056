import type { EvaluatedForm } from '../../app/evaluate';
import type { FieldPath, Item } from '../../core/index';
import type { Address, Area, SheetSnapshot } from '../../sheet/index';

/**
 * The cell to go to for a place of the form: its own, else (a column that the form does not have) its indicator's
 * name; null where neither stands on the paper.
 */
export function cellOf({ places }: EvaluatedForm, place: FieldPath, item?: Item): Address | null {
  const named = item?.kind === 'indicator' ? places.get(`indicators.${item.index}.name`) : undefined;
  const found = places.get(place) ?? named;
  return found ? { row: found.row, column: found.column } : null;
}

export const areaOf = ({ row, column }: Address): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** The cell cannot be seen: its row or column is hidden or filtered out. */
export const isHidden = ({ hiddenRows, hiddenColumns }: SheetSnapshot, { row, column }: Address): boolean =>
  hiddenRows.includes(row) || hiddenColumns.includes(column);
