import type { Check } from './check';
import { isWritten } from './items';
import { numberText } from './print';
import { raise } from './raise';

/** B > A: more executed than approved. Negative figures are value-unreadable. */
export const executionOver100: Check = (form) => {
  const { budget } = form;
  if (!budget || !isWritten(budget.approved) || !isWritten(budget.executed)) return [];
  if (budget.approved.value < 0 || budget.executed.value <= budget.approved.value) return [];
  return [
    raise(
      form,
      'execution-over-100',
      { item: { kind: 'budget' }, place: 'budget.executed' },
      { approved: numberText(budget.approved.value), executed: numberText(budget.executed.value) },
    ),
  ];
};
