import type { EngineResult } from './measure/engine';
import type { LargeResult } from './measure/large';
import type { MemoryResult } from './measure/memory';
import type { PassResult } from './measure/passes';
import type { Spread } from './measure/timing';
import type { TripsResult } from './measure/trips';
import { paneText, type PaneResult } from './paneText';
import { pageText, type PageResult } from './pageText';
import { figure, megabytes, tableText } from './table';
import { tripsText } from './tripsText';

export interface BenchResult {
  readonly machine: { readonly node: string; readonly cores: number; readonly cpu: string };
  readonly rounds: number;
  readonly workbooks: { readonly count: number; readonly bytes: number };
  readonly passes: readonly PassResult[];
  readonly engine: EngineResult;
  readonly memory: readonly MemoryResult[];
  readonly pane: PaneResult;
  readonly page: PageResult;
  readonly trips: TripsResult;
  readonly large: {
    readonly rows: number;
    readonly bytes: number;
    readonly steps: readonly LargeResult[];
  };
}

const range = ({ min, max }: Spread): string => `${figure(min)}–${figure(max)}`;

function passesText({ passes, workbooks: { count } }: BenchResult): string {
  const rows = passes.map(({ name, job, total, ratio }) => [
    `${name}: ${job}`,
    figure(total.median),
    range(total),
    figure(total.median / count),
    figure(ratio.median),
    range(ratio),
  ]);
  return tableText(['bytes to bytes', 'median ms', 'min–max', 'ms each', '× ours', 'min–max'], rows);
}

const engineText = ({ engine: { forms, pass, formsPerSecond } }: BenchResult): string =>
  tableText(
    ['engine alone', 'median ms', 'min–max', 'forms/s'],
    [
      [
        `locate, parse, score, check ${forms} forms`,
        figure(pass.median),
        range(pass),
        figure(formsPerSecond),
      ],
    ],
  );

const memoryText = ({ memory }: BenchResult): string =>
  tableText(
    ['memory, a process each', 'peak heap', 'of it for the pass', 'left behind', 'peak rss'],
    memory.map(({ name, job, peakHeap, heapGrowth, retained, peakRss }) => [
      `${name}: ${job}`,
      ...[peakHeap, heapGrowth, Math.max(0, retained), peakRss].map(megabytes),
    ]),
  );

const largeText = ({ large: { rows, steps } }: BenchResult): string =>
  tableText(
    [`one sheet of ${figure(rows)} × 8`, 'read ms', 'change ms', 'write ms', 'all', 'min–max'],
    steps.map(({ name, job, open, change, write, total }) => [
      `${name}: ${job}`,
      ...[open, change, write, total].map(({ median }) => figure(median)),
      range(total),
    ]),
  );

export function reportText(result: BenchResult): string {
  const { machine, rounds, workbooks } = result;
  return [
    `Node ${machine.node}, ${machine.cores} cores (${machine.cpu})`,
    `${workbooks.count} form workbooks, ${megabytes(workbooks.bytes)} in all; ${rounds} rounds in turns, medians`,
    ...[passesText, engineText, memoryText, largeText].map((text) => `\n${text(result)}`),
    `\n${paneText(result.pane)}`,
    `\n${pageText(result.page)}`,
    `\n${tripsText(result.trips)}`,
  ].join('\n');
}
