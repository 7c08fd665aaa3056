import { describe, expect, it } from '@jest/globals';
import { commonScale, normaliseUnit, writtenMultiple } from '../../../src/core/index';

/** Factor from one unit to the other; null when they do not convert. */
const factorOf = (from: string, to: string): string | null => {
  const scale = commonScale(from, to);
  return scale && scale.from.div(scale.to).toString();
};

describe('conversion', () => {
  it.each([
    ['', '', '1'],
    ['', '件', '1'],
    ['件', '', '1'],
    ['件', '件', '1'],
    ['%', '', '1'],
    ['‰', '%', '1'],
    ['万元', '元', '10000'],
    ['元', '万元', '0.0001'],
    ['亿元', '万元', '10000'],
    ['公里', '米', '1000'],
    ['千米', '公里', '1'],
    ['万平方米', '平方米', '10000'],
    ['㎡', '平方米', '1'],
    ['公顷', '亩', '15'],
    ['平方公里', '亩', '1500'],
    ['吨', '公斤', '1000'],
    ['公斤', '斤', '2'],
    ['天', '日', '1'],
    ['天', '小时', '24'],
    ['小时', '分钟', '60'],
    ['年', '个月', '12'],
    ['万人', '人', '10000'],
    ['名', '人', '1'],
    ['件', '件/人/日', '1'],
    ['件/人/天', '件/人/日', '1'],
    ['/亩', '元/亩', '1'],
    ['万元/公里', '元/公里', '10000'],
    ['个', '个项目', '1'],
    ['名', '名医生', '1'],
    ['次/月', '次/年', '12'],
    ['次/季度', '次/年', '4'],
    ['次/月', '次/季度', '3'],
    ['次/半年', '次/年', '2'],
    ['次/年度', '次/年', '1'],
    ['次/日', '次/周', '7'],
    ['次/星期', '次/周', '1'],
    ['次/年', '次', '1'],
    ['次/月', '次', '12'],
    ['万元/月', '元/年', '120000'],
    ['元/年', '元', '1'],
    ['元/人/月', '元/人/年', '12'],
    ['元/人/月', '元', '1'],
  ])('%s → %s is × %s', (from, to, factor) => {
    expect(factorOf(from, to)).toBe(factor);
  });

  it.each([
    ['人', '人次'],
    ['件', '%'],
    ['个', '个月'],
    ['天', '个月'],
    ['天', '工作日'],
    ['元', '%'],
    ['亩', '米'],
    ['元/亩', '元/人'],
    ['台', '辆'],
    ['次/周', '次/月'],
    ['次/日', '次/年'],
    ['次/周', '次'],
    ['次/学期', '次/年'],
    ['吨/小时', '吨'],
    ['元/月', '元'],
    ['元/人/月', '元/亩/月'],
    ['次/月/年', '次/年'],
  ])('%s and %s do not convert', (from, to) => {
    expect(factorOf(from, to)).toBeNull();
    expect(factorOf(to, from)).toBeNull();
  });

  it('has whole factors where the quotient does not end', () => {
    const scale = commonScale('亩', '公顷');
    expect([scale?.from.toString(), scale?.to.toString()]).toEqual(['2000', '30000']);
  });
});

it('writes a unit in one way', () => {
  expect(['公里', 'KM', 'm²', '元每亩', '元/人·月', '台（套）', '名', '日'].map(normaliseUnit)).toEqual([
    '千米',
    '千米',
    '平方米',
    '元/亩',
    '元/人/月',
    '台套',
    '人',
    '天',
  ]);
});

it('tells the multiple that a text carries', () => {
  const texts = ['1.2万亩', '2.6亿元', '3百万元', '5千克', '12件', '及时'];
  expect(texts.map((text) => writtenMultiple(text).toString())).toEqual([
    '10000',
    '100000000',
    '1000000',
    '1',
    '1',
    '1',
  ]);
});
