/**
 * `npm run bench [-- --json] [--rounds N]`: speed and memory over 200 form workbooks, in one run with exceljs and
 * SheetJS; size and start of the task pane; the page without Excel; round trips to Excel. Figures only: nothing here passes or fails by time.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import build from '../e2e/support/build';
import { measureBundle, measurePageBundle } from './measure/bundle';
import { measureEngine, snapshotsOf } from './measure/engine';
import { measureGridPaint } from './measure/gridPaint';
import { measureLarge } from './measure/large';
import { measureMemory } from './measure/memory';
import { measurePageOpening } from './measure/pageOpening';
import { measurePaneStart } from './measure/paneStart';
import { measurePasses } from './measure/passes';
import { measureTrips } from './measure/trips';
import { reportText, type BenchResult } from './report';
import { formWorkbooks, largeWorkbook } from './workbooks';

const WORKBOOKS = 200;
const LARGE_ROWS = 20_000;
const LARGE_ROUNDS = 3;
const DIST = 'dist';
const SHEETS = 40;
const DROPPED = 100;

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '5' } },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new RangeError('--rounds takes a whole number from 1');

build();
const workbooks = await formWorkbooks(WORKBOOKS);
const large = largeWorkbook(LARGE_ROWS);
const result: BenchResult = {
  machine: { node: process.version, cores: cpus().length, cpu: cpus()[0]?.model ?? 'unknown' },
  rounds,
  workbooks: { count: WORKBOOKS, bytes: workbooks.reduce((sum, { length }) => sum + length, 0) },
  pane: { bundle: measureBundle(DIST), start: await measurePaneStart(DIST, rounds) },
  page: {
    bundle: measurePageBundle(DIST),
    opening: await measurePageOpening(DIST, workbooks.slice(0, DROPPED), rounds),
    grid: await measureGridPaint(DIST, rounds),
  },
  trips: await measureTrips(
    workbooks
      .slice(0, SHEETS)
      .flatMap(snapshotsOf)
      .map((sheet, index) => ({ ...sheet, id: `{${index}}`, name: `表${index + 1}` })),
  ),
  memory: await measureMemory(workbooks),
  passes: await measurePasses(workbooks, rounds),
  engine: await measureEngine(workbooks, rounds),
  large: { rows: LARGE_ROWS, bytes: large.length, steps: await measureLarge(large, LARGE_ROUNDS) },
};
console.log(values.json ? JSON.stringify(result, null, 2) : reportText(result));
