import { describe, expect, it } from '@jest/globals';
import { retryWhileBusy } from '../../../src/cli/disk/busy';

const systemError = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'rename' });

/** A job that fails with `code` a number of times before it succeeds. */
function failing(
  code: string,
  times: number,
): { readonly job: () => Promise<string>; readonly tries: () => number } {
  let tries = 0;
  return {
    job: () => {
      tries += 1;
      return tries <= times ? Promise.reject(systemError(code)) : Promise.resolve('done');
    },
    tries: () => tries,
  };
}

describe('retryWhileBusy', () => {
  it.each(['EBUSY', 'EPERM', 'EACCES'])('tries again after %s', async (code) => {
    const { job, tries } = failing(code, 2);
    await expect(retryWhileBusy(job)).resolves.toBe('done');
    expect(tries()).toBe(3);
  });

  it('gives up after 155 ms', async () => {
    const { job, tries } = failing('EBUSY', 100);
    const start = performance.now();
    await expect(retryWhileBusy(job)).rejects.toMatchObject({ code: 'EBUSY' });
    expect(tries()).toBe(6);
    expect(performance.now() - start).toBeGreaterThanOrEqual(150);
  });

  it('does not try again after anything else', async () => {
    const { job, tries } = failing('ENOSPC', 1);
    await expect(retryWhileBusy(job)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(tries()).toBe(1);
  });
});
