import { failure, success, type JobWatch, type Outcome, type WorkbookPort } from '../sheet/index';
import type { PlannedSheet, Recalculation } from './recalculate';

/** Step 7: writes what was planned, all sheets or none. Nothing to write: no call to the host, `receipt` null. */
export async function writePlans(
  port: WorkbookPort,
  sheets: readonly PlannedSheet[],
  watch?: JobWatch,
): Promise<Outcome<Recalculation>> {
  const changed = sheets.flatMap(({ evaluated, edits }) =>
    edits.length > 0 ? [{ sheetId: evaluated.snapshot.id, edits }] : [],
  );
  if (changed.length === 0) return success({ sheets, receipt: null });
  if (watch?.isCancelled?.() === true) return failure('cancelled');
  const applied = await port.apply(changed, watch);
  return applied.ok ? success({ sheets, receipt: applied.value }) : applied;
}
