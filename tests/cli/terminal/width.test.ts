import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cutToWidth, displayWidth, padToWidth } from '../../../src/cli/terminal/width';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc 123', 7],
    ['预算执行', 8],
    ['（20分）', 8],
    ['≥95%', 4],
    ['10-15件/人/日', 13],
    ['“无”……', 6],
    ['Ａ１', 4],
    ['ｱｲ', 2],
    ['한글', 4],
    ['𠮷野', 4],
    ['e\u0301', 1],
    ['a\u200bb', 2],
    ['①×→', 3],
    ['✅', 2],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('cutToWidth', () => {
  it.each([
    ['预算执行', 8, '预算执行'],
    ['预算执行率', 8, '预算执…'],
    ['预算执行率', 6, '预算…'],
    ['abcdef', 4, 'abc…'],
    ['预算', 1, '…'],
    ['𠮷𠮷𠮷', 5, '𠮷𠮷…'],
  ])('%j in %i columns is %j', (text, width, cut) => {
    expect(cutToWidth(text, width)).toBe(cut);
  });

  it('never exceeds the width, and padding fills it exactly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const cut = cutToWidth(text, width);
        expect(displayWidth(cut)).toBeLessThanOrEqual(width);
        expect(displayWidth(padToWidth(cut, width))).toBe(width);
        expect(displayWidth(padToWidth(cut, width, 'left'))).toBe(width);
      }),
    );
  });
});
