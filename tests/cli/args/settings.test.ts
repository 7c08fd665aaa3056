import { describe, expect, it } from '@jest/globals';
import { readSettings, SETTING_KEYS } from '../../../src/cli/args/settings';

describe('readSettings', () => {
  it('reads every key into its place', () => {
    expect(
      readSettings([
        'points.budget=10',
        'points.goal=none',
        'points.indicators=90',
        'rounding.budget=halfUp:0',
        'rounding.indicators=truncate:2',
        'thresholds.overCompletion=120%',
        'thresholds.overCompletionCause=1.3',
        'thresholds.lowExecution=85％',
        'thresholds.aheadOfSpending=5',
        'bands.achieved=80%',
        'bands.partlyAchieved=0.6',
        'reverse=linear',
      ]),
    ).toEqual({
      points: { budget: 10, goal: null, indicators: 90 },
      rounding: { budget: { mode: 'halfUp', decimals: 0 }, indicators: { mode: 'truncate', decimals: 2 } },
      thresholds: { overCompletion: 1.2, overCompletionCause: 1.3, lowExecution: 0.85, aheadOfSpending: 5 },
      qualitativeBands: { achieved: 0.8, partlyAchieved: 0.6 },
      reverse: 'linear',
    });
  });

  it('reads a percentage without binary noise', () => {
    expect(readSettings(['thresholds.overCompletion=113%'])).toEqual({
      thresholds: { overCompletion: 1.13 },
    });
  });

  it('keys weights and directions by the normalised name, which may hold "="', () => {
    const settings = readSettings([
      'weight:服务 对象\n满意度=10',
      'weight:A=B=2.5',
      'direction:（甲）=reverse',
    ]);
    expect(settings).toEqual({
      weights: { 服务对象满意度: 10, 'A=B': 2.5 },
      directions: { '(甲)': 'reverse' },
    });
  });

  it('keeps a name such as __proto__ harmless', () => {
    const { weights = {} } = readSettings(['weight:__proto__=10']);
    expect(Object.getPrototypeOf(weights)).toBe(Object.prototype);
    expect(Object.entries(weights)).toEqual([['__proto__', 10]]);
    expect(() => readSettings(['constructor=1'])).toThrow('no setting "constructor"');
    expect(() => readSettings(['__proto__=1'])).toThrow('no setting "__proto__"');
  });

  it('lets the last value of a key win', () => {
    expect(readSettings(['points.budget=10', 'points.budget=30'])).toEqual({ points: { budget: 30 } });
  });

  it.each([
    'points.budget=-1',
    'points.budget=abc',
    'points.budget=',
    'points.budget=1e3',
    'points.budget=0x10',
    'points.indicators=none',
    'rounding.budget=up:0',
    'rounding.budget=halfUp:3',
    'rounding.budget=halfUp:0:1',
    'thresholds.overCompletion=130',
    'thresholds.lowExecution=90',
    'bands.achieved=%',
    'reverse=LINEAR',
    'weight:甲=ten',
    'direction:甲=down',
    'weight:=10',
    'weight: =10',
    'point.budget=10',
    'points.budget',
    '=10',
    'bands=1',
  ])('refuses %s and names the known keys', (text) => {
    expect(() => readSettings([text])).toThrow(`Known settings: ${SETTING_KEYS.join(', ')}.`);
  });

  it('refuses bands that cross', () => {
    expect(() => readSettings(['bands.achieved=0.5', 'bands.partlyAchieved=0.5'])).toThrow('must be above');
  });
});
