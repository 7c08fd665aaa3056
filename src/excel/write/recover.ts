import { cellName, failure, type CellEdit, type Outcome, type Problem } from '../../sheet/index';
import { entryOf } from '../cellValue';
import type { Trip } from '../office/trip';
import type { SheetPlan } from './plan';
import { askStood, holdsAfter } from './stood';
import { rangeOf } from './targets';
import { askPrintArea, isPrintArea, putPrintArea } from './writePrintArea';

/** What a request that Excel broke off left behind on one sheet. */
interface Left {
  readonly plan: SheetPlan;
  readonly written: readonly CellEdit[];
  readonly hasPrintArea: boolean;
  readonly locked: readonly CellEdit[];
}

function askLeft(sheet: Excel.Worksheet, plan: SheetPlan): () => Left {
  const { protection } = sheet;
  protection.load('protected');
  const printArea = plan.printArea ? askPrintArea(sheet) : null;
  const targets = plan.targets.map((target) => {
    const range = rangeOf(sheet, target);
    return {
      target,
      stood: askStood(range),
      locks: range.getCellProperties({ format: { protection: true } }),
    };
  });
  return () => {
    const flags = targets.map(({ target, stood }) => holdsAfter(target, stood()));
    return {
      plan,
      written: targets.flatMap(({ target }, i) => target.edits.filter((_, row) => flags[i]?.[row])),
      hasPrintArea:
        printArea !== null && plan.printArea !== null && isPrintArea(printArea(), plan.printArea.after),
      locked: protection.protected
        ? targets.flatMap(({ target, locks }) =>
            target.edits.filter((_, row) => locks.value[row]?.[0]?.format?.protection?.locked !== false),
          )
        : [],
    };
  };
}

function putBack(sheet: Excel.Worksheet, { plan, written, hasPrintArea }: Left): void {
  if (hasPrintArea && plan.printArea) putPrintArea(sheet, plan.printArea.before);
  for (const { row, column, before, format, formatBefore } of written) {
    const range = sheet.getRangeByIndexes(row, column, 1, 1).untrack();
    if (format !== undefined) range.numberFormat = [[formatBefore ?? 'General']];
    range.values = [[entryOf(before)]];
  }
}

/**
 * After a request that Excel broke off half way: what came before the refused step stays written. Puts that back.
 * @returns the Problem, naming the locked cells where the protection was the cause.
 */
export async function recover(trip: Trip, plans: readonly SheetPlan[], problem: Problem): Promise<Problem> {
  const looked: Outcome<readonly Left[]> = await trip(async (context) => {
    const answers = plans.map((plan) => askLeft(context.workbook.worksheets.getItem(plan.sheetId), plan));
    await context.sync();
    return answers.map((answer) => answer());
  });
  if (!looked.ok) return problem;
  const left = looked.value;
  if (left.some(({ written, hasPrintArea }) => written.length > 0 || hasPrintArea)) {
    const put = await trip(async (context) => {
      for (const one of left) putBack(context.workbook.worksheets.getItem(one.plan.sheetId), one);
      await context.sync();
      return null;
    });
    if (!put.ok) return put.problem;
  }
  const locked = left.flatMap((one) => one.locked);
  if (locked.length === 0) return problem;
  return failure('cells-locked', { cells: locked.map(cellName).join('、') }).problem;
}
