import { describe, expect, it } from '@jest/globals';
import { problemText } from '../../../src/standalone/words/reasons';

/** What browsers name when a file or a folder cannot be read or written. */
const NAMES = [
  'NotAllowedError',
  'SecurityError',
  'NotReadableError',
  'NoModificationAllowedError',
  'EncodingError',
  'TypeMismatchError',
  'InvalidStateError',
  'InvalidModificationError',
  'QuotaExceededError',
  'AbortError',
];

describe.each(NAMES)('%s', (what) => {
  const told = (language: 'zh-CN' | 'en'): string =>
    problemText({ code: 'file-unreadable', figures: { path: '一.xlsx', what } }, language);

  it('is told in words of both languages', () => {
    expect(told('zh-CN')).toMatch(/^无法读取文件“一\.xlsx”（[\p{Script=Han}，、]+）。/u);
    expect(told('en')).not.toContain(what);
  });
});
