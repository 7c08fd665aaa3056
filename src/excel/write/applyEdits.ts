import {
  cellName,
  failure,
  success,
  type EditReceipt,
  type JobWatch,
  type Outcome,
  type SheetEdits,
} from '../../sheet/index';
import type { Desk } from '../memory/desk';
import { withId } from '../read/readSheets';
import { readSnapshots } from '../read/readWorkbook';
import { changedCells } from './changedCells';
import { inputsChanged } from './inputsChanged';
import { bySheet, doubles, planOf, strangers, type SheetPlan } from './plan';
import { writeAll } from './writeAll';

function plansOf({ readings, written }: Desk, sheets: readonly SheetEdits[]): readonly SheetPlan[] {
  return sheets.map((sheet) => {
    const reading = readings.snapshot(sheet.sheetId);
    const ground = written.isTakenBackBy(sheet) ? null : reading;
    return planOf(sheet, ground, reading?.isProtected === true);
  });
}

/** Sheets that an event spoke of since they were read are read again and held against what was read. */
async function checkTouched(
  { trip, readings, written }: Desk,
  plans: readonly SheetPlan[],
  watch: JobWatch,
): Promise<Outcome<null>> {
  const touched = plans.filter(({ sheetId, ground }) => ground !== null && readings.isTouched(sheetId));
  if (touched.length === 0) return success(null);
  const sheets = touched.map(({ sheetId }) => withId(sheetId));
  const now = await readSnapshots(trip, written, sheets, watch);
  if (!now.ok) return now;
  const problem = inputsChanged(
    now.value.map((snapshot) => {
      const ground = touched.find(({ sheetId }) => sheetId === snapshot.id)?.ground;
      return { sheetName: snapshot.name, cells: ground ? changedCells(ground, snapshot).map(cellName) : [] };
    }),
  );
  return problem ? { ok: false, problem } : success(null);
}

/** Names the sheets that are no longer there. */
async function goneProblem({ trip, readings }: Desk, plans: readonly SheetPlan[]): Promise<Outcome<never>> {
  const gone = await trip(async (context) => {
    const asked = plans.map(({ sheetId }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      sheet.load('id');
      return { sheetId, sheet };
    });
    await context.sync();
    return asked.filter(({ sheet }) => sheet.isNullObject).map(({ sheetId }) => readings.nameOf(sheetId));
  });
  return gone.ok ? failure('sheet-not-found', { sheet: gone.value.join('、') }) : gone;
}

/**
 * Writes edits, all or none, in one request (about 2,000 edits). The request first reads what the plan stands on: the
 * cells to write, and every cell of the sheet as it was last read here. Where one is no longer the same, the cells
 * are put back at once and the Problem `inputs-changed` names it. After an event of the sheet that is looked up before
 * anything is written.
 * Other Problems: `cells-locked` with the cells, `sheet-not-found`, host errors.
 */
export async function applyEdits(
  desk: Desk,
  edits: readonly SheetEdits[],
  watch: JobWatch = {},
): Promise<Outcome<EditReceipt>> {
  const plans = plansOf(desk, bySheet(edits));
  if (plans.length === 0) return success({ sheets: [] });
  const unclear = inputsChanged(
    plans.map((plan) => {
      const cells = [...doubles(plan), ...(plan.ground ? strangers(plan, plan.ground) : [])];
      return { sheetName: desk.readings.nameOf(plan.sheetId), cells: cells.map(cellName) };
    }),
  );
  if (unclear) return { ok: false, problem: unclear };
  const checked = await checkTouched(desk, plans, watch);
  const outcome = checked.ok ? await writeAll(desk, plans, watch) : checked;
  if (!outcome.ok && outcome.problem.code === 'cancelled') return outcome;
  desk.readings.drop(plans.map(({ sheetId }) => sheetId));
  if (outcome.ok) desk.written.note(outcome.value);
  const isGone = !outcome.ok && outcome.problem.code === 'sheet-not-found';
  return isGone ? goneProblem(desk, plans) : outcome;
}
