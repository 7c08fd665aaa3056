import { describe, expect, it } from '@jest/globals';
import { PROFILES, applySettings, recogniseProfile, scoreForm } from '../../../src/core/index';
import { buildBudget, buildForm, buildGoal } from '../../cases/buildForm';
import { seedForms } from '../../cases/seeds';

const budget = (statedMax: number | null) => buildBudget({ approved: 10, executed: 10, statedMax });
const table = (statedMax: number | null) => [{ label: '绩效指标', statedMax }];
const line = { name: '数', targetText: '5', actualText: '5' };

describe('the profile that a form points to', () => {
  it.each([
    ['a scored goal', { goal: buildGoal() }, 'hubei'],
    ['20 and 60 without a goal block', { goal: null }, 'hubei'],
    ['20 and 80', { goal: null, tables: table(80) }, 'hubei80'],
    [
      '20 and 80, a goal without a score',
      { goal: buildGoal({ isScored: false }), tables: table(80) },
      'hubei80',
    ],
    ['20 alone', { goal: null, tables: table(null) }, 'hubei80'],
    ['20, 60 and a weight column', { indicators: [{ ...line, weight: 10 }] }, 'hubei'],
    [
      '10 and a weight column',
      { budget: budget(10), goal: null, indicators: [{ ...line, weight: 10 }] },
      'mof',
    ],
    ['10 alone', { budget: budget(10), goal: null, tables: table(null) }, 'mof'],
    [
      'a weight column alone',
      { budget: budget(null), goal: null, indicators: [{ ...line, weight: null }] },
      'mof',
    ],
    ['nothing stated, goal scored', { budget: budget(null), tables: table(null) }, 'hubei'],
    ['nothing stated at all', { budget: null, goal: null, tables: [] }, 'hubei80'],
  ])('%s', (_, input, profile) => {
    expect(recogniseProfile(buildForm(input))).toBe(profile);
  });
});

it('has each profile under its own id', () => {
  expect(Object.entries(PROFILES).map(([id, profile]) => [id, profile.id])).toEqual([
    ['hubei', 'hubei'],
    ['hubei80', 'hubei80'],
    ['mof', 'mof'],
  ]);
});

describe('settings', () => {
  it('lie on top of the profile, one figure at a time', () => {
    const profile = applySettings(PROFILES.hubei, {
      points: { indicators: 70 },
      rounding: { indicators: { mode: 'halfUp', decimals: 1 } },
      thresholds: { lowExecution: 0.8 },
      reverse: 'linear',
    });
    expect(profile).toEqual({
      ...PROFILES.hubei,
      points: { budget: 20, goal: 20, indicators: 70 },
      rounding: { ...PROFILES.hubei.rounding, indicators: { mode: 'halfUp', decimals: 1 } },
      thresholds: { ...PROFILES.hubei.thresholds, lowExecution: 0.8 },
      reverse: 'linear',
    });
    expect(applySettings(PROFILES.mof)).toEqual(PROFILES.mof);
  });

  it('choose the profile, unless the caller does', () => {
    const [form] = seedForms;
    if (!form) throw new Error('no seed form');
    const chosen = scoreForm(form, { settings: { profile: 'mof' } });
    expect(chosen.profileId).toBe('mof');
    expect(scoreForm(form, { profile: 'hubei80', settings: { profile: 'mof' } }).profileId).toBe('hubei80');
    expect(scoreForm(form).profileId).toBe('hubei');
  });

  it('change the scores: 9.88 is 9.9 at one decimal', () => {
    const [form] = seedForms;
    if (!form) throw new Error('no seed form');
    const card = scoreForm(form, { settings: { rounding: { indicators: { mode: 'halfUp', decimals: 1 } } } });
    expect(card.indicators.slice(4).map((one) => one.score)).toEqual([9.9, 9.9]);
    expect(card.total.computed).toBe(98.8);
  });
});

describe('block maxima', () => {
  it('are what the labels state, else the profile', () => {
    const stated = scoreForm(buildForm({ budget: budget(15), goal: buildGoal({ statedMax: 25 }) }));
    expect(stated.maxima).toEqual({ budget: 15, goal: 25, indicators: 60 });
    const unstated = scoreForm(
      buildForm({ budget: budget(null), goal: buildGoal({ statedMax: null }), tables: table(null) }),
    );
    expect(unstated.maxima).toEqual({ budget: 20, goal: 20, indicators: 60 });
    expect(unstated.budget?.weight).toEqual({ points: 20, source: 'setting' });
    const none = scoreForm(buildForm({ budget: null, goal: null }), { profile: 'hubei' });
    expect([none.maxima, none.budget, none.goal]).toEqual([
      { budget: 0, goal: null, indicators: 60 },
      null,
      null,
    ]);
  });
});
