import { describe, expect, it } from '@jest/globals';
import type { EvaluationForm, Indicator } from '../../src/core/index';
import {
  BLANK,
  PENDING,
  budget,
  columnForm,
  columnRows,
  entry,
  findingsOf,
  form,
  formula,
  found,
  goal,
  row,
  rowsWith,
} from './checksSupport';

const first = (own: Indicator): EvaluationForm => form({ indicators: rowsWith([4, own]) });
const missed = (score: number) => first(row('socialBenefit', '热线接通率', '≥85%', '84%', score));

describe('score-mismatch', () => {
  it.each([9, 9.8, 9.88, 9.9])('lets %d pass for 9.882…: a usual rounding gives it', (score) => {
    expect(found('score-mismatch', missed(score))).toEqual([]);
  });

  it.each([8, 9.5, 9.87, 9.89])('is raised for %d where the rule gives 9.882…', (score) => {
    expect(found('score-mismatch', missed(score))).toEqual(['indicators.4.score']);
  });

  it('is raised below full marks on a met target', () => {
    expect(found('score-mismatch', first(row('socialBenefit', '热线接通率', '95%', '95%', 9)))).toEqual([
      'indicators.4.score full',
    ]);
  });

  it('looks at the budget too', () => {
    expect(found('score-mismatch', form({ budget: budget(35.5, 35.47, 20) }))).toEqual([]);
    expect(found('score-mismatch', form({ budget: budget(100, 80, 20) }))).toEqual(['budget.score']);
  });

  it('is left to unmet-full-marks, score-over-weight and formula-differs where they apply', () => {
    expect(found('score-mismatch', missed(10))).toEqual([]);
    expect(found('score-mismatch', missed(11))).toEqual([]);
    const byFormula = row('socialBenefit', '热线接通率', '≥85%', '84%', null, { declaredScore: formula(5) });
    expect(found('score-mismatch', first(byFormula))).toEqual([]);
  });
});

describe('unmet-full-marks', () => {
  it('is raised for full marks on a missed target only', () => {
    expect(found('unmet-full-marks', missed(10))).toEqual(['indicators.4.score']);
    expect(found('unmet-full-marks', missed(9))).toEqual([]);
    expect(found('unmet-full-marks', first(row('socialBenefit', '热线接通率', '≥85%', '85%')))).toEqual([]);
  });

  it('is raised for a missed date, whose score a person gives', () => {
    expect(
      found('unmet-full-marks', first(row('socialBenefit', '完工时间', '2021年6月底前', '2021年9月'))),
    ).toEqual(['indicators.4.score']);
  });

  it('is no matter of the budget', () => {
    expect(found('unmet-full-marks', form({ budget: budget(35.5, 35.47, 20) }))).toEqual([]);
  });
});

describe('score-over-weight', () => {
  it('is raised above the maximum and below 0, on every block', () => {
    const one = form({
      budget: budget(100, 100, 21),
      goal: goal('已完成。', 20.5),
      indicators: rowsWith(
        [0, row('quantity', '巡检次数', '12次', '12次', 11)],
        [1, row('quality', '合格率', '100%', '100%', -1)],
      ),
    });
    expect(found('score-over-weight', one)).toEqual([
      'budget.score',
      'goal.score',
      'indicators.0.score split',
    ]);
    const stated = columnForm(
      columnRows([0, { declaredScore: entry(16) }], [1, { declaredScore: entry(-1) }]),
    );
    expect(found('score-over-weight', stated)).toEqual(['indicators.0.score', 'indicators.1.score negative']);
  });

  it('is not raised at the maximum or at 0', () => {
    expect(found('score-over-weight', form())).toEqual([]);
    expect(found('score-over-weight', missed(0))).toEqual([]);
  });

  it('blames the split, as a warning, where weights are not stated and the scores refute an even one', () => {
    const one = form({
      indicators: [
        row('quantity', '培训人次', '100人次', '100人次', 20),
        row('quality', '合格率', '100%', '100%', 10),
        row('timeliness', '及时率', '100%', '100%', 10),
        row('socialBenefit', '知晓率', '90%', '80%', 15),
      ],
    });
    const raised = findingsOf(one).filter(
      ({ rule }) => rule === 'score-over-weight' || rule === 'score-mismatch',
    );
    expect(raised.map(({ variant, severity }) => [variant, severity])).toEqual([['split', 'warning']]);
  });

  it('is an error where only one score stands out of an even split', () => {
    const one = first(row('socialBenefit', '热线接通率', '≥95%', '96%', 12));
    expect(found('score-over-weight', one)).toEqual(['indicators.4.score']);
  });
});

