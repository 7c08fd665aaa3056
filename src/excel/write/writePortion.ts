import { cellName, type JobWatch, type Outcome, type SheetEdit, type SheetEdits } from '../../sheet/index';
import { entryOf } from '../cellValue';
import type { Trip } from '../office/trip';
import { PRINT_AREA } from '../printArea';
import { askGround, changedSince } from './ground';
import type { SheetPlan } from './plan';
import { askStood, conflictsOf, type Stood } from './stood';
import { rangeOf } from './targets';
import { askPrintArea, isPrintArea, putPrintArea, type PrintArea } from './writePrintArea';

/** One sheet after the request that wrote to it. */
export interface WrittenSheet {
  readonly plan: SheetPlan;
  readonly sheetName: string;
  /** What stood in the cells of each target right before. */
  readonly stood: readonly Stood[];
  /** The print area right before; null where it is not to change. */
  readonly printed: PrintArea | null;
  /** Cells that were no longer as planned; the writing is to be taken back then. */
  readonly conflicts: readonly string[];
  /** Excel took the change of the print area. */
  readonly tookPrintArea: boolean;
}

/** Questions first, so that a sheet that is gone stops the request before anything is written. */
function ask(sheet: Excel.Worksheet, plan: SheetPlan): () => Omit<WrittenSheet, 'tookPrintArea'> {
  sheet.load('name');
  const ground = plan.ground ? askGround(sheet, plan.ground) : null;
  const stood = plan.targets.map((target) => askStood(rangeOf(sheet, target)));
  const printArea = plan.printArea ? askPrintArea(sheet) : null;
  return () => {
    const held = stood.map((answer) => answer());
    const cells = plan.targets.flatMap((target, index) => {
      const own = held[index];
      return own ? conflictsOf(target, own) : [];
    });
    const inputs = plan.ground && ground ? changedSince(plan.ground, ground()) : [];
    const names = [...inputs, ...cells].map(cellName);
    const printed = printArea?.() ?? null;
    const isMoved =
      plan.printArea !== null && printed !== null && !isPrintArea(printed, plan.printArea.before);
    if (isMoved) names.push(PRINT_AREA);
    return { plan, sheetName: sheet.name, stood: held, printed, conflicts: [...new Set(names)] };
  };
}

function writeCells(sheet: Excel.Worksheet, { targets }: SheetPlan): void {
  for (const target of targets) {
    const range = rangeOf(sheet, target);
    if (target.hasFormats) range.numberFormat = target.edits.map(({ format }) => [format ?? 'General']);
    range.values = target.edits.map(({ after }) => [entryOf(after)]);
  }
}

/**
 * One request: reads what stands in the cells to write and under the plan, then writes; print areas before cells, so
 * that nothing is written yet where Excel refuses one.
 */
export const writePortion = (
  trip: Trip,
  plans: readonly SheetPlan[],
  watch?: JobWatch,
): Promise<Outcome<readonly WrittenSheet[]>> =>
  trip(async (context) => {
    const { application, workbook } = context;
    const sheets = plans.map((plan) => ({ plan, sheet: workbook.worksheets.getItem(plan.sheetId) }));
    const answers = sheets.map(({ plan, sheet }) => ask(sheet, plan));
    application.suspendScreenUpdatingUntilNextSync();
    const after = sheets.map(({ plan, sheet }) => {
      if (!plan.printArea) return null;
      putPrintArea(sheet, plan.printArea.after);
      return askPrintArea(sheet);
    });
    for (const { plan, sheet } of sheets) writeCells(sheet, plan);
    await context.sync();
    return answers.map((answer, index) => {
      const written = answer();
      const { printArea } = written.plan;
      const areas = after[index];
      return { ...written, tookPrintArea: !printArea || !areas || isPrintArea(areas(), printArea.after) };
    });
  }, watch);

/** What the receipt says of a sheet: a change of the print area only where Excel took it. */
export const receiptOf = ({ plan, tookPrintArea }: WrittenSheet): SheetEdits => ({
  sheetId: plan.sheetId,
  edits: plan.edits.filter((edit: SheetEdit) => edit.kind === 'cell' || tookPrintArea),
});
