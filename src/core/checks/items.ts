import type { EvaluationForm, Indicator, NumberEntry } from '../form';
import type { IndicatorLine, Scorecard } from '../scorecard';
import type { Where } from './raise';

/** An indicator with its line. */
export interface Row {
  readonly index: number;
  readonly indicator: Indicator;
  readonly line: IndicatorLine;
}

/** The rows that count: 其中 rows are parts of another and carry no score of their own. */
export const scoredRows = (form: EvaluationForm, scorecard: Scorecard): readonly Row[] =>
  form.indicators.flatMap((indicator, index) => {
    const line = scorecard.indicators[index];
    const counts =
      line !== undefined &&
      !indicator.isChild &&
      (line.weight.points !== null || line.declaredScore !== null);
    return counts ? [{ index, indicator, line }] : [];
  });

/** A place in an indicator's row. */
export const inRow = (
  index: number,
  column: 'name' | 'target' | 'actual' | 'weight' | 'score' | 'cause',
): Where => ({ item: { kind: 'indicator', index }, place: `indicators.${index}.${column}` });

/** A known number stands there. */
export const isWritten = (entry: NumberEntry): entry is NumberEntry & { readonly value: number } =>
  entry.value !== null && entry.isPending !== true;

/** Nothing stands there, not even a formula. */
export const isBlankEntry = (entry: NumberEntry): boolean =>
  entry.text.trim() === '' && entry.isFormula !== true;

/** Something stands there that is no number, typed by a person. */
export const isUnreadable = (entry: NumberEntry): boolean =>
  entry.value === null && entry.text.trim() !== '' && entry.isFormula !== true;
