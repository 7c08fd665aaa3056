import type { PlannedSheet } from '../../app/recalculate';
import type { Problem } from '../../sheet/index';

/** What became of one file. */
export interface FileResult {
  readonly file: string;
  /** Every sheet that was looked at. */
  readonly sheets: readonly PlannedSheet[];
  readonly problems: readonly Problem[];
  readonly written: WriteResult;
}

export type WriteResult =
  /** Nothing was to be written, or it could not be (then a problem says why). */
  | { readonly kind: 'none' }
  /** Everything is as it should be already; the file itself was left alone. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'written'; readonly path: string; readonly backup: string | null };

export const NOT_WRITTEN: WriteResult = { kind: 'none' };

/** A file that could not even be read as sheets. */
export const unread = (file: string, problem: Problem): FileResult => ({
  file,
  sheets: [],
  problems: [problem],
  written: NOT_WRITTEN,
});
