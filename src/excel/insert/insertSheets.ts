import {
  success,
  type InsertedSheet,
  type JobWatch,
  type Outcome,
  type Problem,
  type SheetContent,
} from '../../sheet/index';
import { sheetNames } from '../../sheet/sheetNames';
import type { Trip } from '../office/trip';
import { finish } from './finish';
import { layOut } from './layOut';

/**
 * Name of a sheet while it is laid out. Only the product has such a sheet; one that was left behind is made anew, and
 * no sheet of the user's can be meant.
 */
const WORKING_NAME = '绩效自评助手_正在插入';

/** Names for new sheets, clear of those in the workbook. */
const freeNames = (
  trip: Trip,
  wished: readonly string[],
  watch?: JobWatch,
): Promise<Outcome<readonly string[]>> =>
  trip(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return sheetNames(
      wished,
      worksheets.items.map(({ name }) => name),
    );
  }, watch);

/** Makes one sheet under its working name, lays it out, and gives it its own name last. */
async function create(
  trip: Trip,
  content: SheetContent,
  name: string,
  watch?: JobWatch,
): Promise<Outcome<InsertedSheet>> {
  const { ExcelUtilities } = await import('@microsoft/office-js-helpers');
  return trip(async (context) => {
    const sheet = await ExcelUtilities.forceCreateSheet(context.workbook, WORKING_NAME);
    layOut(sheet, content);
    sheet.name = name;
    sheet.load('id,name');
    await context.sync();
    return { id: sheet.id, name: sheet.name };
  }, watch);
}

/** Takes away what a broken off insertion made. */
async function discard(
  trip: Trip,
  made: readonly InsertedSheet[],
  problem: Problem,
): Promise<Outcome<never>> {
  const gone = await trip(async (context) => {
    const { worksheets } = context.workbook;
    for (const key of [WORKING_NAME, ...made.map(({ id }) => id)])
      worksheets.getItemOrNullObject(key).delete();
    await context.sync();
    return null;
  });
  return gone.ok ? { ok: false, problem } : gone;
}

/** Last touches. A host that refuses them (no printer, say) leaves a form that can be filled in all the same. */
const finishOne = (trip: Trip, content: SheetContent, { id }: InsertedSheet): Promise<Outcome<void>> =>
  trip(async (context) => {
    finish(context.workbook.worksheets.getItem(id), content);
    await context.sync();
  });

const bringToFront = (trip: Trip, { id }: InsertedSheet): Promise<Outcome<void>> =>
  trip(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.activate();
    sheet.getRangeByIndexes(0, 0, 1, 1).untrack().select();
    await context.sync();
  });

/**
 * Adds a sheet for each content behind the last sheet, and brings the first to the front. A wished name that is taken
 * gets a number behind it. All sheets or none.
 */
export async function insertSheets(
  trip: Trip,
  contents: readonly SheetContent[],
  watch?: JobWatch,
): Promise<Outcome<readonly InsertedSheet[]>> {
  const names = await freeNames(
    trip,
    contents.map(({ name }) => name),
    watch,
  );
  if (!names.ok) return names;
  const made: InsertedSheet[] = [];
  for (const [index, content] of contents.entries()) {
    const sheet = await create(trip, content, names.value[index] ?? content.name, watch);
    if (!sheet.ok) return discard(trip, made, sheet.problem);
    made.push(sheet.value);
  }
  for (const [index, sheet] of made.entries()) {
    const content = contents[index];
    if (content) await finishOne(trip, content, sheet);
  }
  const [first] = made;
  if (first) await bringToFront(trip, first);
  return success(made);
}
