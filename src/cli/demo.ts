/** `npm run demo`: scores the sample workbook into dist/ and prints the report, as the command line does it. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT } from './exitCode';
import { runInProcess } from './process';

const repository = fileURLToPath(new URL('../..', import.meta.url));
/** A path inside the repository, as short as it can be said from where the demo is run. */
const pathTo = (...names: readonly string[]): string => relative(process.cwd(), join(repository, ...names));

const target = pathTo('dist', '自评表样例-已评分.xlsx');
const argv = ['score', pathTo('assets', '自评表样例.xlsx'), '-o', target, ...process.argv.slice(2)];

await runInProcess(argv, {
  prepare: () => {
    mkdirSync(join(repository, 'dist'), { recursive: true });
  },
  // Findings in the sample are what the demo is there to show.
  isExpected: EXIT.findings,
});
