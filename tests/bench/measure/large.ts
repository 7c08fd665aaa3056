import { CONTESTANT_IDS, CONTESTANTS } from '../contestants/index';
import type { Contestant } from '../contestants/contestant';
import { collectGarbage, spreadOf, timed, type Spread } from './timing';

export interface LargeResult {
  readonly name: string;
  readonly job: string;
  /** Milliseconds of each step, and of all three. */
  readonly open: Spread;
  readonly change: Spread;
  readonly write: Spread;
  readonly total: Spread;
}

type Steps = readonly [open: number, change: number, write: number];

async function stepsOf(contestant: Contestant, bytes: Uint8Array): Promise<Steps> {
  collectGarbage();
  const start = performance.now();
  const opened = await contestant.open(bytes);
  const openTime = performance.now() - start;
  return [openTime, await timed(opened.change), await timed(opened.toBytes)];
}

/** One large sheet, step by step, in turns. */
export async function measureLarge(bytes: Uint8Array, rounds: number): Promise<readonly LargeResult[]> {
  const contestants = await Promise.all(CONTESTANT_IDS.map((id) => CONTESTANTS[id]()));
  const runs = new Map<Contestant, Steps[]>(contestants.map((contestant) => [contestant, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [contestant, steps] of runs) steps.push(await stepsOf(contestant, bytes));
  }
  return [...runs].map(([{ name, job }, steps]) => ({
    name,
    job,
    open: spreadOf(steps.map(([open]) => open)),
    change: spreadOf(steps.map(([, change]) => change)),
    write: spreadOf(steps.map(([, , write]) => write)),
    total: spreadOf(steps.map((all) => all.reduce((sum, time) => sum + time, 0))),
  }));
}
