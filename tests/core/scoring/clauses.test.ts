import { describe, expect, it } from '@jest/globals';
import type { IndicatorLine, Settings } from '../../../src/core/index';
import { scoreForm } from '../../../src/core/index';
import type { IndicatorInput } from '../../cases/buildForm';
import { buildForm } from '../../cases/buildForm';

/** One line of weight 10 under `hubei`. */
function lineOf(
  targetText: string,
  actualText: string,
  more: Partial<IndicatorInput> = {},
  settings: Settings = {},
): IndicatorLine {
  const form = buildForm({
    indicators: [{ name: '完成数', weight: 10, score: 7, ...more, targetText, actualText }],
  });
  const [line] = scoreForm(form, { profile: 'hubei', settings }).indicators;
  if (!line) throw new Error('no line');
  return line;
}

/** kind, outcome, score, formula */
const brief = ({ kind, outcome, score, explanation }: IndicatorLine) => [
  kind,
  outcome,
  score,
  explanation.formula,
];

type Row = readonly [
  target: string,
  actual: string,
  kind: string,
  outcome: string,
  score: number,
  formula: string,
];
const check = (rows: readonly Row[], more: Partial<IndicatorInput> = {}, settings: Settings = {}) => {
  it.each(rows)('%s ← %s', (target, actual, ...rest) => {
    expect(brief(lineOf(target, actual, more, settings))).toEqual(rest);
  });
};

describe('positive', () => {
  check([
    ['85%', '84%', 'positive', 'unmet', 9, '10 × 84% ÷ 85% = 9.882…'],
    ['≥85%', '85%', 'positive', 'met', 10, '85% ≥ 85%'],
    ['90%', '≥90%', 'positive', 'met', 10, '90% ≥ 90%'],
    ['90%', '90%以上', 'positive', 'met', 10, '90% ≥ 90%'],
    ['90%', '100%', 'positive', 'met', 10, '100% ≥ 90%'],
    ['10次', '13次', 'positive', 'exceeded', 10, '13 ≥ 10'],
    ['10次', '12.9次', 'positive', 'met', 10, '12.9 ≥ 10'],
    ['10次', '8-12次', 'positive', 'unmet', 8, '10 × 8 ÷ 10 = 8'],
    ['10次', '0', 'positive', 'unmet', 0, '0 < 10'],
    ['10次', '-2', 'positive', 'unmet', 0, '-2 < 10'],
    ['>90%', '90%', 'positive', 'unmet', 10, '10 × 90% ÷ 90% = 10'],
    ['>90%', '91%', 'positive', 'met', 10, '91% > 90%'],
    ['>90%', '>90%', 'positive', 'met', 10, '90% > 90%'],
    ['1100万元', '1093万元', 'positive', 'unmet', 9, '10 × 10930000 ÷ 11000000 = 9.936…'],
    ['2.6亿元', '24500万元', 'positive', 'unmet', 9, '10 × 245000000 ÷ 260000000 = 9.423…'],
    ['3', '1', 'positive', 'unmet', 3, '10 × 1 ÷ 3 = 3.333…'],
    ['-5%', '-3%', 'positive', 'met', 10, '-3% ≥ -5%'],
    ['-5%', '-8%', 'positive', 'unmet', 0, '-8% < -5%'],
  ]);
});

describe('reverse', () => {
  check([
    ['≤5次', '5次', 'reverse', 'met', 10, '5 ≤ 5'],
    ['≤5次', '0次', 'reverse', 'met', 10, '0 ≤ 5'],
    ['≤5次', '8次', 'reverse', 'unmet', 6, '10 × 5 ÷ 8 = 6.25'],
    ['≤5次', '4-8次', 'reverse', 'unmet', 6, '10 × 5 ÷ 8 = 6.25'],
    ['<5次', '5次', 'reverse', 'unmet', 10, '10 × 5 ÷ 5 = 10'],
    ['<5次', '4次', 'reverse', 'met', 10, '4 < 5'],
    ['<5次', '低于5次', 'reverse', 'met', 10, '5 < 5'],
    ['≤0', '0', 'reverse', 'met', 10, '0 ≤ 0'],
    ['≤0', '2', 'reverse', 'unmet', 0, '2 > 0'],
    ['≤0', '-1', 'reverse', 'met', 10, '-1 ≤ 0'],
    ['≤3‰', '6‰', 'reverse', 'unmet', 5, '10 × 3‰ ÷ 6‰ = 5'],
    ['≤24小时', '2天', 'reverse', 'unmet', 5, '10 × 24 ÷ 48 = 5'],
    ['15天内', '10天', 'reverse', 'met', 10, '10 ≤ 15'],
  ]);

  it('may be linear', () => {
    const linear = (actual: string) => brief(lineOf('≤5次', actual, {}, { reverse: 'linear' }));
    expect(linear('6次')).toEqual(['reverse', 'unmet', 8, '10 × (1 − (6 − 5) ÷ 5) = 8']);
    expect(linear('10次')).toEqual(['reverse', 'unmet', 0, '10 ≥ 2 × 5']);
    expect(linear('12次')).toEqual(['reverse', 'unmet', 0, '12 ≥ 2 × 5']);
    expect(linear('0次')).toEqual(['reverse', 'met', 10, '0 ≤ 5']);
  });
});

