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
  /** Where it was last saved; null: that state can no longer be reached. */
  readonly saved: number | null;
}

export const emptyHistory: History = { steps: [], position: 0, saved: 0 };

/** A new write: what was taken back is given up. */
export function withStep({ steps, position, saved }: History, step: Step): History {
  const isSavedLost = saved !== null && saved > position;
  return {
    steps: [...steps.slice(0, position), step],
    position: position + 1,
    saved: isSavedLost ? null : saved,
  };
}

export const lastStep = ({ steps, position }: History): Step | null => steps[position - 1] ?? null;
export const nextStep = ({ steps, position }: History): Step | null => steps[position] ?? null;
export const isSaved = ({ position, saved }: History): boolean => position === saved;

/** What stood there at `point` is saved; what was written since is not. */
export function savedAt(history: History, point: History): History {
  const isReachable = (history.steps[point.position - 1] ?? null) === lastStep(point);
  return { ...history, saved: isReachable ? point.position : null };
}
