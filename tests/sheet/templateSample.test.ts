import { describe, expect, it } from '@jest/globals';
import { SAMPLE_FORMS } from '../../src/sheet/template/sampleForms';

const points = SAMPLE_FORMS.map(({ budget, goal, indicators }) => [
  budget.score,
  goal?.score,
  ...indicators.map(({ score }) => score),
]);

describe('sample forms', () => {
  it('are the four projects with the published scores and totals', () => {
    expect(SAMPLE_FORMS.map(({ projectName, total }) => [projectName, total])).toEqual([
      ['网格化中心工作经费', 97],
      ['中心平台运行费', 89],
      ['指挥中心接警', 99],
      ['12345政务服务便民热线整合工作项目', 99],
    ]);
    expect(points).toEqual([
      [20, 19, 10, 10, 10, 10, 9, 9],
      [16, 16, 10, 10, 10, 8, 10, 9],
      [20, 20, 10, 10, 10, 10, 5, 5, 9],
      [20, 20, 10, 10, 10, 10, 9, 10],
    ]);
  });

  it('state totals that are the sums of their scores', () => {
    const sums = points.map((scores) => scores.reduce<number>((sum, score) => sum + (score ?? 0), 0));
    expect(sums).toEqual(SAMPLE_FORMS.map(({ total }) => total));
  });

  it('keep the published amounts and rates', () => {
    const figures = SAMPLE_FORMS.map(({ budget: { approved, executed, rate } }) => [
      approved,
      executed,
      rate,
    ]);
    expect(figures).toEqual([
      [35.5, 35.47, 0.9992],
      [84.76, 69.72, 0.8226],
      [324.88, 324.88, 1],
      [206.9, 206.9, 1],
    ]);
  });

  it('keep targets with a syntax of their own as text, plain percentages as numbers', () => {
    const quantities = SAMPLE_FORMS.map(({ indicators }) =>
      indicators.map(({ target, actual }) =>
        [target, actual].map((entry) => (typeof entry === 'string' ? entry : entry.value)),
      ),
    );
    expect(quantities[1]?.slice(2, 4)).toEqual([
      ['及时', '及时'],
      [1, 0.8],
    ]);
    expect(quantities[2]?.[1]).toEqual(['10-15件/人/日', '15件以上']);
    expect(quantities[3]?.[4]).toEqual([0.95, 0.95]);
  });

  it('leave 主管部门 and 单位名称 blank, and name the unit and the day', () => {
    for (const form of SAMPLE_FORMS) {
      expect(form).toMatchObject({
        year: 2021,
        unitName: '',
        competentDepartment: '',
        dateFilled: '2022-1-28',
        implementingUnit: '区社会管理网格化服务中心',
      });
    }
  });
});
