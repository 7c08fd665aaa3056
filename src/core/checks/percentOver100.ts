import { isShareName } from '../quantity/index';
import type { Reading } from '../form';
import type { Check } from './check';
import { inRow, scoredRows } from './items';
import { raise } from './raise';

const isOver = (reading: Reading): boolean =>
  (reading.kind === 'quantity' && reading.unit === '%' && reading.value > 1) ||
  (reading.kind === 'range' && reading.unit === '%' && reading.high > 1);

/** A share (完成率, 合格率, 满意度 …) above 100 %. */
export const percentOver100: Check = (form, scorecard) =>
  scoredRows(form, scorecard)
    .filter(({ indicator }) => isShareName(indicator.name))
    .flatMap(({ index, indicator }) => [
      ...(isOver(indicator.target)
        ? [
            raise(form, 'percent-over-100/target', inRow(index, 'target'), {
              text: indicator.targetText.trim(),
            }),
          ]
        : []),
      ...(isOver(indicator.actual)
        ? [
            raise(form, 'percent-over-100/actual', inRow(index, 'actual'), {
              text: indicator.actualText.trim(),
            }),
          ]
        : []),
    ]);
