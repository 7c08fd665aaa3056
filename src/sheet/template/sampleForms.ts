import type { FilledForm, FilledIndicator, FilledValue } from './filledForm';

/** A percentage kept as a number: 95 → 0.95 shown as 95%. */
const percent = (points: number): FilledValue => ({ value: points / 100, format: '0%' });

const row =
  (level1Text: string) =>
  (
    level2Text: string,
    name: string,
    target: FilledValue,
    actual: FilledValue,
    score: number,
  ): FilledIndicator => ({ level1Text, level2Text, name, target, actual, score });

const output = row('产出指标');
const benefit = row('效益指标');

const COMMON = {
  year: 2021,
  unitName: '',
  dateFilled: '2022-1-28',
  competentDepartment: '',
  implementingUnit: '区社会管理网格化服务中心',
} as const;

const ALL_WELL = '项目已完成，情况良好。';
const GOAL_ACHIEVED = '已完成，情况良好。';
const BETTER_SUPERVISION = '进一步完善项目执行过程监督，提高财政资金的使用效益。';

/**
 * Four published forms of 2021, as the sample to try the product on. Figures, indicators and scores are the
 * published ones, their mistakes among them (the last form gives 9 for 95% of 95%, and 99 in all); the goals
 * are told in other words.
 */
export const SAMPLE_FORMS: readonly FilledForm[] = [
  {
    ...COMMON,
    projectName: '网格化中心工作经费',
    total: 97,
    budget: { approved: 35.5, executed: 35.47, rate: 0.9992, score: 20 },
    goal: {
      plannedText:
        '1.配齐办公设备；\n2.做好党建宣传，提高干部素质；\n3.组织全员网上学法和考试；\n4.请法律顾问把关，依法办事；\n5.宣传档案法，管好档案。',
      achievedText: GOAL_ACHIEVED,
      score: 19,
    },
    indicators: [
      output('数量指标', '项目完成率', percent(100), percent(100), 10),
      output('质量指标', '项目合格率', percent(100), percent(100), 10),
      output('时效指标', '项目处理及时率', percent(100), percent(100), 10),
      output('成本指标', '预算支出控制率', percent(100), percent(100), 10),
      benefit('社会效益指标', '工作实效提升率', percent(95), percent(94), 9),
      benefit('满意度指标', '服务对象满意度', percent(85), percent(84), 9),
    ],
    causeAnalysis: ALL_WELL,
    improvement: BETTER_SUPERVISION,
  },
  {
    ...COMMON,
    projectName: '中心平台运行费',
    total: 89,
    budget: { approved: 84.76, executed: 69.72, rate: 0.8226, score: 16 },
    goal: {
      plannedText:
        '1.城管监督指挥、网上留言、领导专线和12345热线各平台不中断；\n2.电话费按期付清，平台设备定期保养。',
      achievedText: GOAL_ACHIEVED,
      score: 16,
    },
    indicators: [
      output('数量指标', '系统维护完成率', percent(100), percent(100), 10),
      output('质量指标', '设备维护达标率', percent(100), percent(100), 10),
      output('时效指标', '电话费缴纳及时性', '及时', '及时', 10),
      output('成本指标', '预算支出控制率', percent(100), percent(80), 8),
      benefit('社会效益指标', '服务热线有效性', '有效', '有效', 10),
      benefit('满意度指标', '服务对象满意度', percent(85), percent(84), 9),
    ],
    causeAnalysis: '年中调减预算35.6万元；平台整合搬迁，原计划的系统升级维护没有开展，预算执行率不高。',
    improvement: BETTER_SUPERVISION,
  },
  {
    ...COMMON,
    projectName: '指挥中心接警',
    total: 99,
    budget: { approved: 324.88, executed: 324.88, rate: 1, score: 20 },
    goal: {
      plannedText: '管好接警外包队伍，平台全天平稳运行，提升接警速度和办案质量，守护群众生命财产。',
      achievedText: GOAL_ACHIEVED,
      score: 20,
    },
    indicators: [
      output('数量指标', '外包人员到位率', '100%', '100%', 10),
      output('质量指标', '人均日接警件数', '10-15件/人/日', '15件以上', 10),
      output('时效指标', '出警工作及时率', '100%', '100%', 10),
      output('成本指标', '预算支出控制率', '100%', '100%', 10),
      benefit('社会效益指标', '接警平台业务覆盖率', '较高', '全', 5),
      benefit('社会效益指标', '投诉处理率', '100%', '100%', 5),
      benefit('满意度指标', '报警群众服务满意度', '85%', '84%', 9),
    ],
    causeAnalysis: ALL_WELL,
    improvement: '加强项目管理，特别是过程性资料的存档备查。',
  },
  {
    ...COMMON,
    projectName: '12345政务服务便民热线整合工作项目',
    total: 99,
    budget: { approved: 206.9, executed: 206.9, rate: 1, score: 20 },
    goal: {
      plannedText:
        '按区里会议的决定，中心搬入新址，服务外包重新招标并增加经费，备齐场地和软硬件，让平台接转办案更快。',
      achievedText: GOAL_ACHIEVED,
      score: 20,
    },
    indicators: [
      output('数量指标', '项目完成率', percent(100), percent(100), 10),
      output('质量指标', '项目合格率', percent(100), percent(100), 10),
      output('时效指标', '项目处理及时率', percent(100), percent(100), 10),
      output('成本指标', '预算支出控制率', percent(100), percent(100), 10),
      benefit('社会效益指标', '工作实效提升率', percent(95), percent(95), 9),
      benefit('满意度指标', '服务对象满意度', percent(85), percent(85), 10),
    ],
    causeAnalysis: ALL_WELL,
    improvement: BETTER_SUPERVISION,
  },
];
