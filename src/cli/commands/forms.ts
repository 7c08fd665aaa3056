import { EXIT, type ExitCode } from '../exitCode';
import type { FileProblem } from '../fileProblem';
import { expandInputs } from '../inputs';
import { notesOn } from '../notes';
import { planTargets } from '../outputs';
import type { DocumentPart } from '../../app/report/reportDocument';
import { documentText } from '../report/json';
import { summaryLine, type Tally } from '../report/tally';
import { viewFor } from '../report/view';
import { paintFor } from '../terminal/paint';
import type { Terminal } from '../terminal/terminal';
import { oneFile, type FormsCommand, type ToldFile } from './oneFile';

function exitCode(tallies: Iterable<Tally>, problems: readonly FileProblem[]): ExitCode {
  if (problems.some((one) => 'bug' in one)) return EXIT.internal;
  if (problems.length > 0) return EXIT.undone;
  return [...tallies].some(({ hasErrors }) => hasErrors) ? EXIT.findings : EXIT.clean;
}

/** A bug that one file brings up is kept with that file: the others are still worked on. */
async function withoutStopping(file: string, job: Promise<ToldFile>): Promise<ToldFile | FileProblem> {
  try {
    return await job;
  } catch (bug) {
    return { file, bug };
  }
}

/**
 * `score` and `check`: file by file, reports as they come (JSON at the end), problems on standard error.
 * @throws UsageError where -o does not fit the inputs; nothing was written then.
 * @returns the exit code, and the first bug for the entry point to tell.
 */
export async function runForms(
  command: FormsCommand,
  terminal: Terminal,
): Promise<{ readonly code: ExitCode; readonly bug?: unknown }> {
  const { language, isJson } = command;
  const notes = notesOn(terminal, language);
  const view = viewFor(language, terminal.columns, paintFor(terminal.reportHasColour));
  const inputs = await expandInputs(command.operands);
  const planned = await planTargets(inputs, command.name === 'score' ? command.target : { kind: 'none' });
  const [files, targets] = planned.ok ? [inputs.files, planned.value] : [[], new Map<string, string>()];

  const problems: FileProblem[] = [];
  const addProblem = (problem: FileProblem): void => {
    problems.push(problem);
    notes.problem(problem);
  };
  inputs.problems.forEach(addProblem);
  if (!planned.ok) addProblem({ file: planned.problem.figures['path'] ?? '', problem: planned.problem });

  const tallies = new Map<string, Tally>();
  const parts: DocumentPart[] = [];
  const unused: (readonly string[])[] = [];
  for (const [index, file] of files.entries()) {
    const isLong = files.length > 1 || terminal.isWatched;
    if (isLong) notes.plain(notes.words.progress(index + 1, files.length, file));
    const job = oneFile(file, targets.get(file) ?? null, command, notes, view);
    const told = await withoutStopping(file, job);
    if (!('tally' in told)) {
      addProblem(told);
      continue;
    }
    tallies.set(file, told.tally);
    if (told.part) parts.push(told.part);
    if (told.text !== '') terminal.report(told.text);
    for (const problem of told.problems) addProblem({ file, problem });
    told.notes.forEach(notes.plain);
    unused.push(...told.unusedSettings);
  }
  const everywhere = (unused[0] ?? []).filter((key) => unused.every((keys) => keys.includes(key)));
  if (everywhere.length > 0) notes.warn(notes.words.unusedSettings(everywhere));
  if (isJson) terminal.report(documentText(parts, problems, language));
  else if (inputs.isMany) terminal.report(summaryLine(tallies, problems, view));
  const bug = problems.find((one) => 'bug' in one);
  return { code: exitCode(tallies.values(), problems), ...(bug ? { bug: bug.bug } : {}) };
}
