import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Reading, Sign } from '../../../src/core/index';
import { isQuantitative, readQuantity } from '../../../src/core/index';

const quantity = (value: number, unit: string, sign: Sign = 'none'): Reading => ({
  kind: 'quantity',
  sign,
  value,
  unit,
});
const range = (low: number, high: number, unit: string): Reading => ({ kind: 'range', low, high, unit });
const date = (year: number | null, month: number, day: number): Extract<Reading, { kind: 'date' }> => ({
  kind: 'date',
  year,
  month,
  day,
});

const check = (cases: readonly (readonly [string, Reading])[]) => {
  it.each(cases)('%s', (text, reading) => {
    expect(readQuantity(text)).toEqual(reading);
  });
};

describe('a bare number', () => {
  check([
    ['0', quantity(0, '')],
    ['6', quantity(6, '')],
    ['735', quantity(735, '')],
    ['387,664.62', quantity(387664.62, '')],
    ['1，000', quantity(1000, '')],
    ['1 000', quantity(1000, '')],
    ['１２３．５', quantity(123.5, '')],
    ['-5', quantity(-5, '')],
    ['−5', quantity(-5, '')],
    ['0.95', quantity(0.95, '')],
    ['1.5E+05', quantity(150000, '')],
    ['1.2万', quantity(12000, '')],
    ['3亿', quantity(300000000, '')],
    [' 8 ', quantity(8, '')],
    ['12。', quantity(12, '')],
  ]);
});

describe('a percent is a ratio', () => {
  check([
    ['100%', quantity(1, '%')],
    ['99.92%', quantity(0.9992, '%')],
    ['９５％', quantity(0.95, '%')],
    ['95 %', quantity(0.95, '%')],
    ['57%', quantity(0.57, '%')],
    ['-5%', quantity(-0.05, '%')],
    ['5‰', quantity(0.005, '‰')],
    ['百分之九十五', quantity(0.95, '%')],
    ['百分之百', quantity(1, '%')],
    ['≥95百分比', quantity(0.95, '%', 'atLeast')],
    ['百分百', quantity(1, '%')],
    ['百分之九十九点五', quantity(0.995, '%')],
    ['千分之五', quantity(0.005, '‰')],
    ['百分之95', quantity(0.95, '%')],
  ]);
});

describe('signs before the number', () => {
  check([
    ['≥95%', quantity(0.95, '%', 'atLeast')],
    ['≧735人次', quantity(735, '人次', 'atLeast')],
    ['>=90%', quantity(0.9, '%', 'atLeast')],
    ['=>90%', quantity(0.9, '%', 'atLeast')],
    ['＞＝90％', quantity(0.9, '%', 'atLeast')],
    ['≥ 95 %', quantity(0.95, '%', 'atLeast')],
    ['≥\n90%', quantity(0.9, '%', 'atLeast')],
    ['不低于90%', quantity(0.9, '%', 'atLeast')],
    ['不少于3次', quantity(3, '次', 'atLeast')],
    ['不小于3次', quantity(3, '次', 'atLeast')],
    ['至少5场', quantity(5, '场', 'atLeast')],
    ['大于等于85%', quantity(0.85, '%', 'atLeast')],
    ['大于或等于85%', quantity(0.85, '%', 'atLeast')],
    ['>90%', quantity(0.9, '%', 'moreThan')],
    ['＞90％', quantity(0.9, '%', 'moreThan')],
    ['大于90%', quantity(0.9, '%', 'moreThan')],
    ['高于90%', quantity(0.9, '%', 'moreThan')],
    ['超过300人', quantity(300, '人', 'moreThan')],
    ['≤5次', quantity(5, '次', 'atMost')],
    ['≦5次', quantity(5, '次', 'atMost')],
    ['<=5', quantity(5, '', 'atMost')],
    ['=<5', quantity(5, '', 'atMost')],
    ['不超过5次', quantity(5, '次', 'atMost')],
    ['不高于3%', quantity(0.03, '%', 'atMost')],
    ['不大于3%', quantity(0.03, '%', 'atMost')],
    ['不多于3起', quantity(3, '起', 'atMost')],
    ['小于等于3%', quantity(0.03, '%', 'atMost')],
    ['至多2次', quantity(2, '次', 'atMost')],
    ['最多2次', quantity(2, '次', 'atMost')],
    ['<5', quantity(5, '', 'lessThan')],
    ['低于5%', quantity(0.05, '%', 'lessThan')],
    ['小于5%', quantity(0.05, '%', 'lessThan')],
    ['=100%', quantity(1, '%', 'equal')],
    ['═100%', quantity(1, '%', 'equal')],
    ['＝100％', quantity(1, '%', 'equal')],
    ['等于12', quantity(12, '', 'equal')],
    ['控制在100万元以内', quantity(1000000, '元', 'atMost')],
  ]);
});

