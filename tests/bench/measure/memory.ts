import { fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONTESTANT_IDS, type ContestantId } from '../contestants/index';

/** Bytes. */
export interface MemoryResult {
  readonly name: string;
  readonly job: string;
  /** Highest heap in use, looked at after each workbook; garbage not yet collected is in it. */
  readonly peakHeap: number;
  /** As `peakHeap`, less what was in use before the first workbook. */
  readonly heapGrowth: number;
  /** Heap that one pass leaves behind after a collection. */
  readonly retained: number;
  /** Highest resident memory of the whole process, Node and the loader of TypeScript included. */
  readonly peakRss: number;
}

/** What the process of a memory run is sent. */
export interface MemoryOrder {
  readonly id: ContestantId;
  readonly workbooks: readonly Uint8Array[];
}

const child = join(fileURLToPath(new URL('.', import.meta.url)), 'memoryChild.ts');

/** One contestant in a process of its own, started as this one was (loader, --expose-gc). */
function measureOne(order: MemoryOrder): Promise<MemoryResult> {
  return new Promise((resolve, reject) => {
    const run = fork(child, { serialization: 'advanced' });
    run.once('message', (result) => {
      resolve(result as MemoryResult);
    });
    run.once('error', reject);
    run.once('exit', (code) => {
      reject(new Error(`the memory run of ${order.id} ended with ${String(code)} and no result`));
    });
    run.send(order);
  });
}

export async function measureMemory(workbooks: readonly Uint8Array[]): Promise<readonly MemoryResult[]> {
  const results: MemoryResult[] = [];
  for (const id of CONTESTANT_IDS) results.push(await measureOne({ id, workbooks }));
  return results;
}
