import type { Language } from '../../core/index';

/** Wrong usage (exit code 64): what is wrong, why, and what to do, in each language. */
export class UsageError extends Error {
  readonly sentences: Readonly<Record<Language, string>>;

  constructor(chinese: string, english: string) {
    super(english);
    this.sentences = { 'zh-CN': chinese, en: english };
  }
}
