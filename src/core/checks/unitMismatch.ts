import { roundAt } from '../decimal';
import type { Finding } from '../finding';
import type { EvaluationForm } from '../form';
import { align, writtenQuantity } from '../quantity/index';
import type { Check } from './check';
import { isMoneyUnitDoubtful, UNIT_APART } from './doubts';
import { inRow, scoredRows, type Row } from './items';
import { numberText } from './print';
import { raise } from './raise';

/** Units that do not convert, and amounts of money that look like 元 on one side and 万元 on the other. */
export const unitMismatch: Check = (form, scorecard) => [
  ...budgetMixed(form),
  ...scoredRows(form, scorecard).flatMap((row) => [...conflict(form, row), ...moneyMixed(form, row)]),
];

function conflict(form: EvaluationForm, { index, indicator, line }: Row): readonly Finding[] {
  if (!line.unitConflict) return [];
  return [
    raise(form, 'unit-mismatch', inRow(index, 'actual'), {
      target: indicator.targetText.trim(),
      actual: indicator.actualText.trim(),
      targetUnit: line.unitConflict.target,
      actualUnit: line.unitConflict.actual,
    }),
  ];
}

const isMoney = (unit: string): boolean => /^(?:[百千]?万|亿)?元$/.test(unit);

function moneyMixed(form: EvaluationForm, { index, indicator }: Row): readonly Finding[] {
  const target = writtenQuantity(indicator.target, indicator.targetText, 'low');
  const actual = writtenQuantity(indicator.actual, indicator.actualText, 'high');
  if (!target || !actual || !(isMoney(target.unit) || isMoney(actual.unit))) return [];
  const aligned = align(target, actual);
  if (!aligned || aligned.target.lte(0) || aligned.actual.lte(0)) return [];
  const isTargetLarger = aligned.target.gt(aligned.actual);
  const [small, large] = isTargetLarger ? [aligned.actual, aligned.target] : [aligned.target, aligned.actual];
  if (large.lt(small.times(UNIT_APART))) return [];
  return [
    raise(form, 'unit-mismatch/money', inRow(index, 'actual'), {
      target: indicator.targetText.trim(),
      actual: indicator.actualText.trim(),
      times: roundAt(large.div(small), 'truncate', 0).toString(),
    }),
  ];
}

function budgetMixed(form: EvaluationForm): readonly Finding[] {
  const { budget } = form;
  if (!budget || !isMoneyUnitDoubtful(form)) return [];
  return [
    raise(
      form,
      'unit-mismatch/budget',
      { item: { kind: 'budget' }, place: 'budget.executed' },
      { approved: numberText(budget.approved.value ?? 0), executed: numberText(budget.executed.value ?? 0) },
    ),
  ];
}
