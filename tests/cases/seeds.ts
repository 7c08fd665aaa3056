/** The four published forms of 2021 (20 / 20 / 60): figures as printed. */
import type { EvaluationForm, Level1, Level2 } from '../../src/core/index';
import { buildBudget, buildForm, buildGoal } from './buildForm';

const CLASSES: Readonly<Record<string, readonly [Level1, Level2]>> = {
  数量: ['output', 'quantity'],
  质量: ['output', 'quality'],
  时效: ['output', 'timeliness'],
  成本: ['output', 'cost'],
  社会: ['benefit', 'socialBenefit'],
  满意: ['benefit', 'beneficiarySatisfaction'],
};

/** Class, name, target, actual, printed score. */
type Row = readonly [string, string, string, string, number];

interface Seed {
  readonly projectName: string;
  readonly budget: { approved: number; executed: number; rate: number; score: number };
  readonly goalScore: number;
  readonly rows: readonly Row[];
  readonly causeAnalysis: string;
  readonly improvement: string;
  readonly total: number;
}

const DONE = '项目已完成，情况良好。';
const SUPERVISE = '进一步完善项目执行过程监督，提高财政资金的使用效益。';

const SEEDS: readonly Seed[] = [
  {
    projectName: '网格化中心工作经费',
    budget: { approved: 35.5, executed: 35.47, rate: 0.9992, score: 20 },
    goalScore: 19,
    rows: [
      ['数量', '项目完成率', '100%', '100%', 10],
      ['质量', '项目合格率', '100%', '100%', 10],
      ['时效', '项目处理及时率', '100%', '100%', 10],
      ['成本', '预算支出控制率', '100%', '100%', 10],
      ['社会', '工作实效提升率', '95%', '94%', 9],
      ['满意', '服务对象满意度', '85%', '84%', 9],
    ],
    causeAnalysis: DONE,
    improvement: SUPERVISE,
    total: 97,
  },
  {
    projectName: '中心平台运行费',
    budget: { approved: 84.76, executed: 69.72, rate: 0.8226, score: 16 },
    goalScore: 16,
    rows: [
      ['数量', '系统维护完成率', '100%', '100%', 10],
      ['质量', '设备维护达标率', '100%', '100%', 10],
      ['时效', '电话费缴纳及时性', '及时', '及时', 10],
      ['成本', '预算支出控制率', '100%', '80%', 8],
      ['社会', '服务热线有效性', '有效', '有效', 10],
      ['满意', '服务对象满意度', '85%', '84%', 9],
    ],
    causeAnalysis:
      '年中调减了预算数35.6万元。因平台整合搬迁，导致原定系统升级维护项目未开展，预算数的执行率不高。',
    improvement: SUPERVISE,
    total: 89,
  },
  {
    projectName: '指挥中心接警',
    budget: { approved: 324.88, executed: 324.88, rate: 1, score: 20 },
    goalScore: 20,
    rows: [
      ['数量', '外包人员到位率', '100%', '100%', 10],
      ['质量', '人均日接警件数', '10-15件/人/日', '15件以上', 10],
      ['时效', '出警工作及时率', '100%', '100%', 10],
      ['成本', '预算支出控制率', '100%', '100%', 10],
      ['社会', '接警平台业务覆盖率', '较高', '全', 5],
      ['社会', '投诉处理率', '100%', '100%', 5],
      ['满意', '报警群众服务满意度', '85%', '84%', 9],
    ],
    causeAnalysis: DONE,
    improvement: '加强项目管理，特别是过程性资料的存档备查。',
    total: 99,
  },
  {
    projectName: '12345政务服务便民热线整合工作项目',
    budget: { approved: 206.9, executed: 206.9, rate: 1, score: 20 },
    goalScore: 20,
    rows: [
      ['数量', '项目完成率', '100%', '100%', 10],
      ['质量', '项目合格率', '100%', '100%', 10],
      ['时效', '项目处理及时率', '100%', '100%', 10],
      ['成本', '预算支出控制率', '100%', '100%', 10],
      ['社会', '工作实效提升率', '95%', '95%', 9],
      ['满意', '服务对象满意度', '85%', '85%', 10],
    ],
    causeAnalysis: DONE,
    improvement: SUPERVISE,
    total: 99,
  },
];

/** The four forms in the order of publication; 主管部门 and 单位名称 are blank in all of them. */
export const seedForms: readonly EvaluationForm[] = SEEDS.map((seed) =>
  buildForm({
    header: {
      title: `2021年度${seed.projectName}项目自评表`,
      year: 2021,
      unitName: '',
      dateFilled: '2022-1-28',
      projectName: seed.projectName,
      competentDepartment: '',
      implementingUnit: '区社会管理网格化服务中心',
    },
    budget: buildBudget(seed.budget),
    goal: buildGoal({ score: seed.goalScore }),
    indicators: seed.rows.map(([label, name, targetText, actualText, score]) => {
      const [level1, level2] = CLASSES[label] ?? [null, null];
      return { level1, level2, name, targetText, actualText, score };
    }),
    causeAnalysis: seed.causeAnalysis,
    improvement: seed.improvement,
    total: seed.total,
  }),
);
