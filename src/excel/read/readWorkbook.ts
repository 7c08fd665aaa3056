import { failure, success, type JobWatch, type Outcome, type SheetSnapshot } from '../../sheet/index';
import type { Written } from '../memory/written';
import type { Trip } from '../office/trip';
import type { ReadSheet } from './askSheet';
import { NO_DETAILS, readDetails } from './readDetails';
import { inFront, readSheets, withId, type FindSheet } from './readSheets';
import { snapshotOf } from './snapshotOf';

/** Sheets of one request. */
const MOST_SHEETS = 200;

type Snapshots = Outcome<readonly SheetSnapshot[]>;

/** Sheets as snapshots: one request, and one more only for sheets with protection or hidden rows and columns. */
export async function readSnapshots(
  trip: Trip,
  written: Written,
  sheets: readonly FindSheet[],
  watch?: JobWatch,
): Promise<Snapshots> {
  const read = await readSheets(trip, sheets, watch);
  if (!read.ok) return read;
  const details = await readDetails(trip, read.value, watch);
  if (!details.ok) return details;
  return success(
    read.value.map((sheet) => {
      const { hiddenRows, hiddenColumns, unlocked } = details.value.get(sheet.id) ?? NO_DETAILS;
      const { id, name, visibility, isProtected } = sheet;
      const printArea = printAreaOf(sheet, written);
      const facts = { id, name, visibility, isProtected, printArea, hiddenRows, hiddenColumns };
      return snapshotOf(facts, sheet.blocks, unlocked);
    }),
  );
}

function printAreaOf({ id, printArea }: ReadSheet, written: Written): SheetSnapshot['printArea'] {
  if (!printArea) return null;
  return { ...printArea, isOurs: printArea.isOurs || written.isOurPrintArea(id, printArea.areas) };
}

/** The sheet in front. Problem `sheet-unsupported` where that is no worksheet. */
export async function readActive(trip: Trip, written: Written, watch?: JobWatch): Promise<Snapshots> {
  const read = await readSnapshots(trip, written, [inFront], watch);
  return !read.ok && read.problem.code === 'sheet-not-found' ? failure('sheet-unsupported') : read;
}

/** Every worksheet in tab order: one request for their ids, then one for about every 200 of them. */
export async function readWorkbook(trip: Trip, written: Written, watch?: JobWatch): Promise<Snapshots> {
  const listed = await trip(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    return worksheets.items.map(({ id }) => id);
  }, watch);
  if (!listed.ok) return listed;
  const snapshots: SheetSnapshot[] = [];
  for (let done = 0; done < listed.value.length; done += MOST_SHEETS) {
    const ids = listed.value.slice(done, done + MOST_SHEETS);
    const read = await readSnapshots(trip, written, ids.map(withId), watch);
    if (!read.ok) return read;
    snapshots.push(...read.value);
    watch?.onProgress?.(done + ids.length, listed.value.length);
  }
  return success(snapshots);
}
