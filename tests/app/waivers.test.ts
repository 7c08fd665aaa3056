import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseSettings } from '../../src/app/settings';
import { parseUserData, userDataText } from '../../src/app/userData';
import { findingKey, formKey, replaceWaivers, waiversOf, type FormWaivers } from '../../src/app/waivers';
import { seedRows, sheetOf } from '../sheet/support/sheet';
import { evaluateSheet } from '../../src/app/evaluate';
import { evaluated, formOf } from './support';

const keysOf = (changes: Parameters<typeof evaluated>[0] = {}): readonly string[] => {
  const form = formOf(evaluated(changes));
  return form.findings.map((finding) => findingKey(finding, form.form));
};

describe('findingKey', () => {
  it('tells the findings of a form apart', () => {
    const keys = keysOf({ G15: 4, G16: 10, G7: 12, F3: '自评得分：50', B17: null, D4: null, A3: null });
    expect(keys.length).toBeGreaterThan(5);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is the same when figures change, and when rows move', () => {
    const before = keysOf({ G15: 4 });
    expect(keysOf({ G15: 5 })).toEqual(before);
    const rows = seedRows({ G15: 4 });
    const moved = [...rows.slice(0, 10), ...rows.slice(11), []];
    const form = formOf(evaluateSheet(sheetOf([[], ...moved])));
    const mismatch = before.find((key) => key.startsWith('score-mismatch'));
    expect(form.findings.map((finding) => findingKey(finding, form.form))).toContain(mismatch);
  });
});

describe('formKey', () => {
  it('names a form by project, unit and year, whatever else stands in it', () => {
    const key = formKey(formOf(evaluated()).form);
    expect(key).toBe('路灯维护|区市政养护中心|2021');
    expect(formKey(formOf(evaluated({ G15: 3, B17: null })).form)).toBe(key);
    expect(formKey(formOf(evaluated({ B4: null })).form)).toBeNull();
  });
});

describe('waivers kept for the user', () => {
  const one = (form: string): FormWaivers => ({ form, waivers: [{ key: 'k', reason: '已核实' }] });

  it('stand beside the settings, and both read the same text', () => {
    const data = { settings: { hasWarningsColumn: false, profile: 'mof' as const }, waivers: [one('a')] };
    const text = userDataText(data);
    expect(parseUserData(text)).toEqual(data);
    expect(parseSettings(text)).toEqual(data.settings);
  });

  it('grow to 200 forms, the one changed longest ago leaves first', () => {
    let all: readonly FormWaivers[] = [];
    for (let index = 0; index < 200; index += 1) all = replaceWaivers(all, `f${index}`, one('').waivers);
    all = replaceWaivers(all, 'f0', [{ key: 'k', reason: '又改' }]);
    all = replaceWaivers(all, 'new', one('').waivers);
    expect(all).toHaveLength(200);
    expect(all.map(({ form }) => form)).toEqual(expect.arrayContaining(['f0', 'f2', 'new']));
    expect(all.map(({ form }) => form)).not.toContain('f1');
    expect(replaceWaivers(all, 'new', []).map(({ form }) => form)).not.toContain('new');
  });

  it('never throw on what is no list of waivers, and keep what is one', () => {
    expect(waiversOf([one('a'), { form: 'b' }, 3, { form: 'c', waivers: [{ key: 1 }] }])).toEqual([one('a')]);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(waiversOf(waiversOf(value))).toEqual(waiversOf(value));
      }),
      { numRuns: 300, seed: 5 },
    );
    expect(parseUserData('{"version":1,"waivers":{"length":5}}').waivers).toEqual([]);
  });
});
