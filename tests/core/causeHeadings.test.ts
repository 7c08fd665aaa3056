import { describe, expect, it } from '@jest/globals';
import { substanceOf, tellingClauses } from '../../src/core/checks/stockPhrase';

describe('headings in a cause', () => {
  it.each([
    ['居民满意度（84% < 85%）：', 'stock'],
    ['居民满意度(84% < 85%):\n\n预算执行（执行率 56.34%）：\n', 'stock'],
    ['收入（完成 1,234,567元）：', 'stock'],
    ['居民满意度（84% < 85%）：因停电较多。', 'substantive'],
    ['居民满意度（84% < 85%）：\n因停电较多。', 'substantive'],
    ['因停电较多，满意度下降，详见附件：', 'substantive'],
    ['因停电较多，群众不满（共三次）：', 'substantive'],
  ])('%j reads as %s', (text, substance) => {
    expect(substanceOf(text)).toBe(substance);
  });

  it('belong to the sentence that follows, and to no later one', () => {
    expect(tellingClauses('居民满意度（84%）：\n因停电较多。\n资金未到位。')).toEqual([
      '居民满意度(84%):因停电较多',
      '资金未到位',
    ]);
    expect(tellingClauses('居民满意度（84%）：\n预算执行（56%）：\n招标推迟。')).toEqual([
      '预算执行(56%):招标推迟',
    ]);
  });
});