describe('signs behind the number', () => {
  check([
    ['15件以上', quantity(15, '件', 'atLeast')],
    ['90%及以上', quantity(0.9, '%', 'atLeast')],
    ['80%以上（含80%）', quantity(0.8, '%', 'atLeast')],
    ['90%（含）以上', quantity(0.9, '%', 'atLeast')],
    ['5次以内', quantity(5, '次', 'atMost')],
    ['5次以下', quantity(5, '次', 'atMost')],
    ['5次及以下', quantity(5, '次', 'atMost')],
    ['3天内', quantity(3, '天', 'atMost')],
    ['24小时之内', quantity(24, '小时', 'atMost')],
    ['12个工作日内', quantity(12, '个工作日', 'atMost')],
    ['≥95%以上', quantity(0.95, '%', 'atLeast')],
    ['不少于5人以上', quantity(5, '人', 'atLeast')],
    ['达到95%以上', quantity(0.95, '%', 'atLeast')],
    ['95%以上群众满意', quantity(0.95, '%', 'atLeast')],
  ]);
});

describe('units', () => {
  check([
    ['1.2万亩', quantity(12000, '亩')],
    ['16.3万亩', quantity(163000, '亩')],
    ['3.45万亩', quantity(34500, '亩')],
    ['2.6亿元', quantity(260000000, '元')],
    ['1100万元', quantity(11000000, '元')],
    ['≥11.376万元', quantity(113760, '元', 'atLeast')],
    ['￥300', quantity(300, '元')],
    ['735人次', quantity(735, '人次')],
    ['192只', quantity(192, '只')],
    ['29.5亩', quantity(29.5, '亩')],
    ['12个月', quantity(12, '个月')],
    ['5公里', quantity(5, '千米')],
    ['5km', quantity(5, '千米')],
    ['100㎡', quantity(100, '平方米')],
    ['100m²', quantity(100, '平方米')],
    ['3万平方米', quantity(30000, '平方米')],
    ['50立方米', quantity(50, '立方米')],
    ['5千克', quantity(5, '千克')],
    ['5公斤', quantity(5, '千克')],
    ['300元/亩', quantity(300, '元/亩')],
    ['300元每亩', quantity(300, '元/亩')],
    ['每亩300', quantity(300, '/亩')],
    ['每亩300元', quantity(300, '元/亩')],
    ['每年至少5次', quantity(5, '次/年', 'atLeast')],
    ['每半年1次', quantity(1, '次/半年')],
    ['每星期一次', quantity(1, '次/周')],
    ['12次/年', quantity(12, '次/年')],
    ['8台（套）', quantity(8, '台套')],
    ['7个项目', quantity(7, '个项目')],
    ['30日', quantity(30, '天')],
    ['3个百分点', quantity(3, '百分点')],
  ]);
});

describe('words around the number that change nothing', () => {
  check([
    ['约300人', quantity(300, '人')],
    ['近500户', quantity(500, '户')],
    ['300人左右', quantity(300, '人')],
    ['300余人', quantity(300, '人')],
    ['300多万元', quantity(3000000, '元')],
    ['达到100%', quantity(1, '%')],
    ['完成12次', quantity(12, '次')],
    ['已完成100%', quantity(1, '%')],
    ['100%完成', quantity(1, '%')],
    ['共15件', quantity(15, '件')],
    ['满意度≥90%', quantity(0.9, '%', 'atLeast')],
    ['合格率：100%', quantity(1, '%')],
    ['覆盖率达95%以上', quantity(0.95, '%', 'atLeast')],
    ['提高5%', quantity(0.05, '%')],
    ['3次（其中线上1次）', quantity(3, '次')],
    ['≥95%（抽样调查）', quantity(0.95, '%', 'atLeast')],
    ['100万元（不含税）', quantity(1000000, '元')],
  ]);
});