describe('score-missing', () => {
  it('is raised for a blank goal score and a blank judged score', () => {
    const judged = row('socialBenefit', '社会影响', '有效', '有效', null);
    const one = form({ goal: goal('已完成。', null), indicators: rowsWith([4, judged]) });
    expect(found('score-missing', one)).toEqual(['goal.score', 'indicators.4.score']);
  });

  it('is not raised for a blank computed score, a formula to come, or a goal without a score', () => {
    const indicators = rowsWith(
      [0, row('quantity', '巡检次数', '12次', '12次', null)],
      [4, row('socialBenefit', '社会影响', '有效', '有效', null, { declaredScore: PENDING })],
    );
    expect(
      found('score-missing', form({ indicators, goal: goal('已完成。', null, { isScored: false }) })),
    ).toEqual([]);
  });

  it('leaves a row without an actual to value-missing', () => {
    expect(found('score-missing', first(row('socialBenefit', '热线接通率', '95%', '', null)))).toEqual([]);
  });
});

describe('tier-out-of-band', () => {
  it.each([
    ['已完成，情况良好。', 20, []],
    ['已完成，情况良好。', 16, []],
    ['已完成，情况良好。', 15.9, ['goal.score achieved']],
    ['部分完成。', 16, []],
    ['部分完成。', 10, []],
    ['部分完成。', 17, ['goal.score partlyAchieved']],
    ['未完成。', 10, []],
    ['未完成。', 11, ['goal.score notAchieved']],
    ['平台运转正常。', 3, []],
  ])('goal "%s" with %d', (text, score, expected) => {
    expect(found('tier-out-of-band', form({ goal: goal(text, score) }))).toEqual(expected);
  });

  it('looks at judged indicators too', () => {
    expect(found('tier-out-of-band', first(row('socialBenefit', '社会影响', '有效', '有效', 7)))).toEqual([
      'indicators.4.score achieved',
    ]);
    expect(found('tier-out-of-band', first(row('socialBenefit', '社会影响', '有效', '有效', 8)))).toEqual([]);
  });

  it('follows the profile: 60 % divides the lower bands in mof', () => {
    const rows = (score: number) =>
      columnForm(
        columnRows([
          4,
          {
            ...row('socialBenefit', '社会影响', '有效', '部分完成', score),
            weightColumn: entry(15),
            cause: '人手不足',
          },
        ]),
      );
    expect(found('tier-out-of-band', rows(9), { profile: 'mof' })).toEqual([]);
    expect(found('tier-out-of-band', rows(8), { profile: 'mof' })).toEqual([
      'indicators.4.score partlyAchieved',
    ]);
  });
});

describe('total-mismatch', () => {
  it('is raised at every written total that is not the sum of the written parts', () => {
    expect(found('total-mismatch', form({ declaredTotal: entry(100), otherTotals: [entry(99)] }))).toEqual([
      'total.0',
    ]);
    expect(found('total-mismatch', form({ declaredTotal: entry(98) }))).toEqual(['total']);
  });

  it('accepts the exact sum and its usual roundings', () => {
    const indicators = rowsWith([4, row('socialBenefit', '热线接通率', '≥85%', '84%', 9.88)]);
    for (const total of [99.88, 99.9, 100, 99]) {
      expect(found('total-mismatch', form({ indicators, declaredTotal: entry(total) }))).toEqual([]);
    }
    expect(found('total-mismatch', form({ indicators, declaredTotal: entry(99.5) }))).toEqual(['total']);
  });

  it('adds exactly: 0.1 + 0.2 in tenths', () => {
    const tenths = columnForm(
      columnRows([0, { declaredScore: entry(0.1) }], [1, { declaredScore: entry(0.2) }]),
      {
        declaredTotal: entry(70.3),
      },
    );
    expect(found('total-mismatch', tenths)).toEqual([]);
  });

  it('says nothing while a part is blank or still to be calculated', () => {
    const pending = rowsWith([
      0,
      row('quantity', '巡检次数', '12次', '12次', null, { declaredScore: PENDING }),
    ]);
    expect(found('total-mismatch', form({ indicators: pending, declaredTotal: entry(50) }))).toEqual([]);
    expect(found('total-mismatch', form({ goal: goal('已完成。', null), declaredTotal: entry(50) }))).toEqual(
      [],
    );
    expect(found('total-mismatch', form({ declaredTotal: PENDING }))).toEqual([]);
  });
});

