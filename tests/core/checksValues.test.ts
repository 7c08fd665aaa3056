import { describe, expect, it } from '@jest/globals';
import type { EvaluationForm, Indicator, NumberEntry, RuleId } from '../../src/core/index';
import {
  BLANK,
  HEADER,
  PENDING,
  ROWS,
  budget,
  columnForm,
  columnRows,
  entry,
  findingsOf,
  form,
  found,
  goal,
  row,
  rowsWith,
} from './checksSupport';

const first = (own: Indicator): EvaluationForm => form({ indicators: rowsWith([0, own]) });

/** [rule, row, expected places] */
type Case = readonly [RuleId, Indicator, readonly string[]];
const at = (column: string, variant?: string): readonly string[] => [
  `indicators.0.${column}${variant === undefined ? '' : ` ${variant}`}`,
];

describe('values of a row', () => {
  const cases: readonly Case[] = [
    ['over-completion', row('quantity', '巡检次数', '≥10次', '13次'), at('actual')],
    ['over-completion', row('quantity', '巡检次数', '10', '12.9'), []],
    ['over-completion', row('cost', '事故损失', '≤10万元', '2万元'), []],
    ['value-missing', row('quantity', '巡检次数', '', ''), at('target', 'both')],
    ['value-missing', row('quantity', '巡检次数', '', '5次'), at('target', 'target')],
    ['value-missing', row('quantity', '巡检次数', '5次', ''), at('actual', 'actual')],
    ['value-missing', row('quantity', '巡检次数', '5次', '无'), at('actual', 'actual')],
    ['value-missing', row('quantity', '巡检次数', '5次', '5次'), []],
    ['value-missing', row('quality', '安全事故数', '0起', '无'), []],
    ['value-missing', row('quality', '安全事故数', '无', '无'), []],
    ['value-missing', row('quality', '安全生产', '无安全事故', '无'), []],
    ['value-missing', row('quality', '有害气体排放', '≤5吨', '无'), []],
    ['value-unreadable', row('quantity', '巡检次数', '12次', '定期巡检，情况良好'), at('actual', 'actual')],
    ['value-unreadable', row('quality', '巡检方式', '按合同约定', '5次'), at('target', 'target')],
    ['value-unreadable', row('timeliness', '办理时效', '及时', '100%'), []],
    ['value-unreadable', row('quality', '覆盖情况', '较高', '95%'), []],
    ['value-unreadable', row('cost', '造林补助', '每亩三百', '每亩三百'), []],
    ['value-unreadable', row('timeliness', '完工时间', '12月底前', '已完成'), []],
    ['value-unreadable', row('timeliness', '完工时间', '12月底前', '11月'), []],
    ['value-unreadable', row('quantity', '新增站点', '0个', '3个'), at('target', 'zero-target')],
    ['value-unreadable', row('quantity', '巡检次数', '12次', '12次', '拾分'), at('score', 'score')],
    ['unit-mismatch', row('quantity', '培训规模', '100人', '5公里'), at('actual')],
    ['unit-mismatch', row('quantity', '培训规模', '100人', '100名'), []],
    ['unit-mismatch', row('quantity', '改造长度', '2公里', '2000米'), []],
    ['unit-mismatch', row('quantity', '接警件数', '10-15件/人/日', '15件以上'), []],
    ['unit-mismatch', row('economicBenefit', '销售收入', '50万元', '50元', 0), at('actual', 'money')],
    ['unit-mismatch', row('economicBenefit', '销售收入', '50万元', '500000元'), []],
    ['unit-mismatch', row('economicBenefit', '销售收入', '50万元', '45万元', 9), []],
    ['percent-over-100', row('quality', '产品合格率', '98%', '105%'), at('actual', 'actual')],
    ['percent-over-100', row('quality', '产品合格率', '110%', '100%', 9), at('target', 'target')],
    ['percent-over-100', row('quality', '产品合格率', '100%', '100%'), []],
    ['percent-over-100', row('economicBenefit', '收入增长率', '100%', '120%'), []],
    ['direction-suspect', row('quality', '设备合格率', '≤95%', '90%'), at('target', 'at-most')],
    ['direction-suspect', row('quality', '作物受害率', '≥5%', '6%'), at('target', 'at-least')],
    ['direction-suspect', row('quality', '作物受害率', '5%', '3%'), at('target', 'assumed-reverse')],
    ['direction-suspect', row('quality', '作物受害率', '5%', '5%'), []],
    ['direction-suspect', row('quality', '作物受害率', '≤5%', '3%'), []],
    ['direction-suspect', row('quality', '设备合格率', '≥95%', '96%'), []],
    ['direction-suspect', row('quality', '投诉处理率', '100%', '100%'), []],
    ['direction-suspect', row('cost', '预算支出控制率', '100%', '100%'), []],
    ['direction-suspect', row('cost', '预算支出控制率', '100%', '95%', 9), at('target', 'assumed-positive')],
    ['direction-suspect', row('cost', '预算支出控制率', '≤100%', '95%'), []],
    ['target-vague', row('quantity', '培训规模', '显著提升', '显著提升'), at('target')],
    ['target-vague', row('cost', '成本', '合理', '合理'), at('target')],
    ['target-vague', row('cost', '成本', '控制在预算内', '控制在预算内'), []],
    ['target-vague', row('socialBenefit', '社会影响', '显著提升', '显著提升'), []],
    ['target-vague', row('timeliness', '缴纳时间', '及时', '及时'), []],
    ['actual-copies-target', row('quality', '合格率', '≥90%', '≥90%'), at('actual')],
    ['actual-copies-target', row('quality', '合格率', '≥90%', '90%'), []],
    ['actual-copies-target', row('quality', '合格率', '90%', '≥90%'), []],
    ['duplicate-indicator', row('quality', '设备合格率', '100%', '100%'), ['indicators.1.name name']],
    ['duplicate-indicator', row('quality', '指标1：设备合格率', '100%', '100%'), ['indicators.1.name name']],
    ['duplicate-indicator', row('quantity', '设备合格率', '100%', '100%'), []],
    ['duplicate-indicator', row('quality', '预算执行率', '100%', '100%'), at('name', 'execution-rate')],
    ['duplicate-indicator', row('quality', '资金执行率', '100%', '100%'), at('name', 'execution-rate')],
    ['duplicate-indicator', row('cost', '预算支出控制率', '100%', '100%'), []],
  ];

  it.each(
    cases.map(
      ([rule, own, expected]) => [rule, own.name, own.targetText, own.actualText, own, expected] as const,
    ),
  )('%s: %s %s / %s', (rule, _name, _target, _actual, own, expected) => {
    expect(found(rule, first(own))).toEqual(expected);
  });

  it('are not asked of 其中 rows', () => {
    const child = row('quantity', '其中桃树', '', '', null, { isChild: true });
    expect(findingsOf(form({ indicators: [...ROWS, child] }))).toEqual([]);
  });
});

