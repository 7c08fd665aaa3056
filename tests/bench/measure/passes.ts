import { CONTESTANT_IDS, CONTESTANTS, type ContestantId } from '../contestants/index';
import { passThrough, type Contestant } from '../contestants/contestant';
import { interleaved, spreadOf, type Spread } from './timing';

export interface PassResult {
  readonly name: string;
  readonly job: string;
  /** Milliseconds for all workbooks. */
  readonly total: Spread;
  /** This contestant's time as a multiple of ours, round by round. */
  readonly ratio: Spread;
}

async function passAll(contestant: Contestant, workbooks: readonly Uint8Array[]): Promise<void> {
  for (const bytes of workbooks) await passThrough(contestant, bytes);
}

/** Bytes to bytes: our whole job against the peers' read and write, all workbooks in every round. */
export async function measurePasses(
  workbooks: readonly Uint8Array[],
  rounds: number,
): Promise<readonly PassResult[]> {
  const contestants = await Promise.all(
    CONTESTANT_IDS.map(async (id) => [id, await CONTESTANTS[id]()] as const),
  );
  const jobs = Object.fromEntries(
    contestants.map(([id, contestant]) => [id, () => passAll(contestant, workbooks)]),
  ) as Record<ContestantId, () => Promise<void>>;
  const times = await interleaved(jobs, rounds);
  return contestants.map(([id, { name, job }]) => ({
    name,
    job,
    total: spreadOf(times[id]),
    ratio: spreadOf(times[id].map((time, round) => time / (times.ours[round] ?? NaN))),
  }));
}
