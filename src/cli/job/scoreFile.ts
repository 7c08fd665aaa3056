import { preview, recalculate } from '../../app/recalculate';
import { xlsxPort } from '../../xlsx/index';
import type { ScoreCommand } from '../args/command';
import { NOT_WRITTEN, unread, type FileResult } from './fileResult';
import { openFile } from './openFile';
import { recalculateOptions } from './options';
import { formNotFound, hasForm, lockedProblem } from './problems';
import { storeFile } from './storeFile';

/**
 * `score`: as `check`, and writes scores, rates, totals and hints to `target` (null: only plans them). A file without a
 * form is not written. Where nothing changes, another target gets the input's bytes and the input itself is left alone.
 */
export async function scoreFile(
  file: string,
  target: string | null,
  command: ScoreCommand,
): Promise<FileResult> {
  const opened = await openFile(file);
  if (!opened.ok) return unread(file, opened.problem);
  const { source, workbook } = opened.value;
  const options = recalculateOptions(command);
  const port = xlsxPort(workbook);
  const done = await (target === null ? preview(port, options) : recalculate(port, options));
  if (!done.ok) return unread(file, done.problem);

  const { sheets } = done.value;
  const result = { file, sheets, problems: [], written: NOT_WRITTEN };
  if (!hasForm(sheets)) return { ...result, problems: [formNotFound(sheets)] };
  if (target === null) return result;
  const locked = lockedProblem(sheets);
  const problems = locked ? [locked] : [];
  const isChanged = done.value.receipt !== null;
  if (!isChanged && target === file) return { ...result, problems, written: { kind: 'unchanged' } };
  const stored = await storeFile(file, target, source, isChanged ? workbook.toBytes() : source.bytes);
  if (!stored.ok) return { ...result, problems: [...problems, stored.problem] };
  return { ...result, problems, written: stored.value };
}