describe('Chinese numerals', () => {
  check([
    ['两百', quantity(200, '')],
    ['十五', quantity(15, '')],
    ['一百二十', quantity(120, '')],
    ['一百零五', quantity(105, '')],
    ['一百二', quantity(120, '')],
    ['两千五', quantity(2500, '')],
    ['三次', quantity(3, '次')],
    ['五千', quantity(5000, '')],
    ['一万二千亩', quantity(12000, '亩')],
    ['一亿二千万元', quantity(120000000, '元')],
    ['三千米', quantity(3000, '米')],
    ['不少于两次', quantity(2, '次', 'atLeast')],
    ['零起', quantity(0, '起')],
    ['二十三人', quantity(23, '人')],
    ['三个月内', quantity(3, '个月', 'atMost')],
  ]);
});

describe('ranges', () => {
  check([
    ['10-15件/人/日', range(10, 15, '件/人/日')],
    ['80%-90%', range(0.8, 0.9, '%')],
    ['80-90%', range(0.8, 0.9, '%')],
    ['80％～90％', range(0.8, 0.9, '%')],
    ['5~10', range(5, 10, '')],
    ['5—10次', range(5, 10, '次')],
    ['5至10万元', range(50000, 100000, '元')],
    ['5万-10万元', range(50000, 100000, '元')],
    ['5万元至10万元', range(50000, 100000, '元')],
    ['5000-1万元', range(5000, 10000, '元')],
    ['10到15人', range(10, 15, '人')],
    ['三至五次', range(3, 5, '次')],
    ['3-5天内', range(3, 5, '天')],
    ['95%-85%', range(0.85, 0.95, '%')],
    ['10-15件之间', range(10, 15, '件')],
    ['3到5次之间', range(3, 5, '次')],
    ['介于3-5次', range(3, 5, '次')],
    ['介于3次和5次之间', range(3, 5, '次')],
    ['95%≤X≤100%', range(0.95, 1, '%')],
    ['100%≥满意度≥95%', range(0.95, 1, '%')],
    ['≥95%且≤100%', range(0.95, 1, '%')],
    ['≤100%，≥95%', range(0.95, 1, '%')],
    ['不少于1,000人，且不超过1,200人', range(1000, 1200, '人')],
    ['≥80%且≤90%', range(0.8, 0.9, '%')],
    ['3-5次（含线上）', range(3, 5, '次')],
  ]);
});

describe('dates and deadlines', () => {
  check([
    ['12月底前', date(null, 12, 31)],
    ['12月31日前', date(null, 12, 31)],
    ['2021年12月底', date(2021, 12, 31)],
    ['2021年12月31日之前', date(2021, 12, 31)],
    ['2021-12-31', date(2021, 12, 31)],
    ['2021-12-31 00:00:00', date(2021, 12, 31)],
    ['2021.12', date(2021, 12, 31)],
    ['2021.6.30', date(2021, 6, 30)],
    ['2021/6/30', date(2021, 6, 30)],
    ['2021年12月', date(2021, 12, 31)],
    ['2021年2月底前', date(2021, 2, 28)],
    ['2020年2月底前', date(2020, 2, 29)],
    ['2021年内', date(2021, 12, 31)],
    ['2021年', date(2021, 12, 31)],
    ['年底前', date(null, 12, 31)],
    ['当年年底前完成', date(null, 12, 31)],
    ['第四季度', date(null, 12, 31)],
    ['四季度末', date(null, 12, 31)],
    ['2021年第一季度', date(2021, 3, 31)],
    ['上半年', date(null, 6, 30)],
    ['6月30日', date(null, 6, 30)],
    ['十二月底前', date(null, 12, 31)],
    ['二〇二一年十二月', date(2021, 12, 31)],
    ['6月中旬', date(null, 6, 20)],
    ['1-12月', date(null, 12, 31)],
    ['2021年1月-12月', date(2021, 12, 31)],
    ['2021年1月1日至2021年12月31日', date(2021, 12, 31)],
    ['12月底前完成', date(null, 12, 31)],
    ['次年1月', { ...date(null, 1, 31), yearOffset: 1 }],
    ['翌年3月15日前', { ...date(null, 3, 15), yearOffset: 1 }],
    ['次年年底前', { ...date(null, 12, 31), yearOffset: 1 }],
    ['11月至次年3月', { ...date(null, 3, 31), yearOffset: 1 }],
    ['2021年11月至次年3月', date(2022, 3, 31)],
  ]);
});

