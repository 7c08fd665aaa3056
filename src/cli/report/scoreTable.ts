import type { EvaluatedForm } from '../../app/evaluate';
import type { FormReport } from '../../app/report/document';
import { numberText } from '../../app/numberText';
import { scoreRows, type ScoreRow } from '../../app/report/scoreRows';
import { escapeText } from '../terminal/escape';
import { tableLines, tableWidth, type Column } from '../terminal/table';
import { wrapText } from '../terminal/wrap';
import type { View } from './view';

const DIFFERS = '≠';

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

function markOf({ written, byRules, isPartial = false }: ScoreRow, { words }: View): string {
  if (isPartial) return words.partial;
  return written !== null && byRules !== null && written !== byRules ? DIFFERS : '';
}

const texts = (row: ScoreRow, view: View): readonly string[] => [
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
  const rows = scoreRows(report, evaluated, view.words, view.language);
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