describe('formula-differs', () => {
  it('is raised where a formula gives something else than the rule', () => {
    const score = row('socialBenefit', '热线接通率', '≥85%', '84%', null, { declaredScore: formula(8) });
    const one = form({
      budget: budget(100, 95, 19, { rate: formula(0.9), rateDecimals: 2 }),
      indicators: rowsWith([4, score]),
      declaredTotal: formula(90),
    });
    expect(found('formula-differs', one)).toEqual([
      'budget.rate rate',
      'indicators.4.score score',
      'total total',
    ]);
    expect(found('rate-mismatch', one)).toEqual([]);
    expect(found('total-mismatch', one)).toEqual([]);
  });

  it('is not raised for an unrounded value of the same rule, or one still to come', () => {
    const score = row('socialBenefit', '热线接通率', '≥85%', '84%', null, {
      declaredScore: formula(9.88235294117647),
    });
    const one = form({
      budget: budget(35.5, 35.47, 20, {
        declaredScore: formula(19.9830985915493),
        rate: formula(0.999154929577465),
        rateDecimals: 2,
      }),
      indicators: rowsWith([4, score]),
      declaredTotal: formula(99.8654515327258),
    });
    expect(found('formula-differs', one)).toEqual([]);
    expect(
      found('formula-differs', form({ declaredTotal: PENDING, budget: budget(1, 1, 20, { rate: PENDING }) })),
    ).toEqual([]);
  });
});

describe('weight-sum', () => {
  it('is raised at a block or class whose points its weights do not add up to', () => {
    const one = columnForm(columnRows([0, { weightColumn: entry(10), declaredScore: entry(10) }]), {
      tables: [{ label: '绩效指标（90分）', statedMax: 90 }],
    });
    expect(found('weight-sum', one)).toEqual(['tables.0.label block']);
    const classes = columnForm(
      columnRows().map((own) => ({
        ...own,
        level1Text: `${own.level1Text}（${own.level1 === 'output' ? 60 : 40}分）`,
      })),
    );
    expect(found('weight-sum', classes)).toEqual(['indicators.4.weight block']);
  });

  it('is raised where all weights are not 100, or not the stated sum', () => {
    const short = columnForm(columnRows([0, { weightColumn: entry(10), declaredScore: entry(10) }]));
    expect(found('weight-sum', short)).toEqual(['tables.0.label form']);
    expect(found('weight-sum', columnForm(undefined, { statedTotalWeight: 95 }))).toEqual(['total stated']);
  });

  it('is not raised for sums that fit, of the whole form or of the indicators, nor for an even split', () => {
    expect(found('weight-sum', columnForm(undefined, { statedTotalWeight: 100 }))).toEqual([]);
    expect(found('weight-sum', columnForm(undefined, { statedTotalWeight: 90 }))).toEqual([]);
    expect(found('weight-sum', form({ indicators: rowsWith().slice(0, 5) }))).toEqual([]);
  });

  it('waits for weights that are still to be calculated', () => {
    expect(found('weight-sum', columnForm(columnRows([0, { weightColumn: PENDING }])))).toEqual([]);
  });
});

describe('rate-mismatch', () => {
  const written = (value: number, rateDecimals: number | null, approved = 35.5, executed = 35.47) =>
    form({ budget: budget(approved, executed, 20, { rate: { text: 'x', value }, rateDecimals }) });

  it.each([
    [0.9992, 2],
    [0.9991, 2],
    [0.999, 1],
    [1, 0],
    [0.99, 0],
    [0.99915493, 6],
  ])('lets %d pass at %d decimals for 99.9154…%%', (value, decimals) => {
    expect(found('rate-mismatch', written(value, decimals))).toEqual([]);
  });

  it.each([
    [0.9993, 2],
    [0.999, 2],
    [0.98, 0],
    [1, 2],
  ])('is raised for %d at %d decimals', (value, decimals) => {
    expect(found('rate-mismatch', written(value, decimals))).toEqual(['budget.rate']);
  });

  it('says nothing of a blank rate or a budget of 0', () => {
    expect(found('rate-mismatch', form())).toEqual([]);
    expect(found('rate-mismatch', written(1, 2, 0, 0))).toEqual([]);
  });
});

describe('result-ahead-of-spending', () => {
  it('is a hint where the indicators run more than 5 points ahead of the money', () => {
    expect(found('result-ahead-of-spending', form({ budget: budget(100, 94.9, 19) }))).toEqual([
      'budget.rate',
    ]);
    expect(found('result-ahead-of-spending', form({ budget: budget(100, 95, 19) }))).toEqual([]);
    expect(found('result-ahead-of-spending', form({ budget: budget(100, 100, 20) }))).toEqual([]);
  });
});

