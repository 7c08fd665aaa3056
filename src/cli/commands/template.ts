import { join } from 'node:path';
import { SAMPLE_FORMS, templateForm } from '../../sheet/index';
import { createWorkbook } from '../../xlsx/index';
import type { TemplateCommand } from '../args/command';
import { UsageError } from '../args/usageError';
import { replaceFile } from '../disk/replaceFile';
import { statOrNull } from '../disk/stamp';
import { EXIT, type ExitCode } from '../exitCode';
import { notesOn } from '../notes';
import type { Terminal } from '../terminal/terminal';
import { noteWords } from '../words';

const BLANK_NAME = '自评表模板.xlsx';
const SAMPLE_NAME = '自评表样例.xlsx';

/** The blank form, or the sample forms one per sheet. */
const workbookOf = ({ profile, isSample }: TemplateCommand): Uint8Array =>
  createWorkbook(
    isSample ? SAMPLE_FORMS.map((form) => templateForm({ profile, form })) : [templateForm({ profile })],
  );

async function targetOf({ output, isSample }: TemplateCommand): Promise<string> {
  const name = isSample ? SAMPLE_NAME : BLANK_NAME;
  if (output === null) return name;
  const isFolder = /[/\\]$/.test(output) || (await statOrNull(output))?.isDirectory() === true;
  if (isFolder) return join(output, name);
  if (/\.xlsx$/i.test(output)) return output;
  throw new UsageError(noteWords['zh-CN'].notXlsx(output), noteWords.en.notXlsx(output));
}

/**
 * `template`: writes the blank form or the sample. An existing file is replaced only with --force.
 * @throws UsageError where -o is no .xlsx name.
 */
export async function runTemplate(command: TemplateCommand, terminal: Terminal): Promise<ExitCode> {
  const notes = notesOn(terminal, command.language);
  const target = await targetOf(command);
  const written = await replaceFile(target, workbookOf(command), { isNew: !command.mayReplace });
  if (written.ok) {
    notes.plain(notes.words.written(target));
    return EXIT.clean;
  }
  if (written.problem.figures['what'] === 'EEXIST') notes.undone(notes.words.exists(target));
  else notes.problem({ file: target, problem: written.problem });
  return EXIT.undone;
}
