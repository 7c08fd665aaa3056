import {
  isSplitRefuted,
  type EvaluationForm,
  type FieldPath,
  type NumberEntry,
  type Scorecard,
} from '../../core/index';
import { decimalText, isPercentFormat } from '../display';
import type { CellEdit } from '../edit';
import type { Grid } from '../grid';
import type { Place, Places } from '../layout';

/** Number format given to a rate cell that has no percent format of its own. */
const RATE_FORMAT = '0.00%';

/** What the rules give for one place, beside what the form says there. */
interface Wanted {
  readonly path: FieldPath;
  readonly written: NumberEntry;
  /** Value to stand there; null: nothing is computed, so nothing is written. */
  readonly value: number | null;
  readonly isRate?: true;
}

/** The places the product fills in: rate, budget score, computed indicator scores and the total. Never a judgement. */
function wantedOf(form: EvaluationForm, scorecard: Scorecard, isRateRight: boolean): readonly Wanted[] {
  const { budget, total } = scorecard;
  const wanted: Wanted[] = [];
  if (form.budget && budget) {
    const rate = isRateRight ? form.budget.rate.value : budget.rate;
    wanted.push({ path: 'budget.rate', written: form.budget.rate, value: rate, isRate: true });
    if (budget.isComputed)
      wanted.push({ path: 'budget.score', written: form.budget.declaredScore, value: budget.score });
  }
  // The assumed weights are not the form's: scores and a total by them would spoil what the unit wrote.
  if (isSplitRefuted(form, scorecard)) return wanted;
  form.indicators.forEach(({ declaredScore }, index) => {
    const line = scorecard.indicators[index];
    if (line?.isComputed)
      wanted.push({ path: `indicators.${index}.score`, written: declaredScore, value: line.score });
  });
  if (total.isComplete) {
    wanted.push({ path: 'total', written: form.declaredTotal, value: total.computed });
    form.otherTotals.forEach((written, index) => {
      wanted.push({ path: `total.${index + 1}`, written, value: total.computed });
    });
  }
  return wanted;
}

/** The whole text of a cell with the number behind its inline label replaced; the blanks around it stay. */
function inlineText(text: string, { start, end }: NonNullable<Place['inline']>, value: number): string {
  const part = text.slice(start, end);
  const shown = decimalText(value);
  const trimmed = part.trim();
  const unit = /^[\d.]*\s*(分)$/.exec(trimmed)?.[1] ?? '';
  if (trimmed === '') return `${text.slice(0, start)}${shown}${part}${text.slice(end)}`;
  return text.slice(0, start) + part.replace(trimmed, () => shown + unit) + text.slice(end);
}

function editOf(
  grid: Grid,
  { row, column, inline }: Place,
  { value, isRate }: Wanted & { value: number },
): CellEdit | null {
  const cell = grid.cell(row, column);
  if (cell?.formula !== undefined) return null;
  const before = cell?.value ?? null;
  if (inline)
    return { kind: 'cell', row, column, before, after: inlineText(String(before ?? ''), inline, value) };
  const needsFormat = isRate === true && !isPercentFormat(cell?.format);
  const format = needsFormat ? { format: RATE_FORMAT, formatBefore: cell?.format ?? null } : {};
  return { kind: 'cell', row, column, before, after: value, ...format };
}

/**
 * Scores, rate and total that differ from what is written, as edits. A cell whose value would not change is left
 * alone (a written rate that is right at its printed precision too), and so is every formula.
 * @param isRateRight the written rate passes `rate-mismatch`
 */
export function planValues(
  grid: Grid,
  places: Places,
  form: EvaluationForm,
  scorecard: Scorecard,
  isRateRight: boolean,
): readonly CellEdit[] {
  return wantedOf(form, scorecard, isRateRight).flatMap((wanted): CellEdit[] => {
    const place = places.get(wanted.path);
    const { value, written } = wanted;
    if (!place || value === null || written.isFormula || written.value === value) return [];
    const edit = editOf(grid, place, { ...wanted, value });
    return edit ? [edit] : [];
  });
}
