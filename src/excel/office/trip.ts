import { failure, success, type JobWatch, type Outcome } from '../../sheet/index';
import { officeProblem } from './officeProblem';
import { outdated } from './requirements';

/** What is asked of Excel in one go; it syncs by itself, as a rule once. Asked again as a whole after a cell was edited. */
export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs a batch. While the user types in a cell it waits, says so (`onWaiting`), and goes on by itself; asked before
 * each attempt, `isCancelled` ends it with the Problem `cancelled`. Other errors of the host become Problems.
 */
export type Trip = <T>(batch: Batch<T>, watch?: JobWatch) => Promise<Outcome<T>>;

/** Time between two attempts while a cell is being edited, in milliseconds. */
const PAUSE = 500;

/** @param wait resolves after the milliseconds. */
export function tripsWith(wait: (milliseconds: number) => Promise<void>): Trip {
  return async (batch, watch = {}) => {
    const problem = outdated();
    if (problem) return { ok: false, problem };
    let isWaiting = false;
    try {
      for (;;) {
        if (watch.isCancelled?.() === true) return failure('cancelled');
        const outcome = await attempt(batch);
        if (outcome.ok || outcome.problem.code !== 'cell-editing') return outcome;
        if (!isWaiting) watch.onWaiting?.(true);
        isWaiting = true;
        await wait(PAUSE);
      }
    } finally {
      if (isWaiting) watch.onWaiting?.(false);
    }
  };
}

async function attempt<T>(batch: Batch<T>): Promise<Outcome<T>> {
  try {
    return success(await Excel.run(batch));
  } catch (error) {
    return { ok: false, problem: officeProblem(error) };
  }
}
