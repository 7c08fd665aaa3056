import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeLines, escapeText } from '../../../src/cli/terminal/escape';

describe('escapeText', () => {
  it.each([
    ['\u001b[31m红\u001b[0m', '\\x1b[31m红\\x1b[0m'],
    ['\u001b]0;title\u0007', '\\x1b]0;title\\x07'],
    ['\u009b2J', '\\x9b2J'],
    ['a\r\nb\tc', 'a b c'],
    ['\u202egnp.exe', '\\u202egnp.exe'],
    ['\ud800x', '\\ud800x'],
    ['a\u0000b\u007f', 'a\\x00b\\x7f'],
    ['满意度≥95%（“较好”）𠮷', '满意度≥95%（“较好”）𠮷'],
  ])('%j becomes %j', (text, safe) => {
    expect(escapeText(text)).toBe(safe);
  });

  it('leaves no control character in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeText(text)).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it('keeps line breaks where they are ours', () => {
    expect(escapeLines('a\nb\u001b')).toBe('a\nb\\x1b');
  });
});
