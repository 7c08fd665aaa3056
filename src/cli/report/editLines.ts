import type { FieldPath } from '../../core/index';
import type { EvaluatedForm } from '../../app/evaluate';
import { cellName, decimalText, type CellEdit, type CellValue } from '../../sheet/index';
import { escapeText } from '../terminal/escape';
import { wrapText } from '../terminal/wrap';
import type { View } from './view';

const valueText = (value: CellValue, isRate: boolean): string => {
  if (value === null || value === '') return '—';
  if (typeof value !== 'number') return escapeText(String(value));
  return isRate ? `${decimalText(value, 2)}%` : decimalText(value);
};

/** The field that stands in a cell, by its name in the form; undefined: none, so it is a cell of the hints column. */
function pathAt({ places }: EvaluatedForm, { row, column }: CellEdit): FieldPath | undefined {
  for (const [path, place] of places) {
    if (place.row === row && place.column === column && /(?:score|rate|^total.*)$/.test(path)) return path;
  }
  return undefined;
}

function fieldName(path: FieldPath, { form }: EvaluatedForm, { words }: View): string {
  const index = /^indicators\.(\d+)\./.exec(path)?.[1];
  if (index !== undefined) return `${form.indicators[Number(index)]?.name ?? ''} ${words.fields.score}`;
  if (path === 'budget.rate') return words.fields.rate;
  if (path === 'budget.score')
    return `${words.budgetRow(form.budget?.moneyUnit ?? 'wanYuan')} ${words.fields.score}`;
  return words.fields.total;
}

/** Changed cells of a form, old → new; the hints column is only counted, since it repeats the findings. */
export function editLines(
  edits: readonly CellEdit[],
  form: EvaluatedForm,
  isWritten: boolean,
  view: View,
): readonly string[] {
  const { words, paint } = view;
  if (edits.length === 0) return [words.edits.none];
  const lines: string[] = [];
  let hints = 0;
  for (const edit of edits) {
    const path = pathAt(form, edit);
    if (path === undefined) {
      hints += 1;
      continue;
    }
    const isRate = path === 'budget.rate';
    const change = `${valueText(edit.before, isRate)} → ${valueText(edit.after, isRate)}`;
    lines.push(
      wrapText(
        `  ${cellName(edit)}  ${escapeText(fieldName(path, form, view))}  ${change}`,
        view.lineWidth,
        4,
      ),
    );
  }
  const title = paint.bold(isWritten ? words.edits.written : words.edits.planned);
  return [title, ...lines, ...(hints > 0 ? [`  ${words.hints(hints)}`] : [])];
}
