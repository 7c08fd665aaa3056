import { across } from '../columns';
import type { Draft } from '../draft';
import type { FilledForm } from '../filledForm';
import { BUDGET_HINTS } from '../hints';
import type { TemplateVariant } from '../variants';

/** 预算执行情况: a row of labels and the total row. */
export function placeBudget(draft: Draft, variant: TemplateVariant, form: FilledForm | null): void {
  const max = variant.budgetPoints;
  const labels = draft.addRow(36);
  const values = draft.addRow(30);

  draft.place(
    { top: labels, left: 0, bottom: values, right: 0 },
    `预算执行情况\n（万元）\n（${max}分）`,
    'blockLabel',
  );
  draft.place(across(labels, 1, 2), null, 'label');
  draft.place(across(labels, 3), '预算数\n（A）', 'label');
  draft.place(across(labels, 4), '执行数\n（B）', 'label');
  draft.place(across(labels, 5), '执行率\n（B/A）', 'label');
  draft.place(across(labels, 6), `得分\n（${max}分*执行率）`, 'label');

  const budget = form?.budget;
  draft.place(across(values, 1, 2), '年度财政资金总额', 'label');
  draft.place(across(values, 3), budget?.approved ?? null, 'number', { input: BUDGET_HINTS.approved });
  draft.place(across(values, 4), budget?.executed ?? null, 'number', { input: BUDGET_HINTS.executed });
  draft.place(across(values, 5), budget?.rate ?? null, 'percent', { input: BUDGET_HINTS.rate });
  draft.place(across(values, 6), budget?.score ?? null, 'number', { input: BUDGET_HINTS.score(max) });
}
