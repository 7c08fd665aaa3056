import { failure, success } from '../sheet/outcome';
import type { Outcome, Problem, ProblemCode } from '../sheet/outcome';

/** Carries a Problem from the depth of the reader to the one place that turns it into an Outcome. */
export class Trouble extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, figures: Record<string, string> = {}) {
    super(code);
    this.problem = failure(code, figures).problem;
  }
}

/** A zip part that cannot be read. `detail` is a short technical reason in English; `what` is both in one. */
export const damaged = (part: string, detail: string): Trouble =>
  new Trouble('file-damaged', { what: `${part}: ${detail}`, part, detail });

/** What is counted where a limit is passed (figures.what). */
export type LimitName =
  | 'entries'
  | 'entry-size'
  | 'total-size'
  | 'ratio'
  | 'depth'
  | 'cells'
  | 'merges'
  | 'strings'
  | 'text-length'
  | 'row'
  | 'column'
  | 'names'
  | 'attributes';

export const overLimit = (what: LimitName, limit: number, value: number): Trouble =>
  new Trouble('file-over-limit', { what, limit: String(limit), value: String(value) });

/** Runs a job that may end in Trouble. Any other exception is a bug and goes on. */
export function attempt<T>(job: () => T): Outcome<T> {
  try {
    return success(job());
  } catch (trouble) {
    if (trouble instanceof Trouble) return { ok: false, problem: trouble.problem };
    throw trouble;
  }
}

/** A part the values do not need: what cannot be read of it is left out. Limits and DOCTYPE still refuse the file. */
export function readOptional<T>(job: () => T, fallback: T): T {
  const outcome = attempt(job);
  if (outcome.ok) return outcome.value;
  if (outcome.problem.code === 'file-damaged') return fallback;
  throw new Trouble(outcome.problem.code, { ...outcome.problem.figures });
}
