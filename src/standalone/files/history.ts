import type { EditReceipt } from '../../sheet/index';

/** One write, with the ways back to before and after it. */
export interface Step {
  readonly receipt: EditReceipt;
  readonly before: () => void;
  readonly after: () => void;
}

/** Steps in the order of writing; those after `position` were taken back and can be done again. */
export interface History {
  readonly steps: readonly Step[];
  readonly position: number;
  /** The steps that led to what was last saved; none: it was saved as it was opened. */
  readonly saved: readonly Step[];
}

/** How a file came from its bytes as opened to what it is now, by way of what was last saved. Plain data. */
export interface Past {
  /** Writes up to the last saving. */
  readonly saved: readonly EditReceipt[];
  /** How many of them were taken back since. */
  readonly back: number;
  /** Writes after that. */
  readonly since: readonly EditReceipt[];
}

export const emptyHistory: History = { steps: [], position: 0, saved: [] };
export const NO_PAST: Past = { saved: [], back: 0, since: [] };

const written = ({ steps, position }: History): readonly Step[] => steps.slice(0, position);
const receiptsOf = (steps: readonly Step[]): readonly EditReceipt[] => steps.map(({ receipt }) => receipt);

/** A new write: what was taken back is given up. */
export const withStep = (history: History, step: Step): History => ({
  ...history,
  steps: [...written(history), step],
  position: history.position + 1,
});

export const lastStep = ({ steps, position }: History): Step | null => steps[position - 1] ?? null;
export const nextStep = ({ steps, position }: History): Step | null => steps[position] ?? null;

/** A step stands behind one row of others only: the same last step is the same state. */
export const isSaved = (history: History): boolean => (history.saved.at(-1) ?? null) === lastStep(history);

/** What stood there at `point` is saved; what was written since is not. */
export const savedAt = (history: History, point: History): History => ({ ...history, saved: written(point) });

export function pastOf(history: History): Past {
  const { saved } = history;
  const now = written(history);
  const fork = now.findIndex((step, at) => step !== saved[at]);
  const shared = fork < 0 ? now.length : fork;
  return {
    saved: receiptsOf(saved),
    back: saved.length - shared,
    since: receiptsOf(now.slice(shared)),
  };
}
