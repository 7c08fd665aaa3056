import type { ScoringOptions } from '../../../app/evaluate';
import type { SheetSummary } from '../../../app/summaries';
import type { Outcome } from '../../../sheet/index';

export type ExamineAnswer = Outcome<readonly SheetSummary[]>;

/** Reads and scores one workbook for the list of files. Once `signal` is aborted, nobody waits for the answer. */
export type Examine = (
  bytes: Uint8Array,
  options: ScoringOptions,
  signal: AbortSignal,
) => Promise<ExamineAnswer>;

/** What the page asks of its worker. */
export interface ExamineRequest {
  readonly bytes: Uint8Array;
  readonly options: ScoringOptions;
}