describe('equal', () => {
  check([
    ['=100%', '100%', 'equal', 'met', 10, '100% = 100%'],
    ['=100%', '98%', 'equal', 'unmet', 9, '10 × 98% ÷ 100% = 9.8'],
    ['=100%', '125%', 'equal', 'unmet', 8, '10 × 100% ÷ 125% = 8'],
    ['=0', '0', 'equal', 'met', 10, '0 = 0'],
    ['=0', '1', 'equal', 'unmet', 0, '1 > 0'],
    ['=0', '-1', 'equal', 'unmet', 0, '-1 < 0'],
  ]);
});

describe('range', () => {
  check([
    ['10-15件/人/日', '15件以上', 'range', 'met', 10, '15 ≥ 10'],
    ['10-15件/人/日', '12件/人/日', 'range', 'met', 10, '12 ≥ 10'],
    ['10-15件', '8件', 'range', 'unmet', 8, '10 × 8 ÷ 10 = 8'],
    ['10-15件', '19.4件', 'range', 'met', 10, '19.4 ≥ 10'],
    ['10-15件', '19.5件', 'range', 'exceeded', 10, '19.5 ≥ 10'],
    ['80%-90%', '72%', 'range', 'unmet', 9, '10 × 72% ÷ 80% = 9'],
    ['0-5次', '-1', 'range', 'unmet', 0, '-1 < 0'],
  ]);

  it('measures completion by the upper bound', () => {
    expect(lineOf('10-15件', '12件').completion).toBe(0.8);
  });
});

describe('a target of 0 without a sign', () => {
  check([
    ['0', '0', 'positive', 'met', 10, '0 = 0'],
    ['0', '3', 'positive', 'unreadable', 7, ''],
    ['≥0', '3', 'positive', 'unreadable', 7, ''],
    ['>0', '3', 'positive', 'met', 10, '3 > 0'],
    ['>0', '0', 'positive', 'unmet', 0, '0 ≤ 0'],
  ]);
  it('is not computable as a positive one, and says so', () => {
    expect(lineOf('0', '3').explanation.code).toBe('not-computable');
  });
  it('is computable where the name is plainly reverse', () => {
    expect(brief(lineOf('0', '3', { name: '安全事故率' }))).toEqual(['reverse', 'unmet', 0, '3 > 0']);
  });
});

