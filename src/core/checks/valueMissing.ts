import type { Finding } from '../finding';
import type { EvaluationForm, Indicator } from '../form';
import type { Scorecard } from '../scorecard';
import { isReverseName } from '../quantity/index';
import type { Check } from './check';
import { inRow, isBlankEntry, scoredRows } from './items';
import { saysNotApplicable } from './notApplicableWeighted';
import { ratioText } from './print';
import { raise } from './raise';
import { unwantedName } from './vocabulary';

/** Target or actual blank on a scored row; A or B blank in the total row of the budget. */
export const valueMissing: Check = (form, scorecard) => [
  ...budgetMissing(form),
  ...rateMissing(form, scorecard),
  ...scoredRows(form, scorecard)
    .filter((row) => !saysNotApplicable(row.indicator))
    .flatMap(({ index, indicator }) => rowMissing(form, index, indicator)),
];

function budgetMissing(form: EvaluationForm): readonly Finding[] {
  const { budget } = form;
  if (!budget) return [];
  return (['approved', 'executed'] as const)
    .filter((column) => budget[column].value === null && isBlankEntry(budget[column]))
    .map((column) =>
      raise(form, `value-missing/${column}`, { item: { kind: 'budget' }, place: `budget.${column}` }, {}),
    );
}

/** A budget score without the rate that it comes from; a block not yet calculated has neither. */
function rateMissing(form: EvaluationForm, { budget: line }: Scorecard): readonly Finding[] {
  const { budget } = form;
  if (!budget || budget.rate.isAbsent || !isBlankEntry(budget.rate)) return [];
  if (budget.declaredScore.value === null || line === null || line.rate === null) return [];
  return [
    raise(
      form,
      'value-missing/rate',
      { item: { kind: 'budget' }, place: 'budget.rate' },
      { rate: ratioText(line.rate) },
    ),
  ];
}

function rowMissing(form: EvaluationForm, index: number, indicator: Indicator): readonly Finding[] {
  const isTargetMissing = indicator.target.kind === 'blank' && !isNoneWanted(indicator);
  const isActualMissing = indicator.actual.kind === 'blank' && !isNoneReached(indicator);
  if (isTargetMissing && isActualMissing)
    return [raise(form, 'value-missing/both', inRow(index, 'target'), {})];
  if (isTargetMissing) return [raise(form, 'value-missing/target', inRow(index, 'target'), {})];
  if (!isActualMissing) return [];
  return [
    raise(form, 'value-missing/actual', inRow(index, 'actual'), { target: indicator.targetText.trim() }),
  ];
}

const saysNone = (text: string): boolean => /^无$/.test(text.trim());

const isUnwanted = ({ name }: Indicator): boolean => unwantedName.test(name) || isReverseName(name);

/** 事故数: 无 is a target of none. */
const isNoneWanted = (indicator: Indicator): boolean =>
  saysNone(indicator.targetText) && isUnwanted(indicator);

/** 无 as an actual says that none came about: an answer to words, to a target of 0 and to an upper bound. */
function isNoneReached(indicator: Indicator): boolean {
  const { target } = indicator;
  if (!saysNone(indicator.actualText)) return false;
  if (target.kind === 'words' || isUnwanted(indicator)) return true;
  return (
    target.kind === 'quantity' &&
    (target.value === 0 || target.sign === 'atMost' || target.sign === 'lessThan')
  );
}
