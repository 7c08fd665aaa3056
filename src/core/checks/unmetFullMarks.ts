import type { Check } from './check';
import { isTakenAsMet, rowsOfKnownWeight } from './doubts';
import { inRow, type Row } from './items';
import { numberText } from './print';
import { raise } from './raise';

/** The target is not met, full marks are written, and the rule's own rounding does not reach them. */
export const hasUnmetFullMarks = (row: Row): boolean => {
  const { outcome, weight, declaredScore, score, isComputed } = row.line;
  if (outcome !== 'unmet' || weight.points === null || weight.points <= 0) return false;
  const isRuleFull = isComputed && score === weight.points;
  return declaredScore === weight.points && !isRuleFull && !isTakenAsMet(row);
};

/** An indicator's target not met, full marks written (RULES §3: an unmet target never rounds up to full marks). */
export const unmetFullMarks: Check = (form, scorecard) =>
  rowsOfKnownWeight(form, scorecard)
    .filter(hasUnmetFullMarks)
    .map(({ index, indicator, line }) =>
      raise(form, 'unmet-full-marks', inRow(index, 'score'), {
        target: indicator.targetText.trim(),
        actual: indicator.actualText.trim(),
        weight: numberText(line.weight.points ?? 0),
        score: line.isComputed && line.score !== null ? numberText(line.score) : '',
      }),
    );
