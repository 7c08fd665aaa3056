import type { PlannedSheet } from '../recalculate';

/** What a report is made of: the sheets that were looked at, and the file's name ('' where the host knows none). */
export interface ReportedFile {
  readonly file: string;
  readonly sheets: readonly PlannedSheet[];
}
