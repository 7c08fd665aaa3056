/** A job's result: a value, or the Problem (无法完成) why there is none. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Why something could not be done. The sentence is made by problems.ts from `code` and `figures`. */
export interface Problem {
  readonly code: ProblemCode;
  readonly figures: Readonly<Record<string, string>>;
}

export type ProblemCode =
  // the file
  | 'file-empty'
  | 'file-too-large'
  | 'not-a-workbook'
  | 'legacy-format'
  | 'file-encrypted'
  | 'file-damaged'
  | 'file-over-limit'
  | 'file-suspicious'
  // the sheet
  | 'form-not-found'
  | 'sheet-not-found'
  | 'cells-locked'
  | 'cells-with-formulas'
  | 'inputs-changed'
  // the disk
  | 'file-missing'
  | 'target-missing'
  | 'file-unreadable'
  | 'file-unwritable'
  | 'file-in-use'
  | 'other-ending'
  | 'folder-empty'
  // Excel
  | 'cell-editing'
  | 'workbook-inactive'
  | 'host-busy'
  | 'payload-too-large'
  | 'sheet-unsupported'
  | 'host-outdated'
  | 'host-refused'
  // the job
  | 'cancelled';

export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const failure = (
  code: ProblemCode,
  figures: Record<string, string> = {},
): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { code, figures },
});
