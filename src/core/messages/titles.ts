import type { FieldPath } from '../form';
import type { Language } from './language';

type Last<Path extends string> = Path extends `${string}.${infer Rest}` ? Last<Rest> : Path;

/** The last word of a path names the field, whatever block it stands in. */
export type FieldName = Exclude<Last<FieldPath>, `${number}` | 'label'>;

/** What the form calls its blocks and fields, for the title of a finding. */
export interface TitleWords {
  readonly blocks: Readonly<Record<'header' | 'budget' | 'goal' | 'indicators' | 'leftover', string>>;
  readonly fields: Readonly<Record<FieldName, string>>;
  /** An indicator without a name, of a class as the form names it; '' where it names none. */
  readonly unnamed: (level2: string) => string;
}

export const titleWords: Readonly<Record<Language, TitleWords>> = {
  'zh-CN': {
    blocks: {
      header: '表头',
      budget: '预算执行情况',
      goal: '项目绩效总目标',
      indicators: '年度绩效指标',
      leftover: '未使用的指标行',
    },
    fields: {
      title: '表名',
      unitName: '单位名称',
      dateFilled: '填报日期',
      projectName: '项目名称',
      competentDepartment: '主管部门',
      implementingUnit: '项目实施单位',
      total: '自评得分',
      approved: '预算数',
      executed: '执行数',
      rate: '执行率',
      score: '得分',
      cause: '原因',
      plannedText: '年初设定目标',
      achievedText: '全年实际完成情况',
      name: '指标名称',
      target: '目标值',
      actual: '完成值',
      weight: '分值',
      causeAnalysis: '原因分析',
      improvement: '改进措施',
    },
    unnamed: (level2) => `${level2}（未填指标名称）`,
  },
  en: {
    blocks: {
      header: 'Header',
      budget: 'Budget execution',
      goal: 'Overall goal',
      indicators: 'Indicators',
      leftover: 'Unused indicator row',
    },
    fields: {
      title: 'title',
      unitName: 'name of the unit',
      dateFilled: 'date filled in',
      projectName: 'project name',
      competentDepartment: 'department in charge',
      implementingUnit: 'implementing unit',
      total: 'total',
      approved: 'budget',
      executed: 'executed',
      rate: 'execution rate',
      score: 'score',
      cause: 'cause',
      plannedText: 'goals set at the start of the year',
      achievedText: 'what was achieved',
      name: 'name',
      target: 'target',
      actual: 'actual',
      weight: 'full points',
      causeAnalysis: 'cause analysis',
      improvement: 'improvement measures',
    },
    unnamed: (level2) => `${level2 === '' ? 'Indicator' : level2} (no name)`,
  },
};
