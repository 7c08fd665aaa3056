import { describe, expect, it } from '@jest/globals';
import {
  exact,
  exactText,
  mulDiv,
  parseDecimal,
  percentText,
  plainText,
  round,
  splitEvenly,
  sum,
  toNumber,
} from '../../src/core/decimal';

describe('exact arithmetic', () => {
  it('takes a number as it is written', () => {
    expect(exact(0.1).plus(exact(0.2)).eq(exact(0.3))).toBe(true);
    expect(exact(0.1 + 0.2).toString()).toBe('0.3');
    expect(exact(20).times(exact(0.57)).toString()).toBe('11.4');
    expect(exact(1e21).toString()).toBe('1000000000000000000000');
    expect(exact(1e-9).toString()).toBe('0.000000001');
    expect(() => exact(NaN)).toThrow(RangeError);
    expect(() => exact(Infinity)).toThrow(RangeError);
  });

  it('multiplies before it divides', () => {
    expect(mulDiv(exact(10), exact(57), exact(57)).toString()).toBe('10');
    expect(mulDiv(exact(30), exact(29), exact(30)).toString()).toBe('29');
    expect(mulDiv(exact(1), exact(2), exact(3)).toString()).toBe(`0.${'6'.repeat(40)}`);
  });

  it.each([
    ['9.99', 'truncate', 0, '9'],
    ['9.99', 'halfUp', 0, '10'],
    ['9.5', 'halfUp', 0, '10'],
    ['9.4999', 'halfUp', 0, '9'],
    ['1.005', 'halfUp', 2, '1.01'],
    ['1.045', 'truncate', 2, '1.04'],
    ['-1.5', 'halfUp', 0, '-2'],
    ['-1.9', 'truncate', 0, '-1'],
  ] as const)('%s, %s to %d decimals is %s', (value, mode, decimals, result) => {
    expect(round(parseDecimal(value), { mode, decimals }).toString()).toBe(result);
  });

  it('comes back as the number that is written so', () => {
    expect(toNumber(parseDecimal('0.30000000000000000001'))).toBe(0.3);
    expect(toNumber(sum([exact(19.98), exact(0.02)]))).toBe(20);
  });
});

describe('an even split', () => {
  it.each([
    [60, 6, ['10', '10', '10', '10', '10', '10']],
    [60, 8, Array.from({ length: 8 }, () => '7.5')],
    [80, 7, ['11.43', '11.43', '11.43', '11.43', '11.43', '11.43', '11.42']],
    [10, 3, ['3.34', '3.33', '3.33']],
    [0.01, 2, ['0.01', '0']],
    [1.005, 2, ['0.505', '0.5']],
  ])('%d in %d parts adds up', (total, parts, shares) => {
    const split = splitEvenly(exact(total), parts);
    expect(split.map(String)).toEqual(shares);
    expect(sum(split).eq(exact(total))).toBe(true);
  });
});

describe('texts for people', () => {
  it('show what was cut', () => {
    expect(plainText(parseDecimal('9.88235294'))).toBe('9.882…');
    expect(plainText(parseDecimal('10.00001'))).toBe('10.000…');
    expect(plainText(parseDecimal('-0.00001'))).toBe('-0.000…');
    expect(plainText(parseDecimal('9.8'))).toBe('9.8');
    expect(plainText(parseDecimal('9'))).toBe('9');
    expect(percentText(parseDecimal('0.9992'))).toBe('99.92%');
    expect(percentText(parseDecimal('1'))).toBe('100%');
    expect(percentText(mulDiv(exact(1), exact(1), exact(3)), 2)).toBe('33.33…%');
    expect(exactText(parseDecimal('0.12345678901234567890123456789012345678909'))).toBe(
      '0.123456789012345678901234567890123456789',
    );
  });
});
