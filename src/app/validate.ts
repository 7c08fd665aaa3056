import { failure, success, type JobWatch, type Outcome, type WorkbookPort } from '../sheet/index';
import { evaluateSheet, type EvaluatedSheet, type ScoringOptions } from './evaluate';

export interface SheetSelection {
  /** Name of the one sheet to look at; absent: all. */
  readonly sheet?: string;
}

export type ValidateOptions = ScoringOptions & SheetSelection;

/**
 * 提交前校验: reads, scores and checks; writes nothing.
 * @returns every sheet that was looked at, those without a form too. Problem `sheet-not-found` when the named
 *   sheet is not there; a workbook without any form is no Problem here, since the caller reports sheet by sheet.
 */
export async function validate(
  port: WorkbookPort,
  options: ValidateOptions = {},
  watch?: JobWatch,
): Promise<Outcome<readonly EvaluatedSheet[]>> {
  const read = await port.read(watch);
  if (!read.ok) return read;
  if (watch?.isCancelled?.() === true) return failure('cancelled');
  const { sheet } = options;
  const selected = sheet === undefined ? read.value : read.value.filter(({ name }) => name === sheet);
  if (selected.length === 0 && sheet !== undefined) {
    return failure('sheet-not-found', { sheet, sheets: read.value.map(({ name }) => name).join('、') });
  }
  return success(selected.map((snapshot) => evaluateSheet(snapshot, options)));
}
