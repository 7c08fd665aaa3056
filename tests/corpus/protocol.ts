/** From the watcher to the child: read this file. */
export interface Task {
  readonly path: string;
  /** Where a written file goes; null: it is not kept. */
  readonly output: string | null;
}

/** From the child: the file was opened (or refused) … */
export interface Opened {
  readonly kind: 'opened';
  /** Problem code, or `ok`. */
  readonly code: string;
  readonly detail: string;
  /** Milliseconds from bytes to outcome. */
  readonly time: number;
  /** Largest memory of the process so far, MiB. */
  readonly memory: number;
}

/** … and written and compared. */
export interface Finished {
  readonly kind: 'finished';
  readonly violations: readonly string[];
  readonly wasWritten: boolean;
  readonly note: string;
}

export type Report = Opened | Finished;

export const LIMIT_TIME = 2000;
export const LIMIT_MEMORY = 300;
