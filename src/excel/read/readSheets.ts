import { success, type JobWatch, type Outcome } from '../../sheet/index';
import type { Trip } from '../office/trip';
import { answersOf, askSheet, blocksOf, type ReadSheet } from './askSheet';
import { readTall } from './readTall';

/** Finds a sheet in the workbook at hand: the one in front, or one by its id. */
export type FindSheet = (workbook: Excel.Workbook) => Excel.Worksheet;

export const inFront: FindSheet = (workbook) => workbook.worksheets.getActiveWorksheet();

export const withId =
  (id: string): FindSheet =>
  (workbook) =>
    workbook.worksheets.getItem(id);

/** Reads sheets in one request. */
const readAtOnce = (
  trip: Trip,
  sheets: readonly FindSheet[],
  watch?: JobWatch,
): Promise<Outcome<readonly ReadSheet[]>> =>
  trip(async (context) => {
    const asked = sheets.map((find) => askSheet(find(context.workbook), 'cells'));
    await context.sync();
    return asked.map((one) => ({ ...answersOf(one), blocks: blocksOf(one.used) }));
  }, watch);

/** A sheet alone does not fit into one answer, cannot be read, or is gone. */
const DIVIDES: readonly string[] = ['payload-too-large', 'sheet-unsupported', 'sheet-not-found'];

/**
 * Reads sheets: in one request where the host allows it, else in halves down to single sheets, and a sheet that
 * does not fit by blocks of rows. Among several, sheets that cannot be read (charts, macros) or are gone are left out.
 * @returns for a single sheet also the Problems `sheet-unsupported`, `sheet-not-found`, `payload-too-large`.
 */
export async function readSheets(
  trip: Trip,
  sheets: readonly FindSheet[],
  watch?: JobWatch,
): Promise<Outcome<readonly ReadSheet[]>> {
  const read = await readAtOnce(trip, sheets, watch);
  if (read.ok || !DIVIDES.includes(read.problem.code)) return read;
  const [only] = sheets;
  if (only && sheets.length === 1) {
    return read.problem.code === 'payload-too-large' ? readTall(trip, only, watch) : read;
  }
  const middle = Math.ceil(sheets.length / 2);
  const found: ReadSheet[] = [];
  for (const half of [sheets.slice(0, middle), sheets.slice(middle)]) {
    const part = await readSheets(trip, half, watch);
    if (part.ok) found.push(...part.value);
    else if (part.problem.code === 'payload-too-large' || !DIVIDES.includes(part.problem.code)) return part;
  }
  return success(found);
}
