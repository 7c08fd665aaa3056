import type { Check } from './check';
import { numberText } from './print';
import { raise } from './raise';
import { writtenParts, wrongTotals } from './totals';

/** Written total ≠ sum of the written parts. A formula's total is formula-differs. */
export const totalMismatch: Check = (form) =>
  wrongTotals(form)
    .filter(({ entry }) => entry.isFormula !== true)
    .map(({ entry, place, sum }) =>
      raise(
        form,
        'total-mismatch',
        { item: { kind: 'total' }, place },
        {
          written: numberText(entry.value),
          sum: numberText(sum),
          parts: writtenParts(form).map(numberText).join(' + '),
        },
      ),
    );
