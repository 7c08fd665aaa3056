import { readFileSync, writeFileSync } from 'node:fs';

import { openWorkbook } from '../../src/xlsx/index';
import type { Report, Task } from './protocol';
import { roundTrip } from './roundTrip';

/** Works on files one after the other in a process of its own, which the watcher may end at any time. */
const report = (message: Report): void => {
  process.send?.(message);
};

const peakMemory = (): number => process.resourceUsage().maxRSS / 1024;

function work({ path, output }: Task): void {
  const bytes = new Uint8Array(readFileSync(path));
  const start = performance.now();
  const outcome = openWorkbook(bytes);
  const time = performance.now() - start;
  const code = outcome.ok ? 'ok' : outcome.problem.code;
  const detail = outcome.ok ? '' : (outcome.problem.figures['what'] ?? '');
  report({ kind: 'opened', code, detail, time, memory: peakMemory() });
  if (!outcome.ok) {
    report({ kind: 'finished', violations: [], wasWritten: false, note: '' });
    return;
  }
  const { violations, written, note } = roundTrip(bytes, outcome.value);
  if (written && output !== null) writeFileSync(output, written);
  report({ kind: 'finished', violations, wasWritten: written !== null, note });
}

process.on('message', (task: Task) => {
  work(task);
});
