import { valuesToFill, type EvaluationForm, type Scorecard, type Settings } from '../../core/index';
import { decimalText, isPercentFormat } from '../display';
import type { CellEdit } from '../edit';
import type { Grid } from '../grid';
import type { Place, Places } from '../layout';

/** Number format given to a rate cell that has no percent format of its own. */
const RATE_FORMAT = '0.00%';

/** The whole text of a cell with the number behind its inline label replaced; the blanks around it stay. */
function inlineText(text: string, { start, end }: NonNullable<Place['inline']>, value: number): string {
  const part = text.slice(start, end);
  const shown = decimalText(value);
  const trimmed = part.trim();
  const unit = /^[\d.]*\s*(分)$/.exec(trimmed)?.[1] ?? '';
  if (trimmed === '') return `${text.slice(0, start)}${shown}${part}${text.slice(end)}`;
  return text.slice(0, start) + part.replace(trimmed, () => shown + unit) + text.slice(end);
}

function editOf(grid: Grid, { row, column, inline }: Place, value: number, isRate: boolean): CellEdit | null {
  const cell = grid.cell(row, column);
  if (cell?.formula !== undefined) return null;
  const before = cell?.value ?? null;
  if (inline)
    return { kind: 'cell', row, column, before, after: inlineText(String(before ?? ''), inline, value) };
  const needsFormat = isRate && !isPercentFormat(cell?.format);
  const format = needsFormat ? { format: RATE_FORMAT, formatBefore: cell?.format ?? null } : {};
  return { kind: 'cell', row, column, before, after: value, ...format };
}

/** Cells whose number differs from what is to stand there. A formula is never written over. */
export function planValues(
  grid: Grid,
  places: Places,
  form: EvaluationForm,
  scorecard: Scorecard,
  settings: Settings = {},
): readonly CellEdit[] {
  return valuesToFill(form, scorecard, settings).flatMap(({ path, written, value }): CellEdit[] => {
    const place = places.get(path);
    if (!place || written.isFormula || written.value === value) return [];
    const edit = editOf(grid, place, value, path === 'budget.rate');
    return edit ? [edit] : [];
  });
}
