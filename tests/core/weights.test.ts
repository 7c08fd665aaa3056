import { describe, expect, it } from '@jest/globals';
import type { Settings, Weight } from '../../src/core/index';
import { PROFILES, scoreForm, weighLines } from '../../src/core/index';
import type { FormInput, IndicatorInput } from '../cases/buildForm';
import { buildForm } from '../cases/buildForm';

const row = (level2: IndicatorInput['level2'], more: Partial<IndicatorInput> = {}): IndicatorInput => ({
  level1: level2 === 'socialBenefit' || level2 === 'economicBenefit' ? 'benefit' : 'output',
  ...(level2 === undefined ? {} : { level2 }),
  name: `指标${level2 ?? ''}`,
  targetText: '100%',
  actualText: '100%',
  score: null,
  ...more,
});

const weigh = (input: FormInput, settings: Settings = {}): Weight[] =>
  weighLines(buildForm(input), PROFILES.hubei, settings);
const points = (weights: readonly Weight[]) => weights.map((weight) => weight.points);
const sources = (weights: readonly Weight[]) => weights.map((weight) => weight.source);

describe('the order of sources', () => {
  it('is column, label, setting, even split', () => {
    const settings: Settings = { weights: { 指标quality: 15, '指标cost(6分)': 99 } };
    const indicators = [row('quantity'), row('quality'), row('cost', { name: '指标cost（6分）' })];
    expect(weigh({ indicators }, settings)).toEqual([
      { points: 39, source: 'even-split' },
      { points: 15, source: 'setting' },
      { points: 6, source: 'label' },
    ]);
    const withColumn = indicators.map((indicator, at) => ({
      ...indicator,
      weight: [20, null, 10][at] ?? null,
    }));
    expect(weigh({ indicators: withColumn }, settings)).toEqual([
      { points: 20, source: 'column' },
      { points: 15, source: 'setting' },
      { points: 10, source: 'column' },
    ]);
  });

  it.each([
    ['完成率（10分）', 10],
    ['完成率(7.5分)', 7.5],
    ['完成率（权重10%）', 10],
    ['完成率，权重：12', 12],
    ['完成率（分值5分）', 5],
  ])('reads %s', (name, weight) => {
    expect(weigh({ indicators: [row('quantity', { name })] })).toEqual([{ points: weight, source: 'label' }]);
  });

  it('takes no weight from a name that states none', () => {
    const names = ['完成率（2021年）', '100分以上人数', '12345热线', '满意度（≥90%）'];
    expect(sources(weigh({ indicators: names.map((name) => row('quantity', { name })) }))).toEqual(
      names.map(() => 'even-split'),
    );
  });

  it('leaves a blank cell of a weight column, a child row and 不涉及 without one', () => {
    const blank = weigh({ indicators: [row('quantity', { weight: 10 }), row('quality', { weight: null })] });
    expect(blank[1]).toEqual({ points: null, source: null });
    const rows = [
      row('quantity'),
      row('quantity', { isChild: true }),
      row('cost', { targetText: '不涉及', actualText: '无' }),
    ];
    expect(points(weigh({ indicators: rows }))).toEqual([60, null, null]);
    const scored = rows.map((indicator, at) => (at === 2 ? { ...indicator, score: 10 } : indicator));
    expect(points(weigh({ indicators: scored }))).toEqual([30, null, 30]);
  });

  it('splits evenly where the weight column is blank altogether', () => {
    const indicators = [row('quantity', { weight: null }), row('quality', { weight: null })];
    expect(points(weigh({ indicators }))).toEqual([30, 30]);
  });

  it('reads a weight column in percent', () => {
    const form = buildForm({ indicators: [row('quantity', { weight: 0.1 })] });
    const percent = form.indicators.map((one) => ({ ...one, weightColumn: { text: '10%', value: 0.1 } }));
    expect(points(weighLines({ ...form, indicators: percent }, PROFILES.hubei))).toEqual([10]);
  });
});

