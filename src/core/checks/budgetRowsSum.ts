import { exact, exactText, sum } from '../decimal';
import type { Budget, EvaluationForm } from '../form';
import type { Finding } from '../finding';
import type { Check } from './check';
import { isUnreadable, isWritten } from './items';
import { numberText } from './print';
import { raise } from './raise';

/** 总额 row ≠ sum of its component rows, for A and B apart. A blank component counts 0, an unknown one ends the check. */
export const budgetRowsSum: Check = (form) =>
  form.budget
    ? [...columnSum(form, form.budget, 'approved'), ...columnSum(form, form.budget, 'executed')]
    : [];

function columnSum(
  form: EvaluationForm,
  budget: Budget,
  column: 'approved' | 'executed',
): readonly Finding[] {
  const total = budget[column];
  const entries = budget.rows.filter(({ role }) => role === 'component').map((row) => row[column]);
  const written = entries.filter(isWritten);
  const isUnknown = entries.some((entry) => entry.isPending === true || isUnreadable(entry));
  if (!isWritten(total) || written.length === 0 || isUnknown) return [];
  const parts = sum(written.map(({ value }) => exact(value)));
  if (parts.eq(exact(total.value))) return [];
  return [
    raise(
      form,
      `budget-rows-sum/${column}`,
      { item: { kind: 'budget' }, place: `budget.${column}` },
      {
        total: numberText(total.value),
        sum: exactText(parts),
        parts: written.map(({ value }) => numberText(value)).join(' + '),
      },
    ),
  ];
}
