import { languageAskedFor } from './args/command';
import { bugReport } from './bugReport';
import { EXIT, type ExitCode } from './exitCode';
import { run } from './run';
import { processTerminal } from './terminal/terminal';
import { noteWords } from './words';

/**
 * Runs the command line in this process. Bugs are caught here, and only here: reported on standard error with exit
 * code 3. The process ends by itself once everything is written: process.exit would cut off a report in a pipe.
 *
 * @param prepare what is to be done first; what it throws counts as a bug too
 * @param isExpected an exit code that counts as clean
 */
export async function runInProcess(
  argv: readonly string[],
  { prepare, isExpected }: { readonly prepare?: () => void; readonly isExpected?: ExitCode } = {},
): Promise<void> {
  /** The worst that happened counts, whatever came first. */
  const leaveWith = (code: ExitCode): void => {
    const counted = code === isExpected ? EXIT.clean : code;
    process.exitCode = Math.max(counted, Number(process.exitCode ?? EXIT.clean));
  };
  const words = noteWords[languageAskedFor(argv)];
  const terminal = processTerminal(process, (code) => {
    leaveWith(EXIT.undone);
    terminal.note(words.error + words.colon + words.reportCut(code));
  });
  try {
    prepare?.();
    const { code, bug } = await run(argv, terminal);
    leaveWith(code);
    if (bug !== undefined) terminal.note(bugReport(bug, argv));
  } catch (bug) {
    leaveWith(EXIT.internal);
    terminal.note(bugReport(bug, argv));
  }
}
