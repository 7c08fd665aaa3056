import { describe, expect, it } from '@jest/globals';
import {
  LANGUAGES,
  PROFILES,
  RULES,
  clauseLabel,
  explanationText,
  findingMessage,
  itemLabel,
  kindLabel,
  outcomeLabel,
  profileLabel,
  roundingLabel,
  scoreForm,
  severityLabel,
  tierLabel,
  usualRoundings,
  weightSourceLabel,
  type EvaluationForm,
  type Explanation,
  type Finding,
} from '../../src/core/index';
import { en } from '../../src/core/messages/en';
import { zh } from '../../src/core/messages/zh';
import {
  BLANK,
  HEADER,
  ROWS,
  budget,
  columnForm,
  columnRows,
  entry,
  findingsOf,
  form,
  formula,
  goal,
  row,
  rowsWith,
} from './checksSupport';

const weighted = { weightColumn: entry(15), cause: '' };
const missed = row('socialBenefit', '热线接通率', '≥95%', '94%', 9);
const component = { label: '财政拨款', role: 'component', approved: entry(1), executed: entry(2) } as const;
const judged = (actual: string, score: number | null) =>
  row('socialBenefit', '社会影响', '有效', actual, score);

/** Forms that together raise every sentence there is. */
const faulty: readonly EvaluationForm[] = [
  form({
    causeAnalysis: '',
    indicators: rowsWith([4, missed]),
    goal: goal('部分完成。', 18),
    budget: budget(100, 80, 20),
  }),
  form({ causeAnalysis: '较好', indicators: rowsWith([4, missed]), improvement: '无' }),
  form({ causeAnalysis: '人手不足。', indicators: rowsWith([4, missed]), improvement: '' }),
  form({ causeAnalysis: '热线接通率（94% < 95%）：', indicators: rowsWith([4, missed]) }),
  form({ causeAnalysis: '人手不足。\n热线接通率（94% < 95%）：', indicators: rowsWith([4, missed]) }),
  columnForm(columnRows([4, { ...missed, ...weighted, cause: '热线接通率（94% < 95%）：' }])),
  columnForm(
    columnRows(
      [3, { ...missed, ...weighted, declaredScore: entry(14) }],
      [4, { ...missed, ...weighted, cause: '无' }],
    ),
    {
      budget: budget(100, 100, 10, { statedMax: 10, initial: entry(90), cause: '' }),
    },
  ),
  form({
    goal: goal('已完成。', 10),
    indicators: rowsWith([4, judged('未完成', 8)], [0, row('quantity', '宣传活动', '有效', '部分完成', 3)]),
  }),
  form({
    goal: goal('已完成。', null),
    indicators: rowsWith([4, judged('有效', null)], [3, row('cost', '成本', '≤10万元', '12万元', 5)]),
  }),
  form({
    indicators: rowsWith(
      [4, row('socialBenefit', '接通率', '95%', '95%', 9)],
      [1, row('quality', '合格率', '≥85%', '84%', 10)],
    ),
  }),
  columnForm(columnRows([0, { declaredScore: entry(16) }], [1, { declaredScore: entry(-1) }]), {
    statedTotalWeight: 95,
  }),
  columnForm(columnRows([0, { weightColumn: entry(10) }])),
  columnForm(columnRows([0, { weightColumn: entry(10) }]), {
    tables: [{ label: '绩效指标（90分）', statedMax: 90 }],
  }),
  form({
    indicators: [
      row('quantity', '培训人次', '100人次', '100人次', 20),
      row('quality', '合格率', '100%', '100%', 10),
      row('timeliness', '及时率', '100%', '100%', 10),
      row('socialBenefit', '知晓率', '90%', '80%', 15),
    ],
  }),
  form({
    budget: budget(100, 120, 20, { rate: entry(1), rateDecimals: 0, rows: [component] }),
    declaredTotal: entry(90),
  }),
  form({
    budget: budget(100, 95, 19, { rate: formula(0.9), declaredScore: formula(3) }),
    declaredTotal: formula(90),
  }),
  form({ budget: budget(84.76, 697200, 20) }),
  form({ budget: budget(100, 90, 18) }),
  form({ budget: budget(100, 95, 19, { rate: BLANK }) }),
  form({ budget: { ...budget(1, 1, 20), approved: BLANK, executed: BLANK } }),
  form({
    budget: {
      ...budget(1, 1, 20),
      approved: entry('约一百'),
      executed: entry('见附表'),
      declaredScore: entry('拾'),
    },
  }),
  form({ budget: budget(0, 0, 0) }),
  form({
    indicators: [
      row('quantity', '巡检', '', ''),
      row('quantity', '培训', '', '5次'),
      row('quantity', '宣传', '5次', ''),
      row('quality', '方式', '按合同约定', '5次'),
      row('quantity', '演练', '5次', '定期开展'),
      row('quantity', '站点', '0个', '3个'),
      row('quantity', '规模', '100人', '5公里'),
      row('economicBenefit', '收入', '50万元', '50元'),
    ],
  }),
  form({
    indicators: [
      row('quality', '产品合格率', '110%', '120%'),
      row('quality', '设备合格率', '≤95%', '90%'),
      row('quality', '作物受害率', '≥5%', '6%'),
      row('quality', '牲畜死亡率', '5%', '3%'),
      row('cost', '维护成本', '30万元', '28万元'),
      row('quantity', '规模', '显著', '显著'),
      row('quality', '抽检合格率', '≥90%', '≥90%'),
      row('quality', '抽检合格率', '≥90%', '91%'),
      row('quality', '预算执行率', '100%', '100%'),
      row('quantity', '户数', '10户', '15户'),
    ],
  }),
  columnForm(columnRows([0, { ...row('quantity', '宣传册', '无', '无', 15), ...weighted }])),
  form({ budget: budget(-100, -95, 20) }),
  form({ indicators: [] }),
  columnForm(columnRows().slice(0, 5)),
  form({ indicators: ROWS.slice(0, 3) }),
  form({ indicators: ROWS.slice(4) }),
  form({
    header: {
      ...HEADER,
      unitName: '',
      dateFilled: '',
      projectName: '',
      competentDepartment: '',
      implementingUnit: '',
    },
    leftovers: [{ item: { kind: 'leftover', index: 0 }, place: 'leftovers.0', text: '指标2：' }],
  }),
  form({
    header: { ...HEADER, dateFilled: '2019-1-1', projectName: '2019年度运行费' },
  }),
];

