import { across, LAST_COLUMN } from '../columns';
import type { Draft } from '../draft';
import type { FilledForm } from '../filledForm';
import { CLOSING_HINTS } from '../hints';
import type { TemplateVariant } from '../variants';

/** Causes, improvement, and the form's notes. */
export function placeClosing(draft: Draft, variant: TemplateVariant, form: FilledForm | null): void {
  const cause = draft.addRow(60);
  draft.place(across(cause, 0), '偏差大或\n目标未完成\n原因分析', 'blockLabel');
  draft.place(across(cause, 1, LAST_COLUMN), form?.causeAnalysis || null, 'textLeft', {
    input: CLOSING_HINTS.causeAnalysis,
  });

  const improvement = draft.addRow(60);
  draft.place(across(improvement, 0), '改进措施及\n结果应用方案', 'blockLabel');
  draft.place(across(improvement, 1, LAST_COLUMN), form?.improvement || null, 'textLeft', {
    input: CLOSING_HINTS.improvement,
  });

  if (variant.notes.length > 0) {
    draft.place(across(draft.addRow(0), 0, LAST_COLUMN), variant.notes.join('\n'), 'note');
  }
}
