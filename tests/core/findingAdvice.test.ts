import { describe, expect, it } from '@jest/globals';
import { findingAdvice, LANGUAGES, RULES, type RuleId } from '../../src/core/index';

describe('findingAdvice', () => {
  it.each(LANGUAGES)('gives each rule one sentence on why and one on what to do, in %s', (language) => {
    const end = language === 'en' ? /^[A-Z][^.]*\.$/ : /^[^。]*[\p{Script=Han}”）]。$/u;
    const rules = Object.keys(RULES) as RuleId[];
    const whys = rules.map((rule) => {
      const { why, todo } = findingAdvice(rule, language);
      expect(why).toMatch(end);
      expect(todo).toMatch(end);
      return why;
    });
    expect(new Set(whys).size).toBe(rules.length);
  });
});