describe('units', () => {
  check([
    ['100%', '1', 'positive', 'met', 10, '100% ≥ 100%'],
    ['98%', '98', 'positive', 'met', 10, '98% ≥ 98%'],
    ['98%', '0.98', 'positive', 'met', 10, '98% ≥ 98%'],
    ['100', '98%', 'positive', 'unmet', 9, '10 × 98% ÷ 100% = 9.8'],
    ['735人次', '735', 'positive', 'met', 10, '735 ≥ 735'],
    ['1.2万亩', '1.2', 'positive', 'met', 10, '12000 ≥ 12000'],
    ['1.2万亩', '12000', 'positive', 'met', 10, '12000 ≥ 12000'],
    ['1100万元', '1093', 'positive', 'unmet', 9, '10 × 10930000 ÷ 11000000 = 9.936…'],
    ['1093', '1100万元', 'positive', 'met', 10, '11000000 ≥ 10930000'],
    ['2公顷', '30亩', 'positive', 'met', 10, '60000 ≥ 60000'],
    ['30亩', '2公顷', 'positive', 'met', 10, '30 ≥ 30'],
    ['3公里', '2900米', 'positive', 'unmet', 9, '10 × 2.9 ÷ 3 = 9.666…'],
    ['每亩300', '每亩300', 'positive', 'met', 10, '300 ≥ 300'],
    ['每亩300', '300元/亩', 'positive', 'met', 10, '300 ≥ 300'],
    ['5个', '5个项目', 'positive', 'met', 10, '5 ≥ 5'],
  ]);

  check([
    ['≥12次', '每月1次', 'positive', 'met', 10, '12 ≥ 12'],
    ['每月1次', '12次', 'positive', 'met', 10, '12 ≥ 12'],
    ['每月1次', '6次', 'positive', 'unmet', 5, '10 × 6 ÷ 12 = 5'],
    ['每季度2次', '每月1次', 'positive', 'exceeded', 10, '3 ≥ 2'],
    ['12', '每月1次', 'positive', 'met', 10, '12 ≥ 12'],
    ['每月1次', '1', 'positive', 'met', 10, '1 ≥ 1'],
    ['每月3000元', '3000', 'positive', 'met', 10, '3000 ≥ 3000'],
    ['≤2%', '0.5', 'reverse', 'met', 10, '0.5% ≤ 2%'],
    ['≥0.5%', '0.6', 'positive', 'met', 10, '0.6% ≥ 0.5%'],
    ['95%', '0.98', 'positive', 'met', 10, '98% ≥ 95%'],
    ['≤2%', '1', 'reverse', 'met', 10, '1% ≤ 2%'],
    ['95%', '5', 'positive', 'unmet', 0, '10 × 5% ÷ 95% = 0.526…'],
    ['100%', '1.05', 'positive', 'met', 10, '105% ≥ 100%'],
    ['≤5‰', '3', 'reverse', 'met', 10, '3‰ ≤ 5‰'],
    ['95%≤X≤100%', '96%', 'range', 'met', 10, '96% ≥ 95%'],
    ['≥3次', '3次（其中线上1次）', 'positive', 'met', 10, '3 ≥ 3'],
  ]);

  it('of periods that do not convert are never compared', () => {
    expect(lineOf('50次', '每周1次')).toMatchObject({
      outcome: 'unreadable',
      score: 7,
      unitConflict: { target: '次', actual: '次/周' },
    });
    expect(lineOf('每月4次', '每周1次').unitConflict).toEqual({ target: '次/月', actual: '次/周' });
  });

  it('that do not convert are never compared', () => {
    expect(lineOf('735人', '735人次')).toMatchObject({
      kind: 'positive',
      outcome: 'unreadable',
      score: 7,
      isComputed: false,
      exact: null,
      unitConflict: { target: '人', actual: '人次' },
      explanation: { code: 'kept-unreadable' },
    });
    expect(lineOf('5-6次', '100%').unitConflict).toEqual({ target: '次', actual: '%' });
  });
});

describe('dates', () => {
  check([
    ['12月底前', '12月31日', 'date', 'met', 10, '12-31 ≤ 12-31'],
    ['2021年12月底前', '11月', 'date', 'met', 10, '11-30 ≤ 2021-12-31'],
    ['12月底前', '2021年12月15日', 'date', 'met', 10, '2021-12-15 ≤ 12-31'],
    ['12月底前', '12月底前', 'date', 'met', 10, '12月底前'],
    ['12月底前', '按时完成', 'date', 'met', 10, '按时完成'],
    ['12月底前', '已完成', 'date', 'met', 10, '已完成'],
    ['12月底前', '100%', 'date', 'met', 10, '100%'],
    ['12月底前', '90%', 'date', 'judged', 7, ''],
    ['12月底前', '未完成', 'date', 'unmet', 7, ''],
    ['12月底前完成', '未按期', 'date', 'unmet', 7, ''],
    ['12月底前完成', '未按期完成', 'date', 'unmet', 7, ''],
    ['12月底前完成', '逾期', 'date', 'unmet', 7, ''],
    ['12月底前完成', '已延期', 'date', 'unmet', 7, ''],
    ['12月底前完成', '未逾期', 'date', 'judged', 7, ''],
    ['12月底前', '正在实施', 'date', 'judged', 7, ''],
    ['12月底前', '2022年1月15日', 'date', 'unmet', 7, ''],
    ['12月底前', '次年1月15日', 'date', 'unmet', 7, ''],
    ['次年3月底前', '2022年1月15日', 'date', 'met', 10, '2022-1-15 ≤ 2022-3-31'],
    ['次年3月底前', '11月', 'date', 'met', 10, '11-30 ≤ 2022-3-31'],
    ['翌年1月底前', '次年2月', 'date', 'unmet', 7, ''],
    ['6月底前', '7月5日', 'date', 'unmet', 7, ''],
    ['2021年6月底前', '2022年1月', 'date', 'unmet', 7, ''],
    ['12月底前', '', 'date', 'unreadable', 7, ''],
  ]);
});

describe('dates of a form without a year', () => {
  const header = { ...buildForm().header, year: null };
  it.each([
    ['12月底前', '2022年1月15日', 'judged', 7],
    ['12月底前', '2022年12月15日', 'judged', 7],
    ['12月底前', '11月', 'met', 10],
    ['2021年12月底前', '11月', 'met', 10],
    ['2021年12月底前', '次年1月', 'unmet', 7],
    ['6月底前', '次年5月', 'unmet', 7],
  ])('%s ← %s', (targetText, actualText, outcome, score) => {
    const indicators = [{ name: '完成时间', weight: 10, score: 7, targetText, actualText }];
    const [line] = scoreForm(buildForm({ header, indicators }), { profile: 'hubei' }).indicators;
    expect([line?.outcome, line?.score]).toEqual([outcome, score]);
  });
});