describe('the even split', () => {
  it('is by class, then within the class', () => {
    const indicators = [row('quantity'), row('quantity'), row('quality'), row('socialBenefit')];
    expect(points(weigh({ indicators }))).toEqual([10, 10, 20, 20]);
  });

  it('keeps the points of a class label to that class', () => {
    const indicators = [
      row('quantity', { level1Text: '产出指标（50分）' }),
      row('quality', { level1Text: '产出指标（50分）' }),
      row('socialBenefit', { level1Text: '效益指标' }),
    ];
    expect(points(weigh({ indicators }))).toEqual([25, 25, 10]);
    const level2 = [row('quantity', { level2Text: '数量指标（30分）' }), row('quality'), row('cost')];
    expect(points(weigh({ indicators: level2 }))).toEqual([30, 15, 15]);
  });

  it('keeps the points of a table to that table', () => {
    const tables = [
      { label: '年度绩效目标1（40分）', statedMax: 40 },
      { label: '年度绩效目标2（20分）', statedMax: 20 },
    ];
    const indicators = [row('quantity'), row('quality'), row('quantity', { table: 1 })];
    expect(points(weigh({ tables, indicators }))).toEqual([20, 20, 20]);
    const unstated = tables.map(({ label }) => ({ label, statedMax: null }));
    expect(points(weigh({ tables: unstated, indicators }))).toEqual([20, 20, 20]);
  });

  it('adds up exactly in hundredths where it does not divide', () => {
    const levels = [
      'quantity',
      'quality',
      'timeliness',
      'cost',
      'economicBenefit',
      'socialBenefit',
      'ecologicalBenefit',
    ];
    const indicators = levels.map((level2) => row('quantity', { level2Text: level2 }));
    expect(points(weigh({ indicators }))).toEqual([8.58, 8.57, 8.57, 8.57, 8.57, 8.57, 8.57]);
  });

  it('gives nothing where the stated weights have used it up', () => {
    const indicators = [row('quantity', { name: '数量（60分）' }), row('quality')];
    expect(points(weigh({ indicators }))).toEqual([60, 0]);
  });
});

describe('weights read off the written scores', () => {
  const form = (scores: readonly number[], actuals: readonly string[] = []) => ({
    goal: null,
    tables: [{ label: '年度绩效指标（80分）', statedMax: 80 }],
    indicators: (['quantity', 'quality', 'timeliness', 'socialBenefit'] as const).map((level2, at) =>
      row(level2, { score: scores[at] ?? null, actualText: actuals[at] ?? '100%' }),
    ),
  });

  it('hold where they refute the even split and add up to the block', () => {
    expect(weigh(form([20, 10, 10, 40]))).toEqual(
      [20, 10, 10, 40].map((weight) => ({ points: weight, source: 'written-scores' })),
    );
    const card = scoreForm(buildForm(form([20, 10, 10, 40])));
    expect([card.profileId, card.total.computed, card.total.maxScore]).toEqual(['hubei80', 100, 100]);
  });

  it('hold with an unmet line of the one weight that explains its score', () => {
    const weights = weigh(form([20, 10, 10, 38], ['100%', '100%', '100%', '95%']));
    expect(points(weights)).toEqual([20, 10, 10, 40]);
  });

  it('do not hold where they do not add up, one is missing, or nothing refutes the even split', () => {
    const even = [20, 20, 20, 20];
    expect(points(weigh(form([20, 10, 10, 39])))).toEqual(even);
    expect(points(weigh(form([20, 20, 40])))).toEqual(even);
    expect(sources(weigh(form(even)))).toEqual(even.map(() => 'even-split'));
    expect(points(weigh(form([20, 10, 10, 38], ['100%', '100%', '100%', '30%'])))).toEqual(even);
  });

  it('do not hold where a weight is stated', () => {
    const stated = form([20, 10, 10, 40]);
    const indicators = stated.indicators.map((one, at) =>
      at === 0 ? { ...one, name: '数量（20分）' } : one,
    );
    expect(sources(weigh({ ...stated, indicators }))).toEqual([
      'label',
      'even-split',
      'even-split',
      'even-split',
    ]);
  });
});
