import { explanationText, type Language } from '../../core/index';
import { decimalText } from '../../sheet/index';
import type { EvaluatedForm } from '../evaluate';
import type { FormReport } from './document';
import { fieldWords } from './fieldLabels';

/** One line of a report's score table: its texts, and the calculation. */
export interface ScoreRow {
  readonly item: string;
  readonly weight: number | null;
  readonly target: string;
  readonly actual: string;
  readonly written: number | null;
  readonly byRules: number | null;
  readonly explanation: string;
  /** Lines without a score are left out of the sum. */
  readonly isPartial?: boolean;
}

/** Names of the lines that are no indicator. */
export interface RowNames {
  readonly goalRow: string;
  readonly totalRow: string;
  readonly unnamed: string;
}

const NO_NUMBER = '—';

/** A number as people write it; — where there is none. */
export const numberText = (value: number | null): string => (value === null ? NO_NUMBER : decimalText(value));

/** Lines of the score table in the order of the form, the total last. */
export function scoreRows(
  { budget, goal, indicators, total }: FormReport,
  { form, scorecard }: EvaluatedForm,
  names: RowNames,
  language: Language,
): readonly ScoreRow[] {
  const rows: ScoreRow[] = [];
  if (form.budget && scorecard.budget) {
    rows.push({
      item: fieldWords[language].budget(form.budget.moneyUnit),
      weight: budget.maxScore,
      target: numberText(budget.approved),
      actual: numberText(budget.executed),
      written: budget.declaredScore,
      byRules: budget.score,
      explanation: explanationText(scorecard.budget, language),
    });
  }
  if (goal && scorecard.goal) {
    rows.push({
      item: names.goalRow,
      weight: goal.maxScore,
      target: '',
      actual: '',
      written: goal.declaredScore,
      byRules: goal.score,
      explanation: explanationText(scorecard.goal, language),
    });
  }
  for (const one of indicators) {
    rows.push({
      item: one.name === '' ? names.unnamed : one.name,
      weight: one.weight,
      target: one.targetText,
      actual: one.actualText,
      written: one.declaredScore,
      byRules: one.score,
      // A row without a weight says so in its column already.
      explanation: one.weight === null ? '' : one.explanation,
    });
  }
  rows.push({
    item: names.totalRow,
    weight: total.maxScore,
    target: '',
    actual: '',
    written: total.declared,
    byRules: total.computed,
    explanation: '',
    isPartial: !scorecard.total.isComplete,
  });
  return rows;
}
