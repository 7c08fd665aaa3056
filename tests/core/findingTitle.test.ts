import { describe, expect, it } from '@jest/globals';
import { findingTitle, type FieldPath, type Finding, type Item } from '../../src/core/index';
import { buildForm, buildIndicator } from '../cases/buildForm';
import { budget, entry } from './checksSupport';

const form = buildForm({
  budget: budget(35.5, 35.47, 20, {
    rows: [
      { label: '年度财政\n资金总额', role: 'total', approved: entry(35.5), executed: entry(35.47) },
      { label: '其中：财政拨款', role: 'component', approved: entry(35.5), executed: entry(35.47) },
    ],
  }),
  tables: [{ label: '项目年度绩效指标\n（60分）', statedMax: 60 }],
  indicators: [
    buildIndicator({ name: '居民满意度', targetText: '85%', actualText: '84%' }),
    buildIndicator({ name: '', level2: 'quality', targetText: '', actualText: '' }),
    buildIndicator({ name: '', level2: null, targetText: '', actualText: '' }),
  ],
});

const title = (item: Item, place: FieldPath, language: 'zh-CN' | 'en' = 'zh-CN'): string => {
  const finding: Finding = { rule: 'value-missing', severity: 'error', item, place, figures: { text: '……' } };
  return findingTitle(finding, form, language);
};

const row = (index: number): Item => ({ kind: 'indicator', index });

describe('the title of a finding', () => {
  it.each<[Item, FieldPath, string, string]>([
    [row(0), 'indicators.0.score', '居民满意度 得分', '居民满意度 score'],
    [row(0), 'indicators.0.name', '居民满意度', '居民满意度'],
    [row(0), 'causeAnalysis', '居民满意度', '居民满意度'],
    [row(1), 'indicators.1.target', '质量指标（未填指标名称） 目标值', '质量指标 (no name) target'],
    [row(2), 'indicators.2.name', '（未填指标名称）', 'Indicator (no name)'],
    [{ kind: 'budget' }, 'budget.rate', '年度财政资金总额 执行率', '年度财政资金总额 execution rate'],
    [{ kind: 'budget' }, 'budget.rows.1.approved', '财政拨款 预算数', '财政拨款 budget'],
    [{ kind: 'budget' }, 'budget.score', '预算执行情况 得分', 'Budget execution score'],
    [{ kind: 'goal' }, 'goal.score', '项目绩效总目标 得分', 'Overall goal score'],
    [{ kind: 'header' }, 'header.projectName', '项目名称', 'Project name'],
    [{ kind: 'header' }, 'header.title', '表名', 'Title'],
    [{ kind: 'total' }, 'total', '自评得分', 'Total'],
    [{ kind: 'total' }, 'total.1', '自评得分', 'Total'],
    [{ kind: 'total' }, 'tables.0.label', '项目年度绩效指标', '项目年度绩效指标'],
    [{ kind: 'total' }, 'tables.1.label', '年度绩效指标', 'Indicators'],
    [{ kind: 'total' }, 'budget.label', '预算执行情况', 'Budget execution'],
    [{ kind: 'cause' }, 'causeAnalysis', '原因分析', 'Cause analysis'],
    [{ kind: 'improvement' }, 'improvement', '改进措施', 'Improvement measures'],
    [{ kind: 'leftover', index: 0 }, 'leftovers.0', '未使用的指标行', 'Unused indicator row'],
  ])('of %j at %s is what the form calls it', (item, place, zh, en) => {
    expect([title(item, place), title(item, place, 'en')]).toEqual([zh, en]);
  });
});
