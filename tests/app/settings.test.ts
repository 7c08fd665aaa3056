import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  scoringOptions,
  settingsInForce,
  settingsText,
  storedSettings,
  type PaneSettings,
} from '../../src/app/settings';
import { evaluateSheet } from '../../src/app/evaluate';
import { seed } from './support';

const full: PaneSettings = {
  profile: 'mof',
  rounding: { budget: { mode: 'truncate', decimals: 0 }, indicators: { mode: 'halfUp', decimals: 2 } },
  thresholds: { overCompletion: 1.2, overCompletionCause: 1.5, lowExecution: 0.8, aheadOfSpending: 10 },
  weights: { 居民满意度: 12.5, __proto__x: 3 },
  directions: { 预算支出控制率: 'reverse' },
  hasWarningsColumn: false,
  language: 'en',
};

describe('settings as text', () => {
  it('come back as they were', () => {
    expect(parseSettings(settingsText(full))).toEqual(full);
    expect(parseSettings(settingsText(DEFAULT_SETTINGS))).toEqual(DEFAULT_SETTINGS);
    expect(parseSettings(null)).toEqual({ hasWarningsColumn: true });
  });

  it('read as the defaults where the text is none of ours', () => {
    for (const text of [
      '',
      'x',
      'null',
      '[]',
      '1',
      '{}',
      '{"version":2,"profile":"mof"}',
      '{"profile":"mof"}',
    ]) {
      expect(parseSettings(text)).toEqual(DEFAULT_SETTINGS);
      expect(storedSettings(text)).toBeNull();
    }
  });

  it('lose only the parts that are no settings', () => {
    const text = JSON.stringify({
      version: 1,
      profile: 'beijing',
      rounding: { budget: { mode: 'up', decimals: 0 }, indicators: { mode: 'truncate', decimals: 1 } },
      thresholds: { overCompletion: 0.5, lowExecution: 0.85, aheadOfSpending: 'NaN', other: 1 },
      weights: { a: 5, b: -1, c: '7', d: 1e9, '': 3 },
      directions: { a: 'up', b: 'equal' },
      hasWarningsColumn: 'no',
      language: 'fr',
      extra: { deep: true },
    });
    expect(parseSettings(text)).toEqual({
      rounding: { indicators: { mode: 'truncate', decimals: 1 } },
      thresholds: { lowExecution: 0.85 },
      weights: { a: 5 },
      directions: { b: 'equal' },
      hasWarningsColumn: true,
    });
  });

  it('leave every prototype alone', () => {
    const text = '{"version":1,"__proto__":{"profile":"mof"},"weights":{"__proto__":5,"constructor":6}}';
    const settings = parseSettings(text);
    expect(settings.profile).toBeUndefined();
    expect(Object.keys(settings.weights ?? {})).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['profile']).toBeUndefined();
    const options = scoringOptions(settings);
    expect(Object.getPrototypeOf(options.settings?.weights)).toBe(Object.prototype);
    expect(evaluateSheet(seed(), options).forms).toHaveLength(1);
  });

  it('never throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseSettings(text).hasWarningsColumn).toBe(true);
      }),
      { numRuns: 300, seed: 3 },
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (parts) => {
        const settings = parseSettings(JSON.stringify({ ...parts, version: 1 }));
        expect(parseSettings(settingsText(settings))).toEqual(settings);
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});

describe('settings in force', () => {
  it('are the workbook’s where it keeps some, in the user’s language', () => {
    const user = settingsText({ ...DEFAULT_SETTINGS, profile: 'hubei', language: 'en' });
    const workbook = settingsText({ profile: 'mof', hasWarningsColumn: false, language: 'zh-CN' });
    expect(settingsInForce(user, workbook)).toEqual({
      profile: 'mof',
      hasWarningsColumn: false,
      language: 'en',
    });
    expect(settingsInForce(null, workbook)).toEqual({ profile: 'mof', hasWarningsColumn: false });
    expect(settingsInForce(user, 'spoilt')).toMatchObject({ profile: 'hubei', language: 'en' });
  });
});

describe('scoringOptions', () => {
  it('gives the jobs all that was set, indicators by their normalised names', () => {
    const options = scoringOptions({ ...full, weights: { ' 居民 满意度': 12.5 } });
    expect(options).toEqual({
      profile: 'mof',
      settings: {
        rounding: full.rounding,
        thresholds: full.thresholds,
        weights: { 居民满意度: 12.5 },
        directions: full.directions,
      },
      warningsColumn: false,
      language: 'en',
    });
    expect(scoringOptions(DEFAULT_SETTINGS)).toEqual({
      settings: {},
      warningsColumn: true,
      language: 'zh-CN',
    });
    expect(scoringOptions(DEFAULT_SETTINGS, 'en').language).toBe('en');
  });
});
