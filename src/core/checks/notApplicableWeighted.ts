import type { Indicator } from '../form';
import { isReverseName, normaliseText } from '../quantity/index';
import type { Check } from './check';
import { inRow, scoredRows } from './items';
import { numberText } from './print';
import { raise } from './raise';
import { bareName, isBlankText, isNoneText } from './texts';
import { unwantedName } from './vocabulary';

/** A stroke through a cell: it was not forgotten. */
const isStruckOut = (text: string): boolean =>
  text.trim() !== '' && isBlankText(text) && !/^[.·…。]+$/.test(normaliseText(text));

/**
 * The unit says that the indicator does not apply: 无 or 不涉及 as its name or its target, or both values struck out.
 * A target 无 on what nobody wants (事故数) is a target of none.
 */
export function saysNotApplicable({ name, targetText, actualText }: Indicator): boolean {
  if (isNoneText(bareName(name))) return true;
  if (isStruckOut(targetText) && isStruckOut(actualText)) return true;
  return isNoneText(targetText) && !unwantedName.test(name) && !isReverseName(name);
}

/** 无 / 不涉及 indicator that still carries weight. */
export const notApplicableWeighted: Check = (form, scorecard) =>
  scoredRows(form, scorecard)
    .filter(({ indicator, line }) => (line.weight.points ?? 0) > 0 && saysNotApplicable(indicator))
    .map(({ index, indicator, line }) =>
      raise(form, 'not-applicable-weighted', inRow(index, 'target'), {
        text: (isNoneText(bareName(indicator.name)) ? indicator.name : indicator.targetText).trim(),
        weight: numberText(line.weight.points ?? 0),
      }),
    );