const raised: readonly Finding[] = faulty.flatMap((one) => findingsOf(one));
const keyOf = ({ rule, variant }: Finding): string => (variant === undefined ? rule : `${rule}/${variant}`);

describe('the sentences of findings', () => {
  it('are those that checks raise, no more and no fewer, for every rule', () => {
    const keys = [...new Set(raised.map(keyOf))].sort();
    expect(keys).toEqual(Object.keys(zh.findings).sort());
    expect(keys).toEqual(Object.keys(en.findings).sort());
    expect([...new Set(raised.map(({ rule }) => rule))].sort()).toEqual(Object.keys(RULES).sort());
  });

  it.each(LANGUAGES)('are whole in %s: every figure is printed, nothing is undefined', (language) => {
    for (const finding of raised) {
      const text = findingMessage(finding, language);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|（）|\(\)|“”|""|\$\{/);
      expect(text).toMatch(language === 'zh-CN' ? /。$/ : /^[^a-z].*\.$/);
      const figures = Object.entries(finding.figures).filter(([name]) => name !== 'name');
      const isList = (name: string): boolean => name === 'indicators' || name === 'named';
      for (const [name, figure] of figures)
        expect(text).toContain(language === 'en' && isList(name) ? figure.replaceAll('、', ', ') : figure);
    }
  });

  it('are short in Chinese beside their figures', () => {
    const lengths = raised.map((finding) => {
      const figures = Object.values(finding.figures).reduce((sum, figure) => sum + figure.length, 0);
      return findingMessage(finding, 'zh-CN').length - figures;
    });
    expect(Math.max(...lengths)).toBeLessThanOrEqual(60);
  });

  it('name the item, the figures and what to do', () => {
    const texts = raised.map((finding) => findingMessage(finding, 'zh-CN'));
    expect(texts).toContain('原因分析没有提到“热线接通率”（94% < 95%）。请补充说明这一项的原因。');
    expect(texts).toContain(
      '“接通率”已达目标（95% ≥ 95%），应得满分 10 分，现填写 9 分。请改正，或在原因分析中说明扣分原因。',
    );
    expect(raised.map((finding) => findingMessage(finding, 'en'))).toContain(
      'The cause analysis does not mention "热线接通率" (94% < 95%). Add the cause of this item.',
    );
  });

  it('say in words how a strict target stands to an actual at its bound', () => {
    const texts = (target: string, actual: string, language: (typeof LANGUAGES)[number]) =>
      findingsOf(
        form({ indicators: rowsWith([4, row('socialBenefit', '热线接通率', target, actual, 9)]) }),
      ).map((finding) => findingMessage(finding, language));
    expect(texts('>95%', '95%', 'zh-CN')[0]).toContain('热线接通率 95% 未高于 95%');
    expect(texts('<5次', '5次', 'zh-CN')[0]).toContain('5次 未低于 5次');
    expect(texts('>95%', '95%', 'en')[0]).toContain('95% is not above 95%');
    expect(texts('<5次', '5次', 'en')[0]).toContain('5次 is not below 5次');
  });

  it('an unknown sentence is a bug', () => {
    const [finding] = raised;
    if (!finding) throw new Error('nothing raised');
    expect(() => findingMessage({ ...finding, variant: '__proto__' }, 'en')).toThrow('no sentence');
  });
});

