import { normaliseText } from '../quantity/index';
import type { Check } from './check';
import { inRow, scoredRows } from './items';
import { raise } from './raise';
import { vagueWords } from './vocabulary';

/** Longer texts say something of their own. */
const MAX_LENGTH = 16;

/** A target that nobody could measure, on a class that counts (数量指标, 成本指标). */
export const targetVague: Check = (form, scorecard) =>
  scoredRows(form, scorecard)
    .filter(({ indicator: { level2, target, targetText } }) => {
      if ((level2 !== 'quantity' && level2 !== 'cost') || target.kind !== 'words') return false;
      const text = normaliseText(targetText);
      return text.length <= MAX_LENGTH && vagueWords.test(text) && !/[\d一二三四五六七八九十]/.test(text);
    })
    .map(({ index, indicator }) =>
      raise(form, 'target-vague', inRow(index, 'target'), { target: indicator.targetText.trim() }),
    );
