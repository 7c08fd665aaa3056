import type { EvaluationForm } from '../form';
import type { Finding } from '../finding';
import type { Check } from './check';
import { inRow, scoredRows } from './items';
import { raise } from './raise';
import { bareName } from './texts';

/** The same name twice in one class, or the budget's execution rate again (it has its own block). */
export const duplicateIndicator: Check = (form, scorecard) => {
  const seen = new Set<string>();
  return scoredRows(form, scorecard).flatMap(({ index, indicator }): readonly Finding[] => {
    const name = bareName(indicator.name);
    if (name === '') return [];
    const where = inRow(index, 'name');
    const key = JSON.stringify([indicator.table, indicator.level1, indicator.level2Text, name]);
    if (seen.has(key)) return [raise(form, 'duplicate-indicator/name', where, {})];
    seen.add(key);
    return repeatsExecution(form, name) ? [raise(form, 'duplicate-indicator/execution-rate', where, {})] : [];
  });
};

const EXECUTION_RATE =
  /^(?:项目|部门|年度|全年|财政|专项|整体)*(?:预算|资金|经费)+(?:执行率|执行完成率|执行进度)$/;

const repeatsExecution = (form: EvaluationForm, name: string): boolean =>
  form.budget !== null && EXECUTION_RATE.test(name);
