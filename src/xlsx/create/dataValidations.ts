import type { InputRule } from '../../sheet/template/content';
import { areaName } from './areaName';
import { element } from './xmlText';

/** `<dataValidations>` with hints and, where numbers are bounded, a warning; `''` when there are none. */
export function dataValidationsXml(inputs: readonly InputRule[]): string {
  if (inputs.length === 0) return '';
  return element('dataValidations', { count: inputs.length }, inputs.map(dataValidationXml).join(''));
}

function dataValidationXml({ area, hint, decimal }: InputRule): string {
  const attributes = {
    ...(decimal && {
      type: 'decimal',
      errorStyle: 'warning',
      operator: decimal.max === null ? 'greaterThanOrEqual' : undefined,
    }),
    allowBlank: true as const,
    showInputMessage: true as const,
    ...(decimal && { showErrorMessage: true as const, errorTitle: hint.title, error: decimal.message }),
    promptTitle: hint.title,
    prompt: hint.text,
    sqref: areaName(area),
  };
  if (!decimal) return element('dataValidation', attributes);
  const bounds = decimal.max === null ? [decimal.min] : [decimal.min, decimal.max];
  const formulas = bounds.map((bound, index) => element(`formula${index + 1}`, {}, String(bound)));
  return element('dataValidation', attributes, formulas.join(''));
}
