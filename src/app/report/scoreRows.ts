import {
  explanationText,
  isOpen,
  ruledScore,
  ruledTotal,
  scoredLines,
  type Language,
} from '../../core/index';
import type { EvaluatedForm } from '../evaluate';
import { numberText } from '../numberText';
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
      byRules: ruledScore(scorecard.budget),
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
      byRules: ruledScore(scorecard.goal),
      explanation: explanationText(scorecard.goal, language),
    });
  }
  indicators.forEach((one, index) => {
    const line = scorecard.indicators[index];
    rows.push({
      item: one.name === '' ? names.unnamed : one.name,
      weight: one.weight,
      target: one.targetText,
      actual: one.actualText,
      written: one.declaredScore,
      byRules: line ? ruledScore(line) : null,
      // A row without a weight says so in its column already.
      explanation: one.weight === null ? '' : one.explanation,
    });
  });
  const lines = scoredLines(scorecard);
  rows.push({
    item: names.totalRow,
    weight: total.maxScore,
    target: '',
    actual: '',
    written: total.declared,
    byRules: ruledTotal(lines),
    explanation: '',
    isPartial: !scorecard.total.isComplete || lines.some(isOpen),
  });
  return rows;
}
