import {
  explanationText,
  findingMessage,
  type EvaluationForm,
  type FieldPath,
  type Finding,
  type Language,
  type Scorecard,
  type ScoreLine,
} from '../../core/index';
import type { EvaluatedForm } from '../evaluate';
import { cellName, type CellEdit, type Places } from '../../sheet/index';
import type { BudgetReport, FindingReport, FormReport, IndicatorReport } from './document';

/** One form with where it stands and what is written to it. */
export interface ReportedForm {
  readonly file: string;
  readonly sheet: string;
  readonly evaluated: EvaluatedForm;
  readonly edits: readonly CellEdit[];
}

type CellOf = (path: FieldPath) => string;

const cellsOf =
  (places: Places): CellOf =>
  (path) => {
    const place = places.get(path);
    return place ? cellName(place) : '';
  };

const exactScore = (line: ScoreLine | null | undefined): number | null =>
  typeof line?.exact === 'string' ? Number(line.exact) : null;

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');

function budgetReport(
  { budget }: EvaluationForm,
  { budget: line, maxima }: Scorecard,
  cell: CellOf,
): BudgetReport {
  return {
    approved: budget?.approved.value ?? null,
    executed: budget?.executed.value ?? null,
    declaredRate: budget?.rate.value ?? null,
    rate: line?.rate ?? null,
    maxScore: budget ? maxima.budget : null,
    declaredScore: budget?.declaredScore.value ?? null,
    exactScore: exactScore(line),
    score: line?.score ?? null,
    cells: {
      approved: cell('budget.approved'),
      executed: cell('budget.executed'),
      rate: cell('budget.rate'),
      score: cell('budget.score'),
    },
  };
}

function goalReport(
  { goal }: EvaluationForm,
  { goal: line, maxima }: Scorecard,
  cell: CellOf,
): FormReport['goal'] {
  if (!goal || !line) return null;
  return {
    maxScore: maxima.goal,
    declaredScore: goal.declaredScore.value,
    score: line.score,
    cells: { score: cell('goal.score') },
  };
}

function indicatorReports(
  form: EvaluationForm,
  scorecard: Scorecard,
  cell: CellOf,
  language: Language,
): readonly IndicatorReport[] {
  return form.indicators.flatMap((indicator, index) => {
    const line = scorecard.indicators[index];
    if (!line) return [];
    return {
      level1: indicator.level1Text,
      level2: indicator.level2Text,
      name: indicator.name,
      weight: line.weight.points,
      weightSource: line.weight.source,
      targetText: indicator.targetText,
      actualText: indicator.actualText,
      kind: line.kind,
      outcome: line.outcome,
      declaredScore: indicator.declaredScore.value,
      exactScore: exactScore(line),
      score: line.score,
      explanation: oneLine(explanationText(line, language)),
      cells: {
        target: cell(`indicators.${index}.target`),
        actual: cell(`indicators.${index}.actual`),
        score: cell(`indicators.${index}.score`),
      },
    };
  });
}

function atOf({ item }: Finding, form: EvaluationForm): string {
  if (item.kind === 'indicator') return form.indicators[item.index]?.name ?? '';
  if (item.kind === 'leftover') return form.leftovers[item.index]?.text ?? '';
  return item.kind;
}

export function findingReport(
  finding: Finding,
  { form, places }: EvaluatedForm,
  language: Language,
): FindingReport {
  return {
    rule: finding.rule,
    severity: finding.severity,
    at: atOf(finding, form),
    cell: cellsOf(places)(finding.place),
    message: findingMessage(finding, language),
  };
}

/** One entry of `forms` in the JSON report; the report for people shows the same. */
export function formReport({ file, sheet, evaluated, edits }: ReportedForm, language: Language): FormReport {
  const { form, scorecard, layout, places, findings } = evaluated;
  const cell = cellsOf(places);
  const { header } = form;
  const { declared, computed, maxScore } = scorecard.total;
  return {
    file,
    sheet,
    anchor: cellName({ row: layout.area.top, column: layout.area.left }),
    profile: scorecard.profileId,
    header: {
      title: header.title,
      year: header.year,
      unitName: header.unitName ?? '',
      dateFilled: header.dateFilled ?? '',
      projectName: header.projectName ?? '',
      competentDepartment: header.competentDepartment ?? '',
      implementingUnit: header.implementingUnit ?? '',
      declaredTotal: form.declaredTotal.value,
    },
    budget: budgetReport(form, scorecard, cell),
    goal: goalReport(form, scorecard, cell),
    indicators: indicatorReports(form, scorecard, cell, language),
    causeAnalysis: form.causeAnalysis ?? '',
    improvement: form.improvement ?? '',
    total: { declared, computed, maxScore },
    findings: findings.map((finding) => findingReport(finding, evaluated, language)),
    edits: edits.map((edit) => ({ cell: cellName(edit), before: edit.before, after: edit.after })),
  };
}
