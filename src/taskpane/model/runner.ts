import type { JobWatch, Outcome, Problem } from '../../sheet/index';
import { announceTrouble } from './announce';
import { bugDetails } from './bugDetails';
import type { JobName, PaneEnvironment, PaneState, RunningJob, Trouble } from './pane';
import type { Store } from './store';
import { words } from './words';

/** What a job changes in what the pane shows. */
export type Patch = Partial<PaneState>;

/** A job: a Problem, or what is to be shown once it is done. */
export type Job = (watch: JobWatch) => Promise<Outcome<Patch>>;

export interface Runner {
  /**
   * Runs one job; while one runs, others are ignored. A Problem and a thrown bug end up in `trouble`.
   * @returns once the job is over; never rejects.
   */
  readonly run: (name: JobName, job: Job, failed?: (problem: Problem) => Patch) => Promise<void>;
  readonly cancel: () => void;
  readonly isIdle: () => boolean;
}

/** Milliseconds after which a job is long enough to show its progress. */
const LONG = 1000;

/** `onIdle` is told after every job. */
export function createRunner(
  store: Store<PaneState>,
  environment: Pick<PaneEnvironment, 'after' | 'version'>,
  onIdle: () => void,
): Runner {
  let isCancelled = false;
  const change = (part: Partial<RunningJob>): void => {
    const { job } = store.get();
    if (job) store.set({ job: { ...job, ...part } });
  };
  const watch: JobWatch = {
    onProgress: (done, total) => {
      change({ done, total });
    },
    onWaiting: (isWaitingForCell) => {
      const announcement = isWaitingForCell ? { announcement: words(store.get().language).waiting } : {};
      change({ isWaitingForCell });
      store.set(announcement);
    },
    isCancelled: () => isCancelled,
  };

  const told = (trouble: Trouble, patch: Patch = {}): Patch => ({
    trouble,
    announcement: announceTrouble(trouble, store.get().language),
    ...patch,
  });

  async function patchOf(name: JobName, job: Job, failed: (problem: Problem) => Patch): Promise<Patch> {
    try {
      const outcome = await job(watch);
      if (outcome.ok) return outcome.value;
      const { problem } = outcome;
      // Who cancelled knows it: that is no trouble.
      if (problem.code === 'cancelled') return { announcement: words(store.get().language).cancelled };
      return told({ kind: 'problem', problem, unwritten: [] }, failed(problem));
    } catch (bug) {
      return told({ kind: 'bug', details: bugDetails(bug, name, environment.version) });
    }
  }

  return {
    run: async (name, job, failed = () => ({})) => {
      if (store.get().job !== null) return;
      isCancelled = false;
      const running = { name, done: 0, total: 0, isWaitingForCell: false, isLong: false };
      store.set({ job: running, trouble: null, announcement: '' });
      const callOff = environment.after(LONG, () => {
        change({ isLong: true });
      });
      const patch = await patchOf(name, job, failed);
      callOff();
      store.set({ ...patch, isStarted: true, job: null });
      onIdle();
    },
    cancel: () => {
      isCancelled = true;
    },
    isIdle: () => store.get().job === null,
  };
}