describe('budget-rows-sum', () => {
  const component = (approved: number | null, executed: number | null) =>
    ({ label: '财政拨款', role: 'component', approved: entry(approved), executed: entry(executed) }) as const;
  const rows = (...components: ReturnType<typeof component>[]) =>
    form({ budget: budget(100.3, 50.3, 10, { rows: components }) });

  it('is raised per column, exactly', () => {
    expect(found('budget-rows-sum', rows(component(100, 50), component(0.2, 0.2)))).toEqual([
      'budget.approved approved',
      'budget.executed executed',
    ]);
    expect(found('budget-rows-sum', rows(component(100.1, 50.1), component(0.2, 0.2)))).toEqual([]);
  });

  it('counts blank components 0, and needs one that is written', () => {
    expect(found('budget-rows-sum', rows(component(100.3, 50.3), component(null, null)))).toEqual([]);
    expect(found('budget-rows-sum', rows(component(null, null)))).toEqual([]);
  });

  it('leaves out details and waits for formulas', () => {
    const detail = { ...component(7, 7), role: 'detail' as const };
    const pending = { ...component(7, 7), approved: PENDING, executed: PENDING };
    const one = (row: typeof detail | typeof pending) =>
      form({ budget: budget(100, 100, 20, { rows: [component(100, 100), row] }) });
    expect(found('budget-rows-sum', one(detail))).toEqual([]);
    expect(found('budget-rows-sum', one(pending))).toEqual([]);
  });
});

describe('execution-over-100', () => {
  it('is raised where more was executed than approved', () => {
    expect(found('execution-over-100', form({ budget: budget(100, 100.01, 20) }))).toEqual([
      'budget.executed',
    ]);
    expect(found('execution-over-100', form({ budget: budget(100, 100, 20) }))).toEqual([]);
    expect(found('execution-over-100', form({ budget: budget(100, 1, 0, { executed: BLANK }) }))).toEqual([]);
  });

  it('is no matter of negative figures, which are pointed out themselves', () => {
    const negative = (approved: number, executed: number) =>
      findingsOf(form({ budget: budget(approved, executed, 20) })).map(({ place, variant }) => [
        place,
        variant,
      ]);
    expect(negative(-100, 95)).toEqual([['budget.approved', 'negative-approved']]);
    expect(negative(-100, -95)).toEqual([
      ['budget.approved', 'negative-approved'],
      ['budget.executed', 'negative-executed'],
    ]);
    const executed = form({ budget: budget(100, -5, 0), causeAnalysis: '收回上年多付款，执行数为负。' });
    expect(found('value-unreadable', executed)).toEqual(['budget.executed negative-executed']);
    expect(found('execution-over-100', executed)).toEqual([]);
  });
});

describe('a strict target at its bound', () => {
  const raised = (target: string, actual: string, score: number) =>
    findingsOf(
      form({ indicators: rowsWith([4, row('socialBenefit', '热线接通率', target, actual, score)]) }),
    ).map(({ rule, figures }) => [rule, figures['indicators'] ?? '']);

  it('raises nothing where the rule itself gives full marks', () => {
    expect(raised('>95%', '95%', 10)).toEqual([]);
    expect(raised('高于95%', '95%', 10)).toEqual([]);
    expect(raised('<5次', '5次', 10)).toEqual([]);
  });

  it('asks for the cause of marks taken off, and says in words how the figures stand', () => {
    expect(raised('>95%', '95%', 9)).toEqual([['cause-stock-phrase', '热线接通率 95% ≯ 95%']]);
    expect(raised('超过95%', '95%', 9)).toEqual([['cause-stock-phrase', '热线接通率 95% ≯ 95%']]);
    expect(raised('少于5次', '5次', 9)).toEqual([['cause-stock-phrase', '热线接通率 5次 ≮ 5次']]);
  });

  it('below it the sign of the target is not repeated', () => {
    for (const target of ['高于95%', '大于95%', '超过95%', '多于95%', '不得低于95%', '>95%']) {
      expect(raised(target, '94%', 9)).toContainEqual(['cause-stock-phrase', '热线接通率 94% < 95%']);
    }
    for (const target of ['低于5次', '小于5次', '不足5次', '不到5次', '<5次', '不得超过5次']) {
      expect(raised(target, '6次', 8)).toContainEqual(['cause-stock-phrase', '热线接通率 6次 > 5次']);
    }
  });
});
