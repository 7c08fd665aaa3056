import { describe, expect, it } from '@jest/globals';
import { scoreForm } from '../../../src/core/index';
import { seedForms } from '../../cases/seeds';

const cards = seedForms.map((form) => scoreForm(form));

describe('the published forms', () => {
  it('are recognised as 20 / 20 / 60', () => {
    expect(cards.map((card) => [card.profileId, card.maxima, card.total.maxScore])).toEqual(
      cards.map(() => ['hubei', { budget: 20, goal: 20, indicators: 60 }, 100]),
    );
  });

  it('come out cell for cell as published, but for 95 % of 95 % on the fourth', () => {
    expect(cards.map((card) => card.total.computed)).toEqual([97, 89, 99, 100]);
    expect(cards.map((card) => card.total.isComplete)).toEqual([true, true, true, true]);
    const differing = cards.flatMap((card, form) => {
      const lines = [card.budget, card.goal, ...card.indicators];
      return lines.flatMap((line, at) =>
        line?.score === line?.declaredScore ? [] : [[form, at, line?.declaredScore, line?.score]],
      );
    });
    expect(differing).toEqual([[3, 6, 9, 10]]);
  });

  it('have even weights: six classes of ten, two social-benefit lines of five', () => {
    expect(cards.map((card) => card.indicators.map((line) => line.weight.points))).toEqual([
      [10, 10, 10, 10, 10, 10],
      [10, 10, 10, 10, 10, 10],
      [10, 10, 10, 10, 5, 5, 10],
      [10, 10, 10, 10, 10, 10],
    ]);
    expect(cards.flatMap((card) => card.indicators.map((line) => line.weight.source))).toEqual(
      Array.from({ length: 25 }, () => 'even-split'),
    );
  });

  it('explain themselves with their numbers', () => {
    expect(cards[0]?.indicators[5]?.explanation).toEqual({
      code: 'computed',
      formula: '10 × 84% ÷ 85% = 9.882…',
      rounding: { mode: 'truncate', decimals: 0 },
      score: 9,
      clause: 'note2.positive',
    });
    expect(cards[1]?.budget?.explanation.formula).toBe('20 × 69.72 ÷ 84.76 = 16.451…');
    expect(cards[1]?.budget?.rate).toBe(0.8226);
    expect(cards[1]?.indicators[3]?.explanation.formula).toBe('10 × 80% ÷ 100% = 8');
    expect(cards[2]?.indicators[1]).toMatchObject({
      kind: 'range',
      outcome: 'met',
      completion: 1,
      explanation: { code: 'full', formula: '15 ≥ 10', clause: 'product.range', rounding: null },
    });
  });

  it('keep the judgements and bound them', () => {
    expect(cards[2]?.indicators[4]).toMatchObject({
      kind: 'qualitative',
      outcome: 'judged',
      tier: null,
      score: 5,
      isComputed: false,
      exact: null,
    });
    expect(cards[1]?.indicators[2]?.tier).toBe('achieved');
    expect(cards[0]?.goal).toMatchObject({ score: 19, tier: 'achieved', isComputed: false });
  });

  it('follow one rounding, the indicators’ own; the budget’s is no second one', () => {
    expect(cards[0]?.observedRounding).toEqual({
      roundings: [{ mode: 'truncate', decimals: 0 }],
      isMixed: false,
    });
    expect(cards[2]?.observedRounding).toEqual({
      roundings: [{ mode: 'truncate', decimals: 0 }],
      isMixed: false,
    });
    expect(cards[3]?.observedRounding).toEqual({ roundings: [], isMixed: false });
  });
});
