import { describe, expect, it } from '@jest/globals';
import { deviations } from '../../../src/app/cause/deviations';
import { planCause } from '../../../src/app/cause/planCause';
import { causeSkeleton } from '../../../src/app/cause/skeleton';
import { causeWords } from '../../../src/app/cause/words';
import { evaluateSheet } from '../../../src/app/evaluate';
import type { CellEdit, SheetSnapshot } from '../../../src/sheet/index';
import type { TestCell } from '../../sheet/support/sheet';
import { evaluated, formOf, seed } from '../support';

/** 居民满意度 missed, the budget hardly spent, marks lost on the goal. */
const weak = { E7: 20, F7: 0.5634, G7: 11 };

const planOf = (snapshot: SheetSnapshot) => planCause(evaluateSheet(snapshot), 0, 'zh-CN');
const cellEdits = (snapshot: SheetSnapshot) =>
  planOf(snapshot).edits.filter((edit): edit is CellEdit => edit.kind === 'cell');

describe('deviations', () => {
  it('lists what the cause must speak of, with figures and whether it does', () => {
    const list = deviations(formOf(evaluated(weak)), 'zh-CN');
    expect(
      list.map(({ label, figures, isMentioned, place }) => [label, figures, isMentioned, place]),
    ).toEqual([
      ['预算执行', '执行率 56.34%', false, 'causeAnalysis'],
      ['总目标', '得分 18/20', true, 'causeAnalysis'],
      ['居民满意度', '84% < 85%', true, 'causeAnalysis'],
    ]);
  });

  it('reads mentions as the checks do', () => {
    for (const B17 of [
      null,
      '项目已完成，情况良好。',
      '居民满意度为84%，因停电。',
      '资金结余较多，因招标推迟。',
    ]) {
      const form = formOf(evaluated({ ...weak, B17 }));
      const open = deviations(form, 'zh-CN').filter(({ isMentioned }) => !isMentioned);
      const rules = form.findings.map(({ rule }) => rule);
      const isRaised = rules.some((rule) => rule.startsWith('cause-') || rule === 'execution-low');
      expect(open.length > 0).toBe(isRaised);
    }
  });

  it('says it in English too', () => {
    expect(
      deviations(formOf(evaluated(weak)), 'en').map(({ label, figures }) => `${label} ${figures}`),
    ).toEqual(['budget execution rate 56.34%', 'overall goal score 18/20', '居民满意度 84% < 85%']);
    expect(Object.keys(causeWords.en)).toEqual(Object.keys(causeWords['zh-CN']));
  });
});

describe('causeSkeleton', () => {
  it('is a heading for each deviation not spoken of, and nothing where all are', () => {
    expect(causeSkeleton(formOf(evaluated({ ...weak, B17: null })), 'zh-CN')).toBe(
      '预算执行（执行率 56.34%）：\n总目标（得分 18/20）：\n居民满意度（84% < 85%）：',
    );
    expect(causeSkeleton(formOf(evaluated({ G9: 20 })), 'zh-CN')).toBe('');
  });

  it('passes no check by itself, and does once reasons stand behind the headings', () => {
    const skeleton = causeSkeleton(formOf(evaluated({ ...weak, B17: null })), 'zh-CN');
    const rulesWith = (B17: TestCell) =>
      formOf(evaluated({ ...weak, B17 }))
        .findings.map(({ rule }) => rule)
        .filter((rule) => rule.startsWith('cause-') || rule === 'execution-low');
    expect(rulesWith(skeleton)).toEqual(['execution-low', 'cause-stock-phrase']);
    const reasons = ['采购流标两次。', '部分路段未验收。', '三条支路停电较多。'];
    const behind = skeleton.split('\n').map((line, index) => line + (reasons[index] ?? ''));
    expect(rulesWith(behind.join('\n'))).toEqual([]);
    const below = skeleton.split('\n').flatMap((line, index) => [line, reasons[index] ?? '']);
    expect(rulesWith(below.join('\n'))).toEqual([]);
    // One heading filled in, the other two still bare.
    expect(rulesWith([behind[0], ...skeleton.split('\n').slice(1)].join('\n'))).toEqual(['cause-incomplete']);
  });
});

describe('planCause', () => {
  it('adds the headings behind what stands in the cause cell, once', () => {
    const [edit, ...others] = cellEdits(seed(weak));
    expect(others).toEqual([]);
    expect(edit).toEqual({
      kind: 'cell',
      row: 16,
      column: 1,
      before: '居民满意度为84%，因三条支路改造期间停电较多。',
      after: '居民满意度为84%，因三条支路改造期间停电较多。\n预算执行（执行率 56.34%）：',
    });
    expect(cellEdits(seed({ ...weak, B17: edit?.after ?? null }))).toEqual([]);
  });

  it('keeps an inline label, and fills a blank cell without a blank line', () => {
    const inline = seed({ ...weak, A17: '偏差原因分析：居民满意度因停电下降。', B17: null });
    expect(cellEdits(inline).map(({ after }) => after)).toEqual([
      '偏差原因分析：居民满意度因停电下降。\n预算执行（执行率 56.34%）：',
    ]);
    expect(cellEdits(seed({ B17: null, G9: 20 })).map(({ after }) => after)).toEqual([
      '居民满意度（84% < 85%）：',
    ]);
  });

  it('leaves a formula alone, and names a locked cell', () => {
    expect(cellEdits(seed({ ...weak, B17: { value: '无', formula: 'Sheet2!A1' } }))).toEqual([]);
    const locked = planOf(seed(weak, { isProtected: true }));
    expect(locked.edits).toEqual([]);
    expect(locked.locked).toHaveLength(1);
  });

  it('writes into the row’s own cause cell where the form has such a column', () => {
    const snapshot = seed({ H10: '偏差原因分析', A17: null, B17: null });
    const [edit] = cellEdits(snapshot);
    expect(edit).toMatchObject({ row: 15, column: 7, after: '居民满意度（84% < 85%）：' });
  });
});
