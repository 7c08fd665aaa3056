import type { EvaluatedForm } from '../../app/evaluate';
import type { PlannedSheet } from '../../app/recalculate';
import type { Language } from '../../core/index';
import { decimalText, problemMessage } from '../../sheet/index';
import type { PaneState, Trouble } from './pane';
import { fieldCount } from './writing';
import { words } from './words';

type Spoken = Pick<PaneState, 'language'>;

/** `已识别：2021年度…`, or that there is no form. */
export function announceRead({ language }: Spoken, form: EvaluatedForm | null): string {
  if (!form) return words(language).noForm;
  const { title, projectName } = form.form.header;
  return words(language).read(title || projectName || '');
}

/** Why a job was not done, and what to do: what its bar says. */
export const announceTrouble = (trouble: Trouble, language: Language): string =>
  trouble.kind === 'problem' ? problemMessage(trouble.problem, language) : words(language).failed;

/** What was done, then what was refused; nothing done is not told as done. */
export function announceWritten(
  { language }: Spoken,
  { done, cells, trouble }: { done: string; cells: number; trouble: Trouble | null },
): string {
  if (!trouble) return done;
  const refused = announceTrouble(trouble, language);
  return cells === 0 ? refused : words(language).partly(done, refused);
}

/** `重新计算完成，改动 5 个单元格，自评得分 97 分`; cells that refused it are named. */
export function announceRecalculated(
  { language }: Spoken,
  planned: PlannedSheet | undefined,
  index: number,
  trouble: Trouble | null,
): string {
  const form = planned?.after[index] ?? planned?.after[0];
  if (!planned || !form) return words(language).noForm;
  const { total } = form.scorecard;
  const cells = fieldCount([planned]);
  const score = total.isComplete ? decimalText(total.computed) : null;
  const { recalculated, changed } = words(language);
  const done = trouble ? changed(cells) : recalculated(cells, score);
  return announceWritten({ language }, { done, cells, trouble });
}
