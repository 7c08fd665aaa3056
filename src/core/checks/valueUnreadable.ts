import type { Finding } from '../finding';
import type { EvaluationForm, Indicator, NumberEntry, Reading } from '../form';
import { isQuantitative, normaliseText } from '../quantity/index';
import type { Check } from './check';
import { inRow, isUnreadable, isWritten, scoredRows, type Row } from './items';
import { numberText } from './print';
import { raise, type Where } from './raise';
import { vagueWords } from './vocabulary';

/**
 * A quantity against words that cannot be read as one, either way; a budget figure or a score that is no number; a
 * negative budget figure; a target or a budget of 0, by which nothing can be divided (RULES §3).
 */
export const valueUnreadable: Check = (form, scorecard) => {
  const { budget, goal } = form;
  return [
    ...(budget ? budgetColumn(form, 'approved', budget.approved) : []),
    ...(budget ? budgetColumn(form, 'executed', budget.executed) : []),
    ...(budget ? zeroBudget(form, budget.approved) : []),
    ...(budget ? score(form, budget.declaredScore, { item: { kind: 'budget' }, place: 'budget.score' }) : []),
    ...(goal?.isScored
      ? score(form, goal.declaredScore, { item: { kind: 'goal' }, place: 'goal.score' })
      : []),
    ...scoredRows(form, scorecard).flatMap((row) => [
      ...values(form, row),
      ...score(form, row.indicator.declaredScore, inRow(row.index, 'score')),
    ]),
  ];
};

function budgetColumn(
  form: EvaluationForm,
  column: 'approved' | 'executed',
  entry: NumberEntry,
): readonly Finding[] {
  const where: Where = { item: { kind: 'budget' }, place: `budget.${column}` };
  if (isWritten(entry) && entry.value < 0) {
    return [raise(form, `value-unreadable/negative-${column}`, where, { text: numberText(entry.value) })];
  }
  if (!isUnreadable(entry)) return [];
  return [raise(form, `value-unreadable/${column}`, where, { text: entry.text.trim() })];
}

const zeroBudget = (form: EvaluationForm, approved: NumberEntry): readonly Finding[] =>
  isWritten(approved) && approved.value === 0
    ? [
        raise(
          form,
          'value-unreadable/zero-budget',
          { item: { kind: 'budget' }, place: 'budget.approved' },
          {},
        ),
      ]
    : [];

const score = (form: EvaluationForm, entry: NumberEntry, where: Where): readonly Finding[] =>
  isUnreadable(entry) ? [raise(form, 'value-unreadable/score', where, { text: entry.text.trim() })] : [];

function values(form: EvaluationForm, { index, indicator, line }: Row): readonly Finding[] {
  if (line.unitConflict !== null || ['met', 'unmet', 'exceeded'].includes(line.outcome)) return [];
  const figures = { target: indicator.targetText.trim(), actual: indicator.actualText.trim() };
  const { target, actual } = indicator;
  if (line.explanation.code === 'not-computable' && target.kind === 'quantity' && target.value === 0) {
    return [raise(form, 'value-unreadable/zero-target', inRow(index, 'target'), figures)];
  }
  if (isQuantitative(target) && (actual.kind === 'words' || actual.kind === 'date')) {
    return [raise(form, 'value-unreadable/actual', inRow(index, 'actual'), figures)];
  }
  if (target.kind === 'words' && isQuantitative(actual) && !isAnswer(indicator, actual)) {
    return [raise(form, 'value-unreadable/target', inRow(index, 'target'), figures)];
  }
  return [];
}

/** A number that does answer words: 100 % of 及时, a figure given for 较高, a number that the words name. */
function isAnswer({ targetText }: Indicator, actual: Reading): boolean {
  if (actual.kind !== 'quantity') return false;
  const target = normaliseText(targetText);
  if (actual.unit === '%' && actual.value >= 1) return true;
  if (vagueWords.test(target) || /及时|按时|按期|完成/.test(target)) return true;
  return (target.match(/\d+(?:\.\d+)?/g) ?? []).some((digits) => Number(digits) === actual.value);
}
