/**
 * 计算过程: the mathematics of a score with its numbers in it, free of language. messages.ts adds the words around it
 * (`，舍去小数 → 9（备注2，正向指标）`).
 */
import type { Decimal } from './decimal';
import { mulDiv, parseDecimal, percentText, plainText } from './decimal';

const PER_MILLE = parseDecimal('1000');
/** Values of the form are shown whole; only a converted one can have more decimals than this. */
const VALUE_DECIMALS = 8;

/** A value as it is written: a ratio with its % or ‰, anything else as a plain number. */
export function valueText(value: Decimal, unit: string): string {
  if (unit === '%') return percentText(value, VALUE_DECIMALS);
  if (unit === '‰') return `${plainText(value.times(PER_MILLE), VALUE_DECIMALS)}‰`;
  return plainText(value, VALUE_DECIMALS);
}

/** `10 × 84% ÷ 85% = 9.882…` */
export const ratioFormula = (
  weight: Decimal,
  numerator: Decimal,
  denominator: Decimal,
  unit: string,
  value: Decimal = mulDiv(weight, numerator, denominator),
): string =>
  `${plainText(weight)} × ${valueText(numerator, unit)} ÷ ${valueText(denominator, unit)} = ${plainText(value)}`;

/** `10 × (1 − (8 − 5) ÷ 5) = 4`: a reverse indicator of the linear kind. */
export function linearFormula(
  weight: Decimal,
  actual: Decimal,
  target: Decimal,
  unit: string,
  value: Decimal = mulDiv(weight, target.times(2).minus(actual), target),
): string {
  const [a, b] = [valueText(target, unit), valueText(actual, unit)];
  return `${plainText(weight)} × (1 − (${b} − ${a}) ÷ ${a}) = ${plainText(value)}`;
}

/** `12 ≥ 10`: why no formula is needed. */
export const comparison = (actual: Decimal, sign: string, target: Decimal, unit: string): string =>
  `${valueText(actual, unit)} ${sign} ${valueText(target, unit)}`;
