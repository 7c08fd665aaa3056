import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { displayWidth } from '../../../src/cli/terminal/width';
import { wrapText } from '../../../src/cli/terminal/wrap';

describe('wrapText', () => {
  it('breaks between Chinese characters, keeps numbers whole and hangs the rest', () => {
    expect(wrapText('  G14  满意度填写 9.5 分，超过满分。', 18, 4)).toBe(
      '  G14  满意度填写\n    9.5 分，超过满\n    分。',
    );
  });

  it('does not begin a line with closing punctuation', () => {
    expect(wrapText('一二三四，五', 8, 0)).toBe('一二三\n四，五');
    expect(wrapText('一二三（四）', 8, 0)).toBe('一二三\n（四）');
    expect(wrapText('，，，，，，', 8, 0)).toBe('，\n，\n，，，，');
  });

  it('breaks nothing where the width is not known', () => {
    expect(wrapText('一二三四五六七八', null, 2)).toBe('一二三四五六七八');
  });

  it('loses no character', () => {
    const letters = fc.string({ unit: fc.constantFrom('一', '二', '，', 'a', '9', ' ', '。') });
    fc.assert(
      fc.property(letters, fc.integer({ min: 6, max: 20 }), (text, width) => {
        const wrapped = wrapText(text, width, 2);
        expect(wrapped.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        if (displayWidth(text) <= width) expect(wrapped).toBe(text);
      }),
    );
  });
});
