import { failure, success, type Area, type JobWatch, type Outcome } from '../sheet/index';
import type { Desk } from './memory/desk';

/**
 * Brings a sheet to the front and selects a block of it. Problems: `sheet-not-found`, and `sheet-unsupported` for a
 * hidden sheet: showing it is the user's to decide.
 */
export async function select(
  { trip, readings }: Pick<Desk, 'trip' | 'readings'>,
  sheetId: string,
  area: Area,
  watch?: JobWatch,
): Promise<Outcome<null>> {
  const { top, left, bottom, right } = area;
  const found = await trip(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load('name,visibility');
    await context.sync();
    return sheet.isNullObject ? null : { name: sheet.name, isVisible: sheet.visibility === 'Visible' };
  }, watch);
  if (!found.ok) return found;
  if (!found.value) return failure('sheet-not-found', { sheet: readings.nameOf(sheetId) });
  if (!found.value.isVisible) return failure('sheet-unsupported', { sheet: found.value.name });
  const selected = await trip(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet
      .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
      .untrack()
      .select();
    await context.sync();
  }, watch);
  return selected.ok ? success(null) : selected;
}
