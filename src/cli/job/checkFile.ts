import { validate } from '../../app/validate';
import { xlsxPort } from '../../xlsx/index';
import type { CheckCommand } from '../args/command';
import type { PlannedSheet } from '../../app/recalculate';
import { NOT_WRITTEN, unread, type FileResult } from './fileResult';
import { openFile } from './openFile';
import { validateOptions } from './options';
import { formNotFound, hasForm } from './problems';

/** `check`: reads, scores and checks one file; writes nothing. */
export async function checkFile(file: string, command: CheckCommand): Promise<FileResult> {
  const opened = await openFile(file);
  if (!opened.ok) return unread(file, opened.problem);
  const read = await validate(xlsxPort(opened.value.workbook), validateOptions(command));
  if (!read.ok) return unread(file, read.problem);
  const sheets = read.value.map((evaluated): PlannedSheet => {
    return { evaluated, edits: [], locked: [], after: evaluated.forms };
  });
  return { file, sheets, problems: hasForm(sheets) ? [] : [formNotFound(sheets)], written: NOT_WRITTEN };
}
