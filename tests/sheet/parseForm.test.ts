import { describe, expect, it } from '@jest/globals';
import { gridOf } from '../../src/sheet/grid';
import { locateForms } from '../../src/sheet/locateForm';
import { parseForm } from '../../src/sheet/parseForm';
import { placesOf } from '../../src/sheet/places';
import type { EvaluationForm } from '../../src/core/index';
import { hubei80Rows, percent, seedRows, sheetOf, type TestCell } from './support/sheet';

function parse(rows: readonly (readonly TestCell[])[]): EvaluationForm {
  const grid = gridOf(sheetOf(rows));
  const [layout] = locateForms(grid);
  if (!layout) throw new Error('no form found');
  return parseForm(grid, layout);
}

const seed = (changes: Readonly<Record<string, TestCell>> = {}): EvaluationForm => parse(seedRows(changes));

describe('parseForm', () => {
  it('reads the header of the seed layout', () => {
    const { header, declaredTotal } = seed();
    expect(header).toEqual({
      title: '2021年度路灯维护项目自评表',
      year: 2021,
      unitName: '',
      dateFilled: '2022-1-28',
      projectName: '路灯维护',
      competentDepartment: '',
      implementingUnit: '区市政养护中心',
    });
    expect(declaredTotal).toEqual({ text: '97', value: 97 });
  });

  it('places blank fields behind their labels, also where the labels are merged', () => {
    const rows = seedRows({ B17: null, B18: null });
    const merges = [
      { top: 4, left: 0, bottom: 4, right: 1 },
      { top: 16, left: 0, bottom: 16, right: 2 },
    ];
    const grid = gridOf(sheetOf(rows, { merges }));
    const [layout] = locateForms(grid);
    if (!layout) throw new Error('no form found');
    const places = placesOf(layout);
    expect(places.get('header.competentDepartment')).toEqual({ row: 4, column: 2 });
    expect(places.get('causeAnalysis')).toEqual({ row: 16, column: 3 });
    expect(places.get('improvement')).toEqual({ row: 17, column: 1 });
  });

  it('leaves a merged label with its field in its own cell, though another follows at once', () => {
    const rows = seedRows({ A3: '单位名称(盖章)：', B3: null, C3: '填报日期：2022-1-28' });
    const grid = gridOf(sheetOf(rows, { merges: [{ top: 2, left: 0, bottom: 2, right: 1 }] }));
    const [layout] = locateForms(grid);
    if (!layout) throw new Error('no form found');
    expect(placesOf(layout).get('header.unitName')).toMatchObject({ row: 2, column: 0, inline: {} });
  });

  it('tells a field that is not on the form from a blank one', () => {
    expect(parse(hubei80Rows()).header).toMatchObject({ dateFilled: null, unitName: '水务科' });
  });

  it('reads a date cell as ISO', () => {
    const { header } = seed({ C3: '填报日期', D3: { value: 44589, format: 'yyyy/m/d' }, F3: '自评得分：97' });
    expect(header.dateFilled).toBe('2022-01-28');
  });

  it('reads the budget block', () => {
    expect(seed().budget).toMatchObject({
      moneyUnit: 'wanYuan',
      statedMax: 20,
      approved: { value: 35.5 },
      executed: { value: 35.47 },
      rate: { value: 0.9992 },
      rateDecimals: 2,
      declaredScore: { value: 20 },
    });
  });

  it.each<[TestCell, number | null, number | null]>([
    [percent(0.9992, '0.00%'), 0.9992, 2],
    [percent(0.82, '0.00%'), 0.82, 2],
    [percent(0.9992, '0%'), 0.9992, 2],
    ['99.92%', 0.9992, 2],
    ['100%', 1, 0],
    [99.9, 0.999, 1],
    [0.9992, 0.9992, 2],
    [1, 1, 0],
    [null, null, null],
  ])('reads the rate %j as %p with %p decimals', (cell, value, decimals) => {
    const { budget } = seed({ F7: cell });
    expect([budget?.rate.value, budget?.rateDecimals]).toEqual([value, decimals]);
  });

  it('tells components of the budget from details below them', () => {
    const rows = seedRows();
    rows.splice(
      7,
      0,
      [null, '其中：财政拨款', null, 30, 30],
      [null, '其中：中央', null, 10, 10],
      [null, '省级', null, 20, 20],
      [null, '其他资金', null, 5.5, 5.47],
    );
    expect(parse(rows).budget?.rows.map(({ label, role }) => [label, role])).toEqual([
      ['年度财政资金总额', 'total'],
      ['其中：财政拨款', 'component'],
      ['其中：中央', 'detail'],
      ['省级', 'detail'],
      ['其他资金', 'component'],
    ]);
  });

  it('reads amounts in yuan and amounts written with their unit', () => {
    const rows = seedRows({ A6: '预算执行情况\n（元）（20分）', D7: '355,000.00', E7: '354700元' });
    expect(parse(rows).budget).toMatchObject({
      moneyUnit: 'yuan',
      approved: { value: 355000 },
      executed: { value: 354700 },
    });
  });

  it('reads the goal, and knows one that is not scored', () => {
    expect(seed().goal).toMatchObject({
      isScored: true,
      statedMax: 20,
      achievedText: '已完成，情况良好。',
      declaredScore: { value: 18 },
    });
    expect(seed({ G8: null, G9: null, A8: '年度总体目标' }).goal).toMatchObject({
      isScored: false,
      statedMax: null,
    });
    expect(parse(hubei80Rows()).goal).toBeNull();
  });

  it('reads the indicators with their classes carried down', () => {
    const { indicators, tables } = seed();
    expect(tables).toEqual([{ label: '项目年度绩效指标\n（60分）', statedMax: 60 }]);
    expect(
      indicators.map(({ level1, level2, level1Text, name }) => [level1, level2, level1Text, name]),
    ).toEqual([
      ['output', 'quantity', '产出指标', '维护完成率'],
      ['output', 'quality', '产出指标', '亮灯合格率'],
      ['output', 'timeliness', '产出指标', '报修处理及时率'],
      ['output', 'cost', '产出指标', '预算支出控制率'],
      ['benefit', 'socialBenefit', '效益指标', '夜间出行改善度'],
      ['benefit', 'beneficiarySatisfaction', '效益指标', '居民满意度'],
    ]);
  });

  it('shows numbers under a percent format as percents, and reads both notations alike', () => {
    const [text, number] = seed().indicators;
    expect([text?.targetText, number?.targetText]).toEqual(['100%', '100%']);
    expect(text?.target).toEqual(number?.target);
    expect(parse(hubei80Rows()).indicators[0]).toMatchObject({ targetText: '6', actualText: '6' });
  });

  it('puts sign, value and unit of three columns together', () => {
    const rows: TestCell[][] = [
      ['2022年度项目支出绩效自评表'],
      ['项目名称', '助学金'],
      [
        '绩效指标',
        '一级指标',
        '二级指标',
        '三级指标',
        '指标性质',
        '指标值',
        '度量单位',
        '完成值',
        '权重',
        '得分',
      ],
      [null, '产出指标', '数量指标', '受助人数', '≧', 735, '人次', 735, 10, 10],
      [null, null, '质量指标', '覆盖率', '═', 100, '%', percent(0.98), 10, 9],
      [null, null, '时效指标', '发放及时', null, '及时', null, '及时', 10, 9],
    ];
    const [people, share, words] = parse(rows).indicators;
    expect(people).toMatchObject({
      targetText: '≧735人次',
      actualText: '735',
      target: { kind: 'quantity', sign: 'atLeast', value: 735 },
      actual: { kind: 'quantity', value: 735 },
      weightColumn: { value: 10 },
    });
    expect(share).toMatchObject({
      targetText: '═100%',
      target: { sign: 'equal', value: 1 },
      actual: { value: 0.98 },
    });
    expect(words).toMatchObject({ targetText: '及时', target: { kind: 'words' } });
  });

  it('remembers prompts and unused rows of the template', () => {
    const { leftovers } = seed({
      E9: '对照年度目标，说明完成情况（100字以内）',
      B4: 'XX项目',
      D12: '指标2：',
      E12: null,
      F12: null,
      G12: null,
    });
    expect(leftovers).toEqual([
      { item: { kind: 'leftover', index: 0 }, place: 'leftovers.0', text: '指标2：' },
      { item: { kind: 'header' }, place: 'header.projectName', text: 'XX项目' },
      { item: { kind: 'goal' }, place: 'goal.achievedText', text: '对照年度目标，说明完成情况（100字以内）' },
    ]);
  });

  it('knows a title that nobody filled in', () => {
    expect(seed({ A2: '    年度            项目自评表' }).leftovers).toMatchObject([
      { place: 'header.title' },
    ]);
    expect(seed({ A2: '项目支出绩效自评表' }).leftovers).toEqual([]);
  });

  it('reads a formula’s stored result and knows that it is a formula', () => {
    const { indicators } = seed({ G16: { value: 9.88, formula: 'ROUND(10*F16/E16,2)' } });
    expect(indicators[5]?.declaredScore).toEqual({ text: '9.88', value: 9.88, isFormula: true });
  });

  it('gives every field a place', () => {
    const grid = gridOf(sheetOf(seedRows()));
    const [layout] = locateForms(grid);
    if (!layout) throw new Error('no form found');
    const places = placesOf(layout);
    expect(places.get('budget.rate')).toEqual({ row: 6, column: 5 });
    expect(places.get('goal.score')).toEqual({ row: 8, column: 6 });
    expect(places.get('indicators.5.score')).toEqual({ row: 15, column: 6 });
    expect(places.get('total')).toMatchObject({ row: 2, column: 5 });
    expect(places.get('causeAnalysis')).toEqual({ row: 16, column: 1 });
  });
});