describe('budget values', () => {
  const oneBudget = (more: Parameters<typeof budget>[3]) => form({ budget: budget(100, 100, 20, more) });

  it('blank and unreadable amounts are raised', () => {
    expect(found('value-missing', oneBudget({ approved: BLANK, executed: BLANK }))).toEqual([
      'budget.approved approved',
      'budget.executed executed',
    ]);
    expect(
      found('value-unreadable', oneBudget({ approved: entry('约一百'), executed: entry('见附表') })),
    ).toEqual(['budget.approved approved', 'budget.executed executed']);
    expect(found('value-unreadable', form({ budget: budget(0, 0, 0) }))).toEqual([
      'budget.approved zero-budget',
    ]);
  });

  it('written amounts and a form without a budget block raise nothing', () => {
    expect(found('value-missing', form())).toEqual([]);
    expect(found('value-missing', form({ budget: null }))).toEqual([]);
    expect(found('value-unreadable', form())).toEqual([]);
  });

  it('yuan against 10,000 yuan is a mixed unit', () => {
    expect(found('unit-mismatch', form({ budget: budget(84.76, 697200, 20) }))).toEqual([
      'budget.executed budget',
    ]);
    expect(found('unit-mismatch', form({ budget: budget(84.76, 90, 20) }))).toEqual([]);
    const rate = { rate: entry(0.8226), rateDecimals: 2 };
    expect(found('unit-mismatch', form({ budget: budget(847600, 69.72, 16, rate) }))).toEqual([
      'budget.executed budget',
    ]);
  });

  it('an unreadable goal score is no missing one', () => {
    const one = form({ goal: goal('已完成。', '二十') });
    expect(found('value-unreadable', one)).toEqual(['goal.score score']);
    expect(found('score-missing', one)).toEqual([]);
  });
});

describe('not-applicable-weighted', () => {
  const weighted = (more: Partial<Indicator>) => columnForm(columnRows([0, more]));
  const values = (targetText: string, actualText: string) =>
    row('quantity', '宣传册', targetText, actualText, 15);

  it.each([
    ['无', '无'],
    ['不涉及', '不涉及'],
    ['不适用', ''],
    ['/', '/'],
    ['—', '—'],
    ['暂无', '暂无'],
    ['N/a', ''],
  ])('is raised for %s / %s', (target, actual) => {
    const one = weighted({ ...values(target, actual), weightColumn: entry(15) });
    expect(found('not-applicable-weighted', one)).toEqual(['indicators.0.target']);
    expect(found('value-missing', one)).toEqual([]);
  });

  it('is not raised without weight, for values, for blanks, or where none is the aim', () => {
    const cases = [
      { ...values('无', '无'), weightColumn: entry(null), declaredScore: BLANK },
      { ...values('5次', '5次'), weightColumn: entry(15) },
      { ...values('', ''), weightColumn: entry(15) },
      { ...row('quantity', '安全事故', '无', '无', 15), weightColumn: entry(15) },
    ];
    for (const more of cases) expect(found('not-applicable-weighted', weighted(more))).toEqual([]);
  });
});

