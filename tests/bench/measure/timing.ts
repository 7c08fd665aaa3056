/** Milliseconds of several rounds. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new RangeError('nothing was measured');
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? NaN;
  const middle = (sorted.length - 1) / 2;
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    min: at(0),
    max: at(sorted.length - 1),
  };
}

/** Frees what earlier work left, so that nobody pays for another's garbage. */
export function collectGarbage(): void {
  if (!globalThis.gc) throw new Error('start with --expose-gc (npm run bench does)');
  globalThis.gc();
}

/** Milliseconds that `job` takes. */
export async function timed(job: () => unknown): Promise<number> {
  const start = performance.now();
  await job();
  return performance.now() - start;
}

/**
 * Times the jobs in turns, each round starting with another one, after one round that does not count.
 * @returns per job its milliseconds, round by round.
 */
export async function interleaved<Name extends string>(
  jobs: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(jobs) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = -1; round < rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + 1 + turn) % names.length];
      if (name === undefined) continue;
      collectGarbage();
      const taken = await timed(jobs[name]);
      if (round >= 0) times[name].push(taken);
    }
  }
  return times;
}
