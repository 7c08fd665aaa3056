import type { EditReceipt, SheetEdits } from './edit';
import type { Outcome } from './outcome';
import type { SheetSnapshot } from './snapshot';

/** How a long job is followed and stopped. */
export interface JobWatch {
  /** Sheets done, of all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** The host waits for the user to finish typing in a cell (true), and goes on by itself (false). */
  readonly onWaiting?: (isWaiting: boolean) => void;
  /** Asked between steps; true ends the job with the Problem `cancelled`, with nothing written. */
  readonly isCancelled?: () => boolean;
}

/** What a host (Excel, a file, a page) must offer to the jobs of src/app. */
export interface WorkbookPort {
  /** Every worksheet in tab order, hidden ones included; chart sheets and dialogs are left out. */
  read(watch?: JobWatch): Promise<Outcome<readonly SheetSnapshot[]>>;
  /**
   * Applies all edits or none. Refuses with `inputs-changed` when a cell no longer holds its `before`.
   * Never unprotects a sheet, never writes over a formula.
   * @param takenBack the receipt that the edits take back, for hosts with an undo of their own
   */
  apply(
    edits: readonly SheetEdits[],
    watch?: JobWatch,
    takenBack?: EditReceipt,
  ): Promise<Outcome<EditReceipt>>;
}
