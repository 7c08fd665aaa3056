import type { ScoringOptions } from '../../../app/evaluate';
import type { SheetSummary } from '../../../app/summaries';
import type { Outcome } from '../../../sheet/index';

/** Reads and scores one workbook for the list of files. */
export type Examine = (
  bytes: Uint8Array,
  options: ScoringOptions,
) => Promise<Outcome<readonly SheetSummary[]>>;

/** What the page asks of its worker. */
export interface ExamineRequest {
  readonly bytes: Uint8Array;
  readonly options: ScoringOptions;
}

export type ExamineAnswer = Outcome<readonly SheetSummary[]>;
