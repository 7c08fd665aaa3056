/** The command line's entry point: `tsx src/cli/main.ts …`. Bugs are caught here, and only here. */
import { languageAskedFor } from './args/command';
import { bugReport } from './bugReport';
import { EXIT, type ExitCode } from './exitCode';
import { run } from './run';
import { processTerminal } from './terminal/terminal';
import { noteWords } from './words';

const argv = process.argv.slice(2);
const words = noteWords[languageAskedFor(argv)];

/** The worst that happened counts, whatever came first. */
const leaveWith = (code: ExitCode): void => {
  process.exitCode = Math.max(code, Number(process.exitCode ?? EXIT.clean));
};

const terminal = processTerminal(process, (code) => {
  leaveWith(EXIT.undone);
  terminal.note(words.error + words.colon + words.reportCut(code));
});

// The process ends by itself once everything is written: process.exit would cut off a report in a pipe.
try {
  const { code, bug } = await run(argv, terminal);
  leaveWith(code);
  if (bug !== undefined) terminal.note(bugReport(bug, argv));
} catch (bug) {
  leaveWith(EXIT.internal);
  terminal.note(bugReport(bug, argv));
}