describe('explanationText', () => {
  const linesOf = (one: EvaluationForm) => scoreForm(one).indicators;
  const textOf = (one: EvaluationForm, index: number, language: (typeof LANGUAGES)[number] = 'zh-CN') => {
    const line = linesOf(one)[index];
    if (!line) throw new Error(`no line ${index}`);
    return explanationText(line, language);
  };

  it('shows the calculation, the rounding and the clause', () => {
    const one = form({
      indicators: rowsWith([5, row('beneficiarySatisfaction', '群众满意度', '85%', '84%', 9)]),
    });
    expect(textOf(one, 5)).toBe('10 × 84% ÷ 85% = 9.882…，舍去小数 → 9（备注2，正向指标）');
    expect(textOf(one, 5, 'en')).toBe(
      '10 × 84% ÷ 85% = 9.882…, decimals dropped → 9 (note 2, positive indicator)',
    );
  });

  it('says why no calculation is needed or possible', () => {
    const one = form({
      indicators: rowsWith(
        [3, row('cost', '成本', '合理', '合理', 8)],
        [4, judged('有效', null)],
        [5, row('beneficiarySatisfaction', '满意度', '95%', '')],
      ),
    });
    expect(textOf(one, 0)).toBe('12 ≥ 12，达到目标，得满分 10（备注2，正向指标）');
    expect(textOf(one, 3)).toBe('由填报人评定，保留 8（备注3，定性指标）');
    expect(textOf(one, 4)).toBe('须由填报人评定，尚未填写（备注3，定性指标）');
    expect(textOf(one, 5)).toBe('目标值或完成值空白或无法识别，保留填写的 10');
  });

  it('serves the budget, which has no kind', () => {
    const { budget: line } = scoreForm(form({ budget: budget(35.5, 35.47, 20) }));
    if (!line) throw new Error('no budget line');
    expect(explanationText(line, 'zh-CN')).toBe('20 × 35.47 ÷ 35.5 = 19.983…，四舍五入取整 → 20（备注1）');
  });

  it('has words for every code, with and without a score', () => {
    const codes: readonly Explanation['code'][] = [
      'computed',
      'full',
      'judged',
      'judged-missing',
      'kept-unreadable',
      'not-computable',
      'no-weight',
    ];
    for (const language of LANGUAGES) {
      const texts = codes.flatMap((code) =>
        [null, 9.5].map((score) =>
          explanationText(
            { explanation: { code, formula: '1 = 1', rounding: null, score, clause: null } },
            language,
          ),
        ),
      );
      expect(texts.every((text) => text !== '' && !/undefined|null/.test(text))).toBe(true);
    }
  });
});

describe('labels', () => {
  it('are what the pane shows in Chinese', () => {
    expect([
      severityLabel('error', 'zh-CN'),
      severityLabel('warning', 'zh-CN'),
      severityLabel('info', 'zh-CN'),
    ]).toEqual(['错误', '警告', '提示']);
    expect(Object.values(PROFILES).map((profile) => profileLabel(profile, 'zh-CN'))).toEqual([
      '湖北 20/20/60',
      '湖北 20/80',
      '财政部 10/90',
    ]);
    expect(usualRoundings.map((rounding) => roundingLabel(rounding, 'zh-CN'))).toEqual([
      '舍去小数',
      '四舍五入取整',
      '舍去第1位以后的小数',
      '四舍五入保留1位小数',
      '舍去第2位以后的小数',
      '四舍五入保留2位小数',
    ]);
    expect(itemLabel({ kind: 'indicator', index: 0 }, 'zh-CN', '接通率')).toBe('“接通率”');
    expect(itemLabel({ kind: 'cause' }, 'zh-CN')).toBe('原因分析');
    expect(itemLabel({ kind: 'indicator', index: 0 }, 'zh-CN', '')).toBe('未填名称的指标');
    expect([
      kindLabel('reverse', 'zh-CN'),
      outcomeLabel('exceeded', 'zh-CN'),
      tierLabel('achieved', 'zh-CN'),
    ]).toEqual(['反向指标', '超额完成', '达成预期指标']);
    expect([weightSourceLabel('even-split', 'zh-CN'), clauseLabel('note2.reverse', 'zh-CN')]).toEqual([
      '平均分摊',
      '备注2',
    ]);
  });

  it('differ between the languages', () => {
    const tables = [
      'severities',
      'outcomes',
      'weightSources',
      'kinds',
      'tiers',
      'items',
      'clauses',
      'profiles',
    ] as const;
    for (const table of tables) {
      expect(Object.keys(en[table])).toEqual(Object.keys(zh[table]));
      expect(Object.values(en[table]).join('')).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
