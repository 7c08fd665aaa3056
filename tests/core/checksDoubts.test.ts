import { describe, expect, it } from '@jest/globals';
import { isDirectionDisputed, isMoneyUnitDoubtful, scoreForm } from '../../src/core/index';
import { BLANK, budget, entry, form, row, rowsWith } from './checksSupport';

describe('isMoneyUnitDoubtful', () => {
  const doubtful = (approved: number, executed: number, rate: number | null = null) => {
    const written = rate === null ? {} : { rate: entry(rate), rateDecimals: 2 };
    return isMoneyUnitDoubtful(form({ budget: budget(approved, executed, 16, written) }));
  };

  it('is true for an executed amount far above the budget', () => {
    expect(doubtful(84.76, 697200)).toBe(true);
    expect(doubtful(84.76, 84.76 * 999)).toBe(false);
  });

  it('is true far below only where the written rate speaks for 万元', () => {
    expect(doubtful(847600, 69.72, 0.8226)).toBe(true);
    expect(doubtful(847600, 69.72, 0.8225)).toBe(true);
    expect(doubtful(847600, 69.72, 0.81)).toBe(false);
    expect(doubtful(847600, 69.72, 0.0001)).toBe(false);
    expect(doubtful(847600, 69.72)).toBe(false);
    expect(doubtful(847600, 0, 0.8226)).toBe(false);
  });

  it('is false without figures and for negative ones', () => {
    expect(isMoneyUnitDoubtful(form({ budget: null }))).toBe(false);
    expect(isMoneyUnitDoubtful(form({ budget: { ...budget(1, 1, 20), executed: BLANK } }))).toBe(false);
    expect(doubtful(-100, 95)).toBe(false);
  });
});

describe('isDirectionDisputed', () => {
  const disputed = (actual: string, score: number | null, index = 3, target = '30万元') => {
    const one = form({ indicators: rowsWith([3, row('cost', '年度维护成本', target, actual, score)]) });
    return isDirectionDisputed(one, scoreForm(one), index);
  };

  it('is true where the score follows the other direction of an unsigned target', () => {
    expect(disputed('28万元', 10)).toBe(true);
    expect(disputed('32万元', 9)).toBe(true);
  });

  it('is false where it follows the rules, where a sign stands, and for any other index', () => {
    expect(disputed('28万元', 9)).toBe(false);
    expect(disputed('32万元', 10)).toBe(false);
    expect(disputed('28万元', null)).toBe(false);
    expect(disputed('28万元', 10, 3, '≤30万元')).toBe(false);
    expect(disputed('28万元', 10, 0)).toBe(false);
    expect(disputed('28万元', 10, 99)).toBe(false);
  });
});