describe('marks for nothing', () => {
  it.each(['', '  ', '/', '—', '-', '–', '——', '无', '……', '…', '...', '不涉及', '不适用', 'N/A', '／'])(
    '%p',
    (text) => {
      expect(readQuantity(text)).toEqual({ kind: 'blank', mark: text.trim() });
    },
  );
});

describe('words', () => {
  it.each([
    '及时',
    '有效',
    '较高',
    '全',
    '显著',
    '优',
    '全部',
    '全覆盖',
    '一般',
    '一次性',
    '一次性完成',
    '一流',
    '三级',
    '万无一失',
    '十分满意',
    '百姓满意',
    '三级等保',
    '半年',
    '若干次',
    '已完成',
    '按时完成',
    '长期',
    '造林1.2万亩，抚育3万亩',
    '完成造林1.2万亩、抚育3万亩',
    '5 10',
    '3/5',
    '1:3',
    '5A级',
    '12345热线',
    '2月30日',
    '2021年13月',
    '1,00',
    '1,0000',
    '1.2.3',
    '≥5以下',
    '下降3%',
    '≥90%且≤80%',
    '≥80%且≥90%',
    '95%≤X≥90%',
    '100%（未验收）',
    '次年',
    '2021-2023',
    '100%（735人）',
    '①造林5亩',
    '10⁴',
    '½',
    '#DIV/0!',
    '√',
    '__proto__',
    'constructor',
  ])('%p', (text) => {
    expect(readQuantity(text)).toEqual({ kind: 'words', text });
  });
});

it('calls numbers and ranges quantitative, and nothing else', () => {
  expect(
    ['5次', '5-6次', '12月底前', '及时', '无'].map((text) => isQuantitative(readQuantity(text))),
  ).toEqual([true, true, false, false, false]);
});

describe('any string at all', () => {
  const piece = fc.constantFrom(
    ...[
      '≥',
      '<',
      '=',
      '-',
      '~',
      '至',
      '不低于',
      '以上',
      '内',
      '每',
      '亩',
      '万',
      '亿',
      '元',
      '/',
      '%',
      '‰',
      '百分之',
    ],
    ...[
      '年',
      '月',
      '日',
      '底',
      '前',
      '季度',
      '半年',
      '.',
      ',',
      ' ',
      '\n',
      '(',
      ')',
      '含',
      '约',
      '率',
      '点',
      'e',
      '9',
    ],
    ...[
      '0',
      '12',
      '2021',
      '1e400',
      '99999999999999999999',
      '一',
      '十',
      '百',
      '两',
      '零',
      '１',
      'm²',
      '𠮷',
      '\ud800',
    ],
  );
  it('is read without a throw, into finite numbers', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 9 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readQuantity(text);
        if (reading.kind === 'quantity') return Number.isFinite(reading.value);
        if (reading.kind === 'range') return Number.isFinite(reading.low) && reading.low <= reading.high;
        if (reading.kind === 'date') return reading.month >= 1 && reading.month <= 12 && reading.day >= 1;
        return true;
      }),
      { numRuns: 10_000, seed: 20_211_231 },
    );
  });

  it('gives a percent its exact ratio', () => {
    const wrong = Array.from({ length: 15_001 }, (_, hundredths) => {
      const digits = String(hundredths).padStart(3, '0');
      const reading = readQuantity(`${digits.slice(0, -2)}.${digits.slice(-2)}%`);
      const isRight = reading.kind === 'quantity' && reading.value === Number(`${hundredths}e-4`);
      return isRight ? null : digits;
    });
    expect(wrong.filter((digits) => digits !== null)).toEqual([]);
  });
});
