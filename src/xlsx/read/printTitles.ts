import { SHEET_COLUMNS, SHEET_ROWS } from '../../sheet/references';
import type { Lines } from '../look/pageLook';
import { areasOf } from './printArea';
import type { ListedName } from './workbookPart';

const PRINT_TITLES = '_xlnm.print_titles';

/** Whole rows and whole columns that are printed again on every page: `表1!$A:$B,表1!$1:$3`. */
export function printTitlesOf(
  names: readonly ListedName[],
  sheetIndex: number,
): { readonly titleRows: Lines | null; readonly titleColumns: Lines | null } {
  const name = names.find((one) => one.sheetIndex === sheetIndex && one.name.toLowerCase() === PRINT_TITLES);
  const areas = name ? areasOf(name.formula) : [];
  const rows = areas.find(({ left, right }) => left === 0 && right === SHEET_COLUMNS - 1);
  const columns = areas.find(({ top, bottom }) => top === 0 && bottom === SHEET_ROWS - 1);
  return {
    titleRows: rows ? { first: rows.top, last: rows.bottom } : null,
    titleColumns: columns ? { first: columns.left, last: columns.right } : null,
  };
}
