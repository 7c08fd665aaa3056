import type { EditReceipt, SheetEdits } from './edit';
import type { Outcome } from './outcome';
import type { SheetSnapshot } from './snapshot';

/** What a host (Excel, a file, a page) must offer to the jobs of src/app. */
export interface WorkbookPort {
  /** Every worksheet in tab order, hidden ones included; chart sheets and dialogs are left out. */
  read(): Promise<Outcome<readonly SheetSnapshot[]>>;
  /**
   * Applies all edits or none. Refuses with `inputs-changed` when a cell no longer holds its `before`.
   * Never unprotects a sheet, never writes over a formula.
   */
  apply(edits: readonly SheetEdits[]): Promise<Outcome<EditReceipt>>;
}
