import { examineBytes } from './examineBytes';
import type { Examine, ExamineAnswer, ExamineRequest } from './examiner';

/** Browsers allow no worker to a page that is opened from a folder. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./examineWorker.ts', import.meta.url));
  } catch {
    return null;
  }
}

const asked = (worker: Worker, request: ExamineRequest, signal: AbortSignal): Promise<ExamineAnswer> =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ExamineAnswer>) => {
      resolve(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    };
    signal.onabort = () => {
      reject(new Error('aborted'));
    };
    worker.postMessage(request);
  });

/**
 * Examines off the page's own thread, one workbook at a time. Where there is no worker, or it breaks down, the page
 * does the same work itself: slower to answer, with the same result. A worker that nobody waits for any more is ended.
 */
export function workerExamine(): Examine {
  let worker: Worker | null | undefined;
  return async (bytes, options, signal) => {
    worker ??= worker === null ? null : startWorker();
    if (worker === null) return examineBytes(bytes, options);
    try {
      return await asked(worker, { bytes, options }, signal);
    } catch (error) {
      worker.terminate();
      worker = signal.aborted ? undefined : null;
      if (signal.aborted) throw error;
      return examineBytes(bytes, options);
    }
  };
}
