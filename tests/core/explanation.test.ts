import { describe, expect, it } from '@jest/globals';
import { exact } from '../../src/core/decimal';
import { comparison, linearFormula, ratioFormula, valueText } from '../../src/core/explanation';

describe('the calculation with its numbers', () => {
  it.each([
    [10, 0.84, 0.85, '%', '10 × 84% ÷ 85% = 9.882…'],
    [20, 69.72, 84.76, '', '20 × 69.72 ÷ 84.76 = 16.451…'],
    [8.57, 29, 30, '件', '8.57 × 29 ÷ 30 = 8.284…'],
    [10, 0.003, 0.005, '‰', '10 × 3‰ ÷ 5‰ = 6'],
    [10, 0.123456789012, 1, '', '10 × 0.12345678… ÷ 1 = 1.234…'],
  ])('%d, %d, %d %s', (weight, numerator, denominator, unit, text) => {
    expect(ratioFormula(exact(weight), exact(numerator), exact(denominator), unit)).toBe(text);
  });

  it('of a linear reverse indicator', () => {
    expect(linearFormula(exact(10), exact(0.08), exact(0.05), '%')).toBe('10 × (1 − (8% − 5%) ÷ 5%) = 4');
  });

  it('is a comparison where no formula is needed', () => {
    expect(comparison(exact(1), '≥', exact(0.95), '%')).toBe('100% ≥ 95%');
  });

  it('shows a ratio in the unit it is written in', () => {
    expect([
      valueText(exact(0.9992), '%'),
      valueText(exact(0.0005), '‰'),
      valueText(exact(1200), '亩'),
    ]).toEqual(['99.92%', '0.5‰', '1200']);
  });
});
