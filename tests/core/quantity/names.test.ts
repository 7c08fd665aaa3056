import { describe, expect, it } from '@jest/globals';
import { isReverseName, isShareName, normaliseName } from '../../../src/core/index';

describe('names that are plainly reverse', () => {
  it.each([
    ...[
      '受害率',
      '森林病虫害成灾率',
      '安全事故率',
      '事故发生率',
      '投诉率',
      '预算超支率',
      '项目逾期率',
      '资金结余率',
    ],
    ...[
      '预算调整率',
      '差错率',
      '违规率',
      '失业率',
      '死亡率',
      '发病率',
      '人员流失率',
      '退件率',
      '粮食损耗率',
      '破损率',
    ],
    ...['“三公经费”变动率', '安全事故发生次数', '有效投诉数', '受害率（%）', '指标1：成灾率', '★事故率'],
  ])('%s', (name) => {
    expect(isReverseName(name)).toBe(true);
  });
  it.each([
    ...[
      '投诉处理率',
      '投诉办结率',
      '投诉回复率',
      '支出控制率',
      '预算支出控制率',
      '能耗下降率',
      '死亡率降低率',
    ],
    ...['事故处置率', '完成率', '满意度', '问题整改率', '工作实效提升率', '故障修复率', '事故', ''],
  ])('not %s', (name) => {
    expect(isReverseName(name)).toBe(false);
  });
});

describe('shares that cannot exceed 100 %', () => {
  it.each([
    ...['项目完成率', '项目合格率', '服务对象满意度', '业务覆盖率', '处理及时率', '资金到位率', '投诉处理率'],
    ...['造林成活率', '学生满意度（%）', '政策知晓率'],
  ])('%s', (name) => {
    expect(isShareName(name)).toBe(true);
  });
  it.each(['增长率', '工作实效提升率', '收入增长率', '完成数量', '收益率', '满意人数'])('not %s', (name) => {
    expect(isShareName(name)).toBe(false);
  });
});

it('compares names without white space, in one width', () => {
  expect(normaliseName(' 项目\n完成率（％）\u200b')).toBe('项目完成率(%)');
});
