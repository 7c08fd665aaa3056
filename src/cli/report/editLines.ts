import type { EvaluatedForm } from '../../app/evaluate';
import { fieldAt, fieldLabel, valueText } from '../../app/report/fieldLabels';
import { cellName, type CellEdit } from '../../sheet/index';
import { escapeText } from '../terminal/escape';
import { wrapText } from '../terminal/wrap';
import type { View } from './view';

/** Changed cells of a form, old → new; the hints column is only counted, since it repeats the findings. */
export function editLines(
  edits: readonly CellEdit[],
  form: EvaluatedForm,
  isWritten: boolean,
  view: View,
): readonly string[] {
  const { words, paint, language } = view;
  if (edits.length === 0) return [words.edits.none];
  const lines: string[] = [];
  let hints = 0;
  for (const edit of edits) {
    const path = fieldAt(form, edit);
    if (path === null) {
      hints += 1;
      continue;
    }
    const isRate = path === 'budget.rate';
    const change = escapeText(`${valueText(edit.before, isRate)} → ${valueText(edit.after, isRate)}`);
    lines.push(
      wrapText(
        `  ${cellName(edit)}  ${escapeText(fieldLabel(path, form, language))}  ${change}`,
        view.lineWidth,
        4,
      ),
    );
  }
  const title = paint.bold(isWritten ? words.edits.written : words.edits.planned);
  return [title, ...lines, ...(hints > 0 ? [`  ${words.hints(hints)}`] : [])];
}
