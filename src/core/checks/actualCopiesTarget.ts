import { normaliseText } from '../quantity/index';
import type { Check } from './check';
import { inRow, scoredRows } from './items';
import { raise } from './raise';

/** The actual repeats the target's text with its sign (both ≥90%): a bound, not a result. */
export const actualCopiesTarget: Check = (form, scorecard) =>
  scoredRows(form, scorecard)
    .filter(({ indicator: { target, actual, targetText, actualText } }) => {
      if (target.kind !== 'quantity' || actual.kind !== 'quantity') return false;
      const isBound = actual.sign !== 'none' && actual.sign !== 'equal';
      return (
        isBound && actual.sign === target.sign && normaliseText(targetText) === normaliseText(actualText)
      );
    })
    .map(({ index, indicator }) =>
      raise(form, 'actual-copies-target', inRow(index, 'actual'), { text: indicator.actualText.trim() }),
    );
