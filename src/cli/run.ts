import { languageAskedFor, readCommand, type Command } from './args/command';
import { UsageError } from './args/usageError';
import { runForms } from './commands/forms';
import { runTemplate } from './commands/template';
import { EXIT, type ExitCode } from './exitCode';
import { HELP } from './help';
import { escapeText } from './terminal/escape';
import type { Terminal } from './terminal/terminal';
import { VERSION } from './version';
import { noteWords } from './words';

export interface RunResult {
  readonly code: ExitCode;
  /** A bug that one of the files brought up; the others were finished. */
  readonly bug?: unknown;
}

function runCommand(command: Command, terminal: Terminal): Promise<RunResult> | RunResult {
  switch (command.name) {
    case 'help':
      terminal.report(HELP);
      return { code: EXIT.clean };
    case 'version':
      terminal.report(VERSION);
      return { code: EXIT.clean };
    case 'template':
      return runTemplate(command, terminal).then((code) => ({ code }));
    case 'score':
    case 'check':
      return runForms(command, terminal);
  }
}

/**
 * The whole command line: arguments (without node and script) → exit code. Wrong usage is told on standard error.
 * Throws only what is a bug.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<RunResult> {
  try {
    return await runCommand(readCommand(argv), terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const language = languageAskedFor(argv);
    const words = noteWords[language];
    terminal.note(words.usage + words.colon + escapeText(error.sentences[language]));
    terminal.note(words.seeHelp);
    return { code: EXIT.usage };
  }
}
