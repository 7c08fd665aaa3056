import type { EvaluatedForm } from '../../app/evaluate';
import type { PlannedSheet } from '../../app/recalculate';
import { decimalText } from '../../sheet/index';
import type { PaneState } from './pane';
import { fieldCount } from './writing';
import { words } from './words';

type Spoken = Pick<PaneState, 'language'>;

/** `已识别：2021年度…`, or that there is no form. */
export function announceRead({ language }: Spoken, form: EvaluatedForm | null): string {
  if (!form) return words(language).noForm;
  const { title, projectName } = form.form.header;
  return words(language).read(title || projectName || '');
}

/** `重新计算完成，改动 5 个单元格，自评得分 97 分` */
export function announceRecalculated(
  { language }: Spoken,
  planned: PlannedSheet | undefined,
  index: number,
): string {
  const form = planned?.after[index] ?? planned?.after[0];
  if (!planned || !form) return words(language).noForm;
  const { total } = form.scorecard;
  return words(language).recalculated(
    fieldCount([planned]),
    total.isComplete ? decimalText(total.computed) : null,
  );
}
