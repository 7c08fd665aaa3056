/** `npm run demo`: scores the sample workbook into dist/ and prints the report, as the command line does it. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languageAskedFor } from './args/command';
import { bugReport } from './bugReport';
import { EXIT, type ExitCode } from './exitCode';
import { run } from './run';
import { processTerminal } from './terminal/terminal';
import { noteWords } from './words';

const repository = fileURLToPath(new URL('../..', import.meta.url));
/** A path inside the repository, as short as it can be said from where the demo is run. */
const pathTo = (...names: readonly string[]): string => relative(process.cwd(), join(repository, ...names));

const target = pathTo('dist', '自评表样例-已评分.xlsx');
const argv = ['score', pathTo('assets', '自评表样例.xlsx'), '-o', target, ...process.argv.slice(2)];

/** Findings in the sample are what the demo is there to show. */
const leaveWith = (code: ExitCode): void => {
  process.exitCode = Math.max(code === EXIT.findings ? EXIT.clean : code, Number(process.exitCode ?? 0));
};

const words = noteWords[languageAskedFor(argv)];
const terminal = processTerminal(process, (code) => {
  leaveWith(EXIT.undone);
  terminal.note(words.error + words.colon + words.reportCut(code));
});

try {
  mkdirSync(join(repository, 'dist'), { recursive: true });
  // That the workbook was written, and where, is the last line that the command itself says.
  const { code, bug } = await run(argv, terminal);
  leaveWith(code);
  if (bug !== undefined) terminal.note(bugReport(bug, argv));
} catch (bug) {
  leaveWith(EXIT.internal);
  terminal.note(bugReport(bug, argv));
}
