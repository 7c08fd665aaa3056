import { describe, expect, it } from '@jest/globals';
import { evaluateSheet } from '../../src/app/evaluate';
import { insertTemplate } from '../../src/app/insertTemplate';
import { memoryHost } from '../contract/memoryHost';
import { seed, valueOf } from './support';

describe('insertTemplate', () => {
  it.each([
    ['hubei', false, 1],
    ['hubei80', false, 1],
    ['hubei', true, 4],
  ] as const)('adds %s (sample: %s) as %i new sheets that are recognised', async (profile, sample, count) => {
    const own = seed();
    const host = memoryHost([own]);
    const inserted = valueOf(await insertTemplate(host, { profile, sample }));
    expect(inserted).toHaveLength(count);
    expect(host.sheets()[0]).toBe(own);
    const forms = host
      .sheets()
      .slice(1)
      .map((sheet) => evaluateSheet(sheet).forms[0]?.scorecard.profileId);
    expect(forms).toEqual(Array.from({ length: count }, () => profile));
  });
});
