import { describe, expect, it } from '@jest/globals';
import {
  BLANK,
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

const missedCalls = row('socialBenefit', '热线接通率', '≥95%', '94%', 9);
const missedOpinion = row('beneficiarySatisfaction', '群众满意度', '≥85%', '84%', 9);
const MISSED = rowsWith([4, missedCalls], [5, missedOpinion]);

const withCause = (causeAnalysis: string, indicators = MISSED) => form({ causeAnalysis, indicators });

describe('cause-missing', () => {
  it('is raised once for a blank block, with every deviating item', () => {
    for (const blank of ['', '  ', '/', '——']) {
      expect(found('cause-missing', withCause(blank))).toEqual(['causeAnalysis']);
    }
    const finding = findingsOf(
      form({
        causeAnalysis: '',
        indicators: MISSED,
        budget: budget(100, 95, 19),
        goal: goal('部分完成。', 15),
      }),
    ).find(({ rule }) => rule === 'cause-missing');
    expect(finding?.figures).toEqual({
      budget: '19/20',
      goal: '15/20',
      indicators: '热线接通率 94% < 95%、群众满意度 84% < 85%',
    });
  });

  it('is not raised where nothing deviates or a cause is given', () => {
    expect(found('cause-missing', form({ causeAnalysis: '' }))).toEqual([]);
    expect(found('cause-missing', withCause('因线路割接，热线接通率略低；因搬迁，群众满意度下降。'))).toEqual(
      [],
    );
  });

  it('is raised per row where the rows have a cause column', () => {
    const rows = columnRows([4, { ...missedCalls, weightColumn: entry(15), cause: '' }]);
    expect(found('cause-missing', columnForm(rows))).toEqual(['indicators.4.cause own']);
    expect(found('cause-missing', columnForm(columnRows([4, { ...rows[4], cause: '线路割接' }])))).toEqual(
      [],
    );
  });

  it('takes a cause in one row for another that it names: merged cells read blank', () => {
    const weighted = { weightColumn: entry(15) };
    const rows = columnRows(
      [4, { ...missedCalls, ...weighted, cause: '因线路割接接通率偏低，群众满意度随之下降' }],
      [5, { ...missedOpinion, ...weighted, cause: '' }],
    );
    expect(found('cause-missing', columnForm(rows))).toEqual([]);
  });

  it('is raised for a mid-year adjustment where the budget has a cause cell', () => {
    const adjusted = budget(251.89, 251.89, 10, { statedMax: 10, initial: entry(238.93), cause: '' });
    expect(found('cause-missing', columnForm(undefined, { budget: adjusted }))).toEqual([
      'budget.cause adjusted',
    ]);
    const told = { ...adjusted, cause: '追加人员经费' };
    expect(found('cause-missing', columnForm(undefined, { budget: told }))).toEqual([]);
    const same = { ...adjusted, initial: entry(251.89) };
    expect(found('cause-missing', columnForm(undefined, { budget: same }))).toEqual([]);
  });

  it('counts marks lost for any reason', () => {
    expect(found('cause-missing', form({ causeAnalysis: '', goal: goal('已完成。', 19) }))).toEqual([
      'causeAnalysis',
    ]);
    const judged = rowsWith([0, row('quantity', '宣传活动', '有效', '有效', 9)]);
    expect(found('cause-missing', withCause('', judged))).toEqual(['causeAnalysis']);
  });

  it('counts a lower tier that the words state, full marks or not', () => {
    const judged = rowsWith([0, row('quantity', '宣传活动', '全部开展', '部分完成', 10)]);
    const one = findingsOf(withCause('', judged)).find(({ rule }) => rule === 'cause-missing');
    expect(one?.figures).toEqual({ indicators: '宣传活动 部分完成' });
    const late = form({ causeAnalysis: '', goal: goal('部分完成年度工作。', 20) });
    expect(findingsOf(late).find(({ rule }) => rule === 'cause-missing')?.figures).toEqual({
      goal: '部分完成年度工作',
    });
    const fine = rowsWith([0, row('quantity', '宣传活动', '全部开展', '全部完成', 10)]);
    expect(found('cause-missing', withCause('', fine))).toEqual([]);
  });

  it('wants a cause for an actual of 130 % of the target, not of 129 %', () => {
    const many = (actual: string) =>
      withCause('', rowsWith([0, row('quantity', '巡检次数', '100次', actual)]));
    expect(found('cause-missing', many('130次'))).toEqual(['causeAnalysis']);
    expect(found('cause-missing', many('129次'))).toEqual([]);
  });
});

describe('cause-stock-phrase', () => {
  it.each([
    '项目已完成，情况良好。',
    '无',
    '无偏差',
    '较好',
    '已完成',
    '按计划完成',
    '全部完成。',
    '执行情况良好',
    '达到预期目标',
    '各项指标均已按时完成，不存在偏差。',
    '偏差原因：无；改进措施：无。',
    '预算执行良好，系统维护、热线接通均已完成。',
    '热线接通、群众回访均已按时完成全年任务，设备运行正常。',
  ])('is raised for %s', (cause) => {
    expect(found('cause-stock-phrase', withCause(cause))).toEqual(['causeAnalysis']);
  });

  it.each([
    '因疫情影响，活动推迟。',
    '由于平台搬迁，系统升级未开展。',
    '上半年线路割接两次。',
    '年中调减35.6万元',
    '人员不足',
    '前期工作推迟，热线接通率未达标。',
  ])('is not raised for %s', (cause) => {
    expect(found('cause-stock-phrase', withCause(cause))).toEqual([]);
  });

  it('is not raised where nothing deviates', () => {
    expect(found('cause-stock-phrase', form({ causeAnalysis: '项目已完成，情况良好。' }))).toEqual([]);
  });

  it('is raised per row where the rows have a cause column', () => {
    const rows = columnRows([4, { ...missedCalls, weightColumn: entry(15), cause: '无' }]);
    expect(found('cause-stock-phrase', columnForm(rows))).toEqual(['indicators.4.cause own']);
  });
});

describe('cause-incomplete', () => {
  const open = (cause: string, indicators = MISSED) =>
    findingsOf(withCause(cause, indicators))
      .filter(({ rule }) => rule === 'cause-incomplete')
      .map(({ figures }) => figures['name']);

  it.each([
    ['因线路割接，接通率偏低。', ['群众满意度']],
    ['满意度问卷样本偏少。', ['热线接通率']],
    ['因线路割接只达到94%；问卷样本偏少，仅84.00%。', []],
    ['人手紧张。', ['热线接通率', '群众满意度']],
    ['因线路割接，社会效益指标和满意度指标未达标。', []],
    ['因设备老化停用两天，热线运行正常，群众满意度较好。', ['热线接通率', '群众满意度']],
    ['因新增坐席，热线接通率良好。', ['热线接通率', '群众满意度']],
    ['群众满意度，问卷样本偏少；热线接通率良好。', ['热线接通率']],
    ['群众满意度、热线接通率因线路割接偏低。', []],
  ])('%s leaves out %j', (cause, expected) => {
    expect(open(cause)).toEqual(expected);
  });

  it('does not take a part that names share for one of them', () => {
    const rows = rowsWith(
      [0, row('timeliness', '系统维护及时率', '100%', '90%', 9)],
      [1, row('quantity', '设备维护台数', '20台', '18台', 9)],
    );
    expect(open('因厂家停产，系统维护推迟。', rows)).toEqual(['设备维护台数']);
    expect(open('因厂家停产，系统维护及时率偏低。', rows)).toEqual(['设备维护台数']);
    expect(open('因厂家停产，系统和设备维护推迟。', rows)).toEqual([]);
  });

  it('takes a shared part where the name has no other', () => {
    const rows = rowsWith(
      [0, row('timeliness', '维护及时率', '100%', '90%', 9)],
      [1, row('quantity', '设备维护台数', '20台', '18台', 9)],
    );
    expect(open('因厂家停产，维护推迟。', rows)).toEqual(['设备维护台数']);
    expect(open('因厂家停产，设备维护台数减少。', rows)).toEqual(['维护及时率']);
  });

  it('does not take a figure out of a longer number', () => {
    expect(open('调减184%与84.5万元。')).toEqual(['热线接通率', '群众满意度']);
  });

  it('holds a lost goal score covered by any cause of substance', () => {
    expect(
      found('cause-incomplete', form({ causeAnalysis: '因搬迁推迟。', goal: goal('已完成。', 18) })),
    ).toEqual([]);
  });

  it('names a budget that lost marks and is not spoken of', () => {
    const lost = { budget: budget(100, 95, 19), indicators: rowsWith([4, missedCalls]) };
    expect(found('cause-incomplete', form({ ...lost, causeAnalysis: '接通率受线路割接影响。' }))).toEqual([
      'causeAnalysis',
    ]);
    const told = '接通率受线路割接影响；尾款待验收后支付。';
    expect(found('cause-incomplete', form({ ...lost, causeAnalysis: told }))).toEqual([]);
  });
});

describe('execution-low', () => {
  it('is raised where the rate is below the threshold and no cause speaks of it', () => {
    const low = (causeAnalysis: string) => form({ causeAnalysis, budget: budget(100, 89.9, 18) });
    expect(found('execution-low', low('因人员变动，活动推迟。'))).toEqual(['budget.rate']);
    expect(found('execution-low', low('无'))).toEqual(['budget.rate']);
    expect(found('execution-low', low('因验收推迟，尾款未付，执行率偏低。'))).toEqual([]);
    expect(found('execution-low', form({ budget: budget(100, 90, 18) }))).toEqual([]);
  });

  it.each([
    '资金使用规范，未发生截留挪用。',
    '因人员变动，活动推迟，专款专用。',
    '预算执行良好，系统维护、设备维护均已完成，因人员变动培训推迟。',
    '严格按照财务制度支付款项，培训推迟。',
  ])('is not explained by %s', (causeAnalysis) => {
    expect(found('execution-low', form({ causeAnalysis, budget: budget(100, 80, 16) }))).toEqual([
      'budget.rate',
    ]);
  });

  it.each([
    '资金下达较晚。',
    '部分款项尚未支付。',
    '年中调减了预算数。',
    '质保金结转下年。',
    '因项目推迟，支出进度缓慢。',
    '受疫情影响，预算未执行完毕。',
    '厂家优惠，节约资金20万元。',
    '因搬迁，预算执行率80%。',
  ])('is explained by %s', (causeAnalysis) => {
    expect(found('execution-low', form({ causeAnalysis, budget: budget(100, 80, 16) }))).toEqual([]);
  });

  it('is not said twice: cause-incomplete leaves it to this rule', () => {
    const one = form({ causeAnalysis: '因人员变动，活动推迟。', budget: budget(100, 80, 16) });
    expect(found('cause-incomplete', one)).toEqual([]);
  });

  it('follows the setting', () => {
    const one = form({ budget: budget(100, 85, 17) });
    expect(found('execution-low', one, { settings: { thresholds: { lowExecution: 0.8 } } })).toEqual([]);
  });
});

describe('improvement-missing', () => {
  it('is raised for a blank, and for 无 where something deviates', () => {
    expect(found('improvement-missing', form({ improvement: '' }))).toEqual(['improvement']);
    expect(found('improvement-missing', form({ improvement: '无', indicators: MISSED }))).toEqual([
      'improvement none',
    ]);
  });

  it('is not raised for 无 where nothing deviates, nor on a form without the place', () => {
    expect(found('improvement-missing', form({ improvement: '无' }))).toEqual([]);
    expect(found('improvement-missing', form({ improvement: null, indicators: MISSED }))).toEqual([]);
    expect(found('improvement-missing', form({ improvement: '加强回访。', indicators: MISSED }))).toEqual([]);
  });
});

describe('a cost below its unsigned target', () => {
  const cost = (score: number | null) =>
    rowsWith([3, row('cost', '年度维护成本', '30万元', '28万元', score)]);

  it('is pointed out, and full marks on it are no offence', () => {
    const one = form({ indicators: cost(10), causeAnalysis: '无' });
    expect(findingsOf(one).map(({ rule, variant }) => [rule, variant])).toEqual([
      ['direction-suspect', 'assumed-positive'],
    ]);
  });

  it('deviates once marks were taken off', () => {
    expect(found('cause-stock-phrase', form({ indicators: cost(9), causeAnalysis: '无' }))).toEqual([
      'causeAnalysis',
    ]);
  });

  it('is not doubted with a sign, a saving or equal figures', () => {
    const rows = rowsWith(
      [0, row('cost', '设备采购单价', '300元', '300元')],
      [3, row('cost', '成本节约率', '5%', '6%')],
    );
    expect(found('direction-suspect', form({ indicators: rows }))).toEqual([]);
  });
});

it('a blank budget block raises no cause', () => {
  const one = form({
    budget: { ...budget(0, 0, 0), approved: BLANK, executed: BLANK, declaredScore: BLANK },
  });
  expect(found('execution-low', one)).toEqual([]);
  expect(found('cause-missing', { ...one, causeAnalysis: '' })).toEqual([]);
});
