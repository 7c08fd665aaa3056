import { setTimeout as pause } from 'node:timers/promises';
import { errnoOf } from './errno';

/** What Windows and file shares answer while Excel, a virus scanner or a sync client holds a file. */
const BUSY: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY']);

/** Pauses between the tries, in ms: 155 in all (ROBUSTNESS, "Written on disk"). */
const PAUSES = [5, 10, 20, 40, 80] as const;

export const isBusy = (error: unknown): boolean => BUSY.has(errnoOf(error) ?? '');

/** Runs a job again while the file is held by another program; the last failure is thrown. */
export async function retryWhileBusy<T>(job: () => Promise<T>): Promise<T> {
  for (const ms of PAUSES) {
    try {
      return await job();
    } catch (error) {
      if (!isBusy(error)) throw error;
      await pause(ms);
    }
  }
  return job();
}
