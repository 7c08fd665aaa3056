import { describe, expect, it } from '@jest/globals';
import { isExplained, observeRounding } from '../../../src/core/scoring';
import { scoreForm, sumDeclared } from '../../../src/core/index';
import type { BudgetInput, FormInput } from '../../cases/buildForm';
import { buildBudget, buildForm, buildGoal } from '../../cases/buildForm';

const budgetLine = (input: BudgetInput) =>
  scoreForm(buildForm({ budget: buildBudget(input) }), { profile: 'hubei' }).budget;

describe('budget execution', () => {
  it.each([
    [35.5, 35.47, 20, 0.9992, '20 × 35.47 ÷ 35.5 = 19.983…'],
    [84.76, 69.72, 16, 0.8226, '20 × 69.72 ÷ 84.76 = 16.451…'],
    [324.88, 324.88, 20, 1, '324.88 ≥ 324.88'],
    [100, 110, 20, 1.1, '110 ≥ 100'],
    [100, 0, 0, 0, '20 × 0 ÷ 100 = 0'],
    [100, -5, 0, -0.05, '-5 < 100'],
    [3, 1, 7, 0.3333, '20 × 1 ÷ 3 = 6.666…'],
  ])('A %d, B %d scores %d at a rate of %d', (approved, executed, score, rate, formula) => {
    const line = budgetLine({ approved, executed });
    expect([line?.score, line?.rate, line?.explanation.formula]).toEqual([score, rate, formula]);
    expect([line?.isComputed, line?.explanation.clause]).toEqual([true, 'note1']);
  });

  it.each([
    [0, 5],
    [null, 5],
    [100, null],
    [-1, 5],
  ])('A %p, B %p has no rate, and the written score stays', (approved, executed) => {
    expect(budgetLine({ approved, executed, score: 18 })).toMatchObject({
      rate: null,
      exact: null,
      score: 18,
      isComputed: false,
      explanation: { code: 'not-computable', formula: '', score: 18 },
    });
  });
});

describe('the overall goal', () => {
  it('keeps the person’s score, and a missing one missing', () => {
    const card = scoreForm(buildForm({ goal: buildGoal({ score: 16, achievedText: '部分完成' }) }));
    expect(card.goal).toMatchObject({ score: 16, tier: 'partlyAchieved', isComputed: false, exact: null });
    const missing = scoreForm(buildForm({ goal: buildGoal() }));
    expect(missing.goal?.explanation.code).toBe('judged-missing');
    expect([missing.total.isComplete, missing.total.computed]).toEqual([false, 20]);
  });

  it('is no line where the form has no place for its score', () => {
    const card = scoreForm(buildForm({ goal: buildGoal({ isScored: false, score: 20 }) }));
    expect([card.goal, card.maxima.goal]).toEqual([null, null]);
  });
});

describe('the total', () => {
  const parts: FormInput = {
    budget: buildBudget({ approved: 10, executed: 10, score: 0.1 }),
    goal: buildGoal({ score: 0.2 }),
    indicators: [
      { name: '甲', targetText: '5', actualText: '5', score: 8.7 },
      { name: '其中乙', targetText: '2', actualText: '2', isChild: true },
      { name: '丙', targetText: '不涉及', actualText: '不涉及' },
    ],
  };

  it('adds the written parts exactly', () => {
    expect(sumDeclared(buildForm(parts))).toBe(9);
    expect(sumDeclared(buildForm({ ...parts, goal: buildGoal() }))).toBeNull();
    expect(sumDeclared(buildForm({ ...parts, goal: buildGoal({ isScored: false }) }))).toBe(8.8);
    expect(sumDeclared(buildForm({ budget: null, goal: null }))).toBeNull();
  });

  it('is the sum of the shown lines; what carries no weight is not missed', () => {
    const card = scoreForm(buildForm(parts));
    expect(card.indicators.map((line) => [line.score, line.explanation.code])).toEqual([
      [60, 'full'],
      [null, 'no-weight'],
      [null, 'no-weight'],
    ]);
    expect(card.total).toEqual({ declared: null, computed: 80.2, isComplete: true, maxScore: 100 });
  });

  it('is not complete where a block with points has no line', () => {
    const isComplete = (input: FormInput) =>
      scoreForm(buildForm(input), { profile: 'hubei' }).total.isComplete;
    const row = { name: '甲', targetText: '5', actualText: '5' };
    const tables = [
      { label: '目标1（30分）', statedMax: 30 },
      { label: '目标2（30分）', statedMax: 30 },
    ];
    expect(isComplete({ indicators: [] })).toBe(false);
    expect(isComplete({ indicators: [{ ...row, isChild: true }] })).toBe(false);
    expect(isComplete({ tables, indicators: [row] })).toBe(false);
    expect(isComplete({ tables, indicators: [row, { ...row, name: '乙', table: 1 }] })).toBe(true);
    expect(isComplete({ indicators: [row] })).toBe(true);
  });

  it('still says of a child row whether it is met', () => {
    const [, child] = scoreForm(buildForm(parts)).indicators;
    expect([child?.kind, child?.outcome]).toEqual(['positive', 'met']);
  });

  it('takes the stated total from the header, else from the next place', () => {
    const other = {
      otherTotals: [
        { text: '', value: null },
        { text: '96', value: 96 },
      ],
    };
    expect(scoreForm(buildForm({ total: 97, ...other })).total.declared).toBe(97);
    expect(scoreForm(buildForm(other)).total.declared).toBe(96);
  });
});

describe('a written score is explained', () => {
  it.each([
    ['9.882352941', 9],
    ['9.882352941', 10],
    ['9.882352941', 9.8],
    ['9.882352941', 9.9],
    ['9.882352941', 9.88],
    ['9.882352941', 9.882],
    ['9.882352941', 9.882352941],
    ['10', 10],
    ['7.5', 8],
    ['7.5', 7],
  ])('%s written %d', (exact, written) => {
    expect(isExplained(exact, written)).toBe(true);
  });
  it.each([
    ['10', 9],
    ['9.882352941', 9.7],
    ['9.882352941', 8],
    ['9.882352941', 9.89],
    ['9.882352941', 9.884],
    ['7.2', 8],
  ])('but not %s written %d', (exact, written) => {
    expect(isExplained(exact, written)).toBe(false);
  });
});

describe('the rounding that the written scores follow', () => {
  const observed = (scores: readonly (number | null)[], actuals: readonly string[]) =>
    observeRounding(
      scoreForm(
        buildForm({
          indicators: scores.map((score, at) => ({
            name: `指标${at}`,
            targetText: '85%',
            actualText: actuals[at] ?? '',
            weight: 10,
            score,
          })),
        }),
      ).indicators,
    );

  it('is one', () => {
    expect(observed([9.88, 9.41, 10], ['84%', '80%', '90%'])).toEqual({
      roundings: [
        { mode: 'truncate', decimals: 2 },
        { mode: 'halfUp', decimals: 2 },
      ],
      isMixed: false,
    });
  });
  it('or mixed', () => {
    const { isMixed, roundings } = observed([9, 9.9], ['84%', '84%']);
    expect([isMixed, roundings.length]).toEqual([true, 2]);
  });
  it('or none, where nothing explains them', () => {
    expect(observed([3, null], ['84%', '84%'])).toEqual({ roundings: [], isMixed: false });
  });
});
