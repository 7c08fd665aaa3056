import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EvaluationForm, Indicator, NumberEntry, Reading, Scorecard } from '../../../src/core/index';
import { readQuantity, scoreForm, sumDeclared, sumPoints } from '../../../src/core/index';
import { buildForm } from '../../cases/buildForm';

const text = fc.oneof(
  fc.constantFrom(
    '',
    '无',
    '/',
    '≥95%',
    '≤5次',
    '=100%',
    '10-15件',
    '12月底前',
    '及时',
    '0',
    '-3',
    '2.6亿元',
    '98',
  ),
  fc.constantFrom(
    '≥0',
    '<0',
    '>0',
    '__proto__',
    '1e300',
    '30亩',
    '2公顷',
    '95%以上',
    '2021-12-31',
    '已完成',
    '‰',
    '5‰',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const label = fc.oneof(
  text,
  fc.constantFrom('产出指标（50分）', '效益指标(0)', '数量指标', '完成率（10分）', 'constructor'),
);
const anyNumber = fc.oneof(
  fc.constantFrom<number | null>(null, 0, 10, 100, -5, 1e300, -1e300, 5e-324, NaN, Infinity, 0.1, 99.995),
  fc.double(),
);
const points = fc.oneof(
  fc.constantFrom<number | null>(null, 0, 20, 60, 80),
  fc.integer({ min: 0, max: 200 }),
);
const entry: fc.Arbitrary<NumberEntry> = fc.record({ text, value: anyNumber });
const reading: fc.Arbitrary<Reading> = text.map(readQuantity);

const indicator: fc.Arbitrary<Indicator> = fc.record({
  level1: fc.constantFrom('output' as const, 'benefit' as const, 'satisfaction' as const, null),
  level2: fc.constantFrom('quantity' as const, 'quality' as const, 'beneficiarySatisfaction' as const, null),
  level1Text: label,
  level2Text: label,
  name: label,
  targetText: text,
  actualText: text,
  target: reading,
  actual: reading,
  weightColumn: fc.option(entry),
  declaredScore: entry,
  cause: fc.option(text),
  isChild: fc.boolean(),
  table: fc.nat({ max: 3 }),
});

const form: fc.Arbitrary<EvaluationForm> = fc
  .record({
    declaredTotal: entry,
    otherTotals: fc.array(entry, { maxLength: 2 }),
    approved: entry,
    executed: entry,
    budgetMax: points,
    goalMax: points,
    isScored: fc.boolean(),
    hasBudget: fc.boolean(),
    hasGoal: fc.boolean(),
    score: entry,
    tables: fc.array(fc.record({ label, statedMax: points }), { maxLength: 3 }),
    indicators: fc.array(indicator, { maxLength: 8 }),
  })
  .map((drawn) => {
    const base = buildForm();
    return {
      ...base,
      declaredTotal: drawn.declaredTotal,
      otherTotals: drawn.otherTotals,
      budget:
        drawn.hasBudget && base.budget
          ? {
              ...base.budget,
              statedMax: drawn.budgetMax,
              approved: drawn.approved,
              executed: drawn.executed,
              declaredScore: drawn.score,
            }
          : null,
      goal:
        drawn.hasGoal && base.goal
          ? { ...base.goal, isScored: drawn.isScored, statedMax: drawn.goalMax, declaredScore: drawn.score }
          : null,
      tables: drawn.tables,
      indicators: drawn.indicators,
    };
  });

const settings = fc.record({
  reverse: fc.constantFrom('linear' as const, 'targetOverActual' as const),
  weights: fc.dictionary(label, fc.double({ min: 0, max: 100, noNaN: true })),
  directions: fc.dictionary(
    label,
    fc.constantFrom('positive' as const, 'reverse' as const, 'equal' as const),
  ),
});

function faults(card: Scorecard): string[] {
  const lines = [
    ...(card.budget ? [card.budget] : []),
    ...(card.goal ? [card.goal] : []),
    ...card.indicators,
  ];
  const scores = lines.flatMap((line) => (line.score === null ? [] : [line.score]));
  return [
    ...lines.flatMap(({ score, weight }) =>
      score === null || weight.points === null || (score >= 0 && score <= weight.points)
        ? []
        : [`${score} of ${weight.points}`],
    ),
    ...(scores.every(Number.isFinite) ? [] : ['a score that is no number']),
    ...(card.total.computed === sumPoints(scores) ? [] : ['total']),
    ...lines.flatMap((line) =>
      line.isComputed === (line.exact !== null) ? [] : ['computed without a value'],
    ),
    ...lines.flatMap((line) => (line.explanation.score === line.score ? [] : ['explained another score'])),
  ];
}

it('any form is scored without a throw: in bounds, explained, and summed', () => {
  fc.assert(
    fc.property(form, settings, (drawn, set) => {
      expect(faults(scoreForm(drawn, { settings: set }))).toEqual([]);
      sumDeclared(drawn);
    }),
    { numRuns: 1_500, seed: 97_89_99 },
  );
});
