/** The process of one memory run: gets its order by message, answers with a MemoryResult. */
import { once } from 'node:events';
import { passThrough } from '../contestants/contestant';
import { CONTESTANTS } from '../contestants/index';
import type { MemoryOrder, MemoryResult } from './memory';
import { collectGarbage } from './timing';

const heapUsed = (): number => process.memoryUsage().heapUsed;

const [{ id, workbooks }] = (await once(process, 'message')) as [MemoryOrder];
const contestant = await CONTESTANTS[id]();
collectGarbage();
const before = heapUsed();
let peakHeap = before;
for (const bytes of workbooks) {
  await passThrough(contestant, bytes);
  peakHeap = Math.max(peakHeap, heapUsed());
}
const peakRss = process.resourceUsage().maxRSS * 1024;
collectGarbage();
const result: MemoryResult = {
  name: contestant.name,
  job: contestant.job,
  peakHeap,
  heapGrowth: peakHeap - before,
  retained: heapUsed() - before,
  peakRss,
};
process.send?.(result);
process.disconnect();