describe('the same words with another number', () => {
  check([
    ['培训3期', '培训2期', 'positive', 'unmet', 6, '10 × 2 ÷ 3 = 6.666…'],
    ['培训3期', '培训4期', 'positive', 'exceeded', 10, '4 ≥ 3'],
    ['培训3期', '培训3期', 'qualitative', 'judged', 7, ''],
    ['培训3期', '培训2次', 'qualitative', 'judged', 7, ''],
    ['投诉3起', '投诉2起', 'qualitative', 'judged', 7, ''],
    ['第3期培训', '第2期培训', 'qualitative', 'judged', 7, ''],
    ['5A级', '4A级', 'qualitative', 'judged', 7, ''],
    ['建设期至2023年', '建设期至2024年', 'qualitative', 'judged', 7, ''],
    ['下降3%', '下降2%', 'positive', 'unmet', 6, '10 × 2% ÷ 3% = 6.666…'],
  ]);
});

describe('words', () => {
  check([
    ['及时', '及时', 'qualitative', 'judged', 7, ''],
    ['较高', '全', 'qualitative', 'judged', 7, ''],
    ['及时', '12月31日', 'qualitative', 'judged', 7, ''],
    ['较高', '98%', 'qualitative', 'unreadable', 7, ''],
    ['较高', '', 'qualitative', 'unreadable', 7, ''],
    ['100%', '已完成', 'positive', 'unreadable', 7, ''],
    ['≤5次', '全部完成', 'reverse', 'unreadable', 7, ''],
    ['5次', '', 'positive', 'unreadable', 7, ''],
    ['', '5次', 'unreadable', 'unreadable', 7, ''],
    ['/', '/', 'unreadable', 'unreadable', 7, ''],
  ]);

  it('leave a missing judgement missing', () => {
    expect(lineOf('及时', '及时', { score: null })).toMatchObject({
      score: null,
      tier: 'achieved',
      explanation: { code: 'judged-missing', clause: 'note3' },
    });
  });
});

describe('direction', () => {
  it.each([
    ['≤5%', '投诉处理率', {}, 'reverse', 'sign'],
    ['≥5%', '受害率', {}, 'positive', 'sign'],
    ['5%', '受害率', {}, 'reverse', 'name'],
    ['5%', '投诉处理率', {}, 'positive', 'default'],
    ['100%', '预算支出控制率', {}, 'positive', 'default'],
    ['5%', '受害率', { directions: { 受害率: 'positive' } }, 'positive', 'setting'],
    ['5%', ' 支出 控制率', { directions: { 支出控制率: 'equal' } }, 'equal', 'setting'],
    ['≤5%', '受害率', { directions: { 受害率: 'positive' } }, 'reverse', 'sign'],
    ['5%', 'constructor', { directions: {} }, 'positive', 'default'],
  ] as const)('%s %s', (target, name, settings, kind, source) => {
    const line = lineOf(target, '5%', { name }, settings);
    expect([line.kind, line.directionSource]).toEqual([kind, source]);
  });
});

describe('a strict target at its bound', () => {
  it.each([
    ['>95%', '95%'],
    ['高于95%', '95%'],
    ['<5次', '5次'],
  ])('%s ← %s is unmet, and the formula gives the weight', (target, actual) => {
    expect(lineOf(target, actual)).toMatchObject({
      outcome: 'unmet',
      score: 10,
      exact: '10',
      isComputed: true,
      explanation: { code: 'computed', score: 10 },
    });
  });
});

describe('a score', () => {
  it('is the weight itself where the target is met, though it is no whole number', () => {
    expect(lineOf('5', '5', { weight: 7.5 })).toMatchObject({ score: 7.5, exact: '7.5' });
    expect(lineOf('5', '4.9', { weight: 7.5 })).toMatchObject({ score: 7, exact: '7.35' });
  });

  it('is never rounded above the weight', () => {
    const settings: Settings = { rounding: { indicators: { mode: 'halfUp', decimals: 0 } } };
    expect(lineOf('1000', '999', { weight: 7.6 }, settings).score).toBe(7.6);
  });

  it('keeps its exact value, cut at 40 decimals', () => {
    expect(lineOf('3', '1').exact).toBe(`3.${'3'.repeat(40)}`);
  });

  it('of a person is kept, but not above the weight or below 0', () => {
    expect(['有效', '5次'].map((target) => lineOf(target, '有效', { score: 12 }).score)).toEqual([10, 10]);
    expect(lineOf('有效', '有效', { score: -1 })).toMatchObject({ score: 0, declaredScore: -1 });
  });
});
