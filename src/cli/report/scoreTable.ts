import { explanationText } from '../../core/index';
import type { EvaluatedForm } from '../../app/evaluate';
import { decimalText } from '../../sheet/index';
import { escapeText } from '../terminal/escape';
import { tableLines, tableWidth, type Column } from '../terminal/table';
import { wrapText } from '../terminal/wrap';
import type { FormReport } from './document';
import type { View } from './view';

/** One line of the table: its texts, and the calculation. */
interface Row {
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

const NO_NUMBER = '—';
const DIFFERS = '≠';

const numberText = (value: number | null): string => (value === null ? NO_NUMBER : decimalText(value));

function rowsOf(
  report: FormReport,
  { form, scorecard }: EvaluatedForm,
  { words, language }: View,
): readonly Row[] {
  const { budget, goal, indicators, total } = report;
  const rows: Row[] = [];
  if (form.budget && scorecard.budget) {
    rows.push({
      item: words.budgetRow(form.budget.moneyUnit),
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
      item: words.goalRow,
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
      item: one.name === '' ? words.unnamed : one.name,
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
    item: words.totalRow,
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

function columnsOf({ words: { columns } }: View): readonly Column[] {
  const column = (title: string, align: Column['align'], isFlexible: boolean): Column => ({
    title,
    align,
    isFlexible,
  });
  return [
    column(columns.item, 'left', true),
    column(columns.weight, 'right', false),
    column(columns.target, 'left', true),
    column(columns.actual, 'left', true),
    column(columns.written, 'right', false),
    column(columns.byRules, 'right', false),
    column('', 'left', false),
  ];
}

function markOf({ written, byRules, isPartial = false }: Row, { words }: View): string {
  if (isPartial) return words.partial;
  return written !== null && byRules !== null && written !== byRules ? DIFFERS : '';
}

const texts = (row: Row, view: View): readonly string[] => [
  escapeText(row.item),
  numberText(row.weight),
  escapeText(row.target),
  escapeText(row.actual),
  numberText(row.written),
  numberText(row.byRules),
  markOf(row, view),
];

/**
 * The table of a form: item, weight, target, actual, written score, score by the rules (≠ where they differ), and the
 * calculations: in a column of their own where the screen is wide enough to show them whole, else below.
 */
export function scoreTable(report: FormReport, evaluated: EvaluatedForm, view: View): readonly string[] {
  const rows = rowsOf(report, evaluated, view);
  const columns = columnsOf(view);
  const cells = rows.map((row) => texts(row, view));
  const wide: readonly Column[] = [
    ...columns,
    { title: view.words.columns.explanation, align: 'left', isFlexible: false },
  ];
  const wideCells = rows.map((row, index) => [...(cells[index] ?? []), escapeText(row.explanation)]);
  const isWide = view.lineWidth !== null && tableWidth(wide, wideCells) <= view.lineWidth;
  const [title = '', ...lines] = isWide
    ? tableLines(wide, wideCells, view.tableWidth)
    : tableLines(columns, cells, view.tableWidth);
  const table = [view.paint.bold(title), ...lines];
  if (isWide) return table;
  const explained = rows.filter(({ explanation }) => explanation !== '');
  return [
    ...table,
    view.paint.bold(view.words.columns.explanation),
    ...explained.map(({ item, explanation }) =>
      wrapText(`  ${escapeText(item)}${view.words.colon}${escapeText(explanation)}`, view.lineWidth, 4),
    ),
  ];
}
