import { success, type EditReceipt, type JobWatch, type Outcome, type Problem } from '../../sheet/index';
import type { Desk } from '../memory/desk';
import { inputsChanged } from './inputsChanged';
import { portionsOf, type SheetPlan } from './plan';
import { recover } from './recover';
import { takeBack } from './takeBack';
import { receiptOf, writePortion, type WrittenSheet } from './writePortion';

/** Once something is written, cancelling comes too late. */
const uncancellable = ({ onWaiting }: JobWatch): JobWatch => (onWaiting ? { onWaiting } : {});

const blocksOf = (plans: readonly SheetPlan[]) =>
  plans.flatMap(({ sheetId, targets }) =>
    targets.map(({ top, column, edits }) => ({ sheetId, top, column, rows: edits.length })),
  );

type WrittenOrNot = Outcome<readonly WrittenSheet[]>;

const withoutPrintArea = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  printArea: null,
  edits: plan.edits.filter(({ kind }) => kind === 'cell'),
});

/** Writes all plans or none: what one request wrote is taken back when it, or a later one, cannot stand. */
export async function writeAll(
  { trip, ownWrites }: Desk,
  plans: readonly SheetPlan[],
  watch: JobWatch,
): Promise<Outcome<EditReceipt>> {
  const done: WrittenSheet[] = [];
  const takenBack = async (problem: Problem): Promise<Outcome<never>> => {
    if (done.length === 0) return { ok: false, problem };
    ownWrites.expect(blocksOf(done.map(({ plan }) => plan)));
    const back = await takeBack(trip, done);
    return back.ok ? { ok: false, problem } : back;
  };
  /** A print area that Excel refuses is no reason to write nothing: the cells are tried once more without it. */
  const attempt = async (portion: readonly SheetPlan[], own: JobWatch): Promise<WrittenOrNot> => {
    const outcome = await writePortion(trip, portion, own);
    if (outcome.ok || outcome.problem.code === 'cancelled') return outcome;
    const problem = await recover(trip, portion, outcome.problem);
    const hasBoth = portion.some(({ printArea, targets }) => printArea !== null && targets.length > 0);
    if (problem.code !== 'host-refused' || !hasBoth) return { ok: false, problem };
    ownWrites.expect(blocksOf(portion));
    return attempt(portion.map(withoutPrintArea), own);
  };
  for (const portion of portionsOf(plans)) {
    ownWrites.expect(blocksOf(portion));
    const outcome = await attempt(portion, done.length === 0 ? watch : uncancellable(watch));
    if (outcome.ok) {
      done.push(...outcome.value);
      const changed = inputsChanged(
        outcome.value.map(({ sheetName, conflicts }) => ({ sheetName, cells: conflicts })),
      );
      if (changed) return takenBack(changed);
    } else if (outcome.problem.code === 'cancelled') {
      return outcome;
    } else {
      return takenBack(outcome.problem);
    }
    watch.onProgress?.(done.length, plans.length);
  }
  return success({ sheets: done.map(receiptOf).filter(({ edits }) => edits.length > 0) });
}