describe('class-missing', () => {
  const only = (...levels: Indicator['level2'][]) =>
    found('class-missing', form({ indicators: ROWS.filter(({ level2 }) => levels.includes(level2)) }));

  it('is raised without 产出 or 效益', () => {
    expect(only('quantity', 'quality')).toEqual(['tables.0.label benefit']);
    expect(only('socialBenefit')).toEqual(['tables.0.label output']);
  });

  it('is not raised without 满意度, nor where a class is unknown', () => {
    expect(only('quantity', 'socialBenefit')).toEqual([]);
    const unknown = ROWS.map((own) => ({ ...own, level1: null, level2: null }));
    expect(found('class-missing', form({ indicators: unknown }))).toEqual([]);
  });

  it('is an error where the form has a table or a budget and not one indicator', () => {
    const severities = (one: EvaluationForm) =>
      findingsOf(one).flatMap(({ rule, severity, place, variant }) =>
        rule === 'class-missing' ? [[severity, place, variant]] : [],
      );
    expect(severities(form({ indicators: [] }))).toEqual([['error', 'tables.0.label', 'all']]);
    expect(severities(form({ indicators: [], tables: [] }))).toEqual([['error', 'budget.label', 'all']]);
    expect(severities(form({ indicators: [], tables: [], budget: null }))).toEqual([]);
  });

  it('lets 满意度 be left out by every profile', () => {
    expect(found('class-missing', columnForm(columnRows().slice(0, 5)))).toEqual([]);
  });
});

describe('header-missing', () => {
  it('is an error for project and unit, else a warning', () => {
    const header = {
      ...HEADER,
      unitName: '',
      dateFilled: ' ',
      projectName: '',
      competentDepartment: '/',
      implementingUnit: '',
    };
    expect(findingsOf(form({ header })).map(({ variant, severity }) => [variant, severity])).toEqual([
      ['unitName', 'warning'],
      ['dateFilled', 'warning'],
      ['projectName', 'error'],
      ['competentDepartment', 'warning'],
      ['implementingUnit', 'error'],
    ]);
  });

  it('is not raised where the form has no such place', () => {
    const header = {
      ...HEADER,
      unitName: null,
      dateFilled: null,
      projectName: null,
      competentDepartment: null,
    };
    expect(found('header-missing', form({ header }))).toEqual([]);
  });
});

describe('placeholder-left', () => {
  it('passes on what the reader found', () => {
    const leftovers = [
      { item: { kind: 'goal' }, place: 'goal.achievedText', text: '（100字以内）' },
      { item: { kind: 'leftover', index: 1 }, place: 'leftovers.1', text: '指标2：' },
    ] as const;
    expect(found('placeholder-left', form({ leftovers }))).toEqual(['goal.achievedText', 'leftovers.1']);
    expect(found('placeholder-left', form())).toEqual([]);
  });
});

describe('year-mismatch', () => {
  const dated = (dateFilled: string | null) =>
    found('year-mismatch', form({ header: { ...HEADER, dateFilled } }));

  it.each(['2022-1-28', '2021年12月30日', '2022/01/28', '2022.1', '20220128', '1月28日', ''])(
    'lets %s pass for 2021',
    (date) => {
      expect(dated(date)).toEqual([]);
    },
  );

  it.each(['2020-1-28', '2023年1月', '20240101'])('is raised for %s', (date) => {
    expect(dated(date)).toEqual(['header.dateFilled date']);
  });

  const planned = (plannedText: string) =>
    found('year-mismatch', form({ goal: goal('已完成。', 20, { plannedText }) }));

  it('is raised where a text names other budget years only', () => {
    expect(planned('完成2020年度各项任务。')).toEqual(['goal.plannedText text']);
    expect(found('year-mismatch', form({ header: { ...HEADER, projectName: '2019年度运行费' } }))).toEqual([
      'header.projectName text',
    ]);
  });

  it.each([
    '完成2021年度任务。',
    '2020年度结转资金支付。',
    '2020-2022年度规划任务。',
    '2020年度和2021年度任务。',
    '2020年建成。',
    '完成任务。',
  ])('is not raised for %s', (text) => {
    expect(planned(text)).toEqual([]);
  });

  it('says nothing where the form names no year', () => {
    expect(
      found('year-mismatch', form({ header: { ...HEADER, year: null, dateFilled: '2010-1-1' } })),
    ).toEqual([]);
  });
});

describe('a blank execution rate', () => {
  const withRate = (rate: NumberEntry, score: number | null = 20) =>
    found('value-missing', form({ budget: { ...budget(100, 100, 20), rate, declaredScore: entry(score) } }));

  it('is pointed out beside a written score', () => {
    expect(withRate(BLANK)).toEqual(['budget.rate rate']);
  });

  it('is nothing on a form without such a cell, before the score is there, or while a formula waits', () => {
    expect(withRate({ ...BLANK, isAbsent: true })).toEqual([]);
    expect(withRate(BLANK, null)).toEqual([]);
    expect(withRate(PENDING)).toEqual([]);
  });
});
