import { describe, expect, it } from '@jest/globals';
import { planCause } from '../../../src/app/cause/planCause';
import { evaluateSheet, type EvaluatedForm } from '../../../src/app/evaluate';
import { findingMessage } from '../../../src/core/index';
import { seedRows, sheetOf, type TestCell } from '../../sheet/support/sheet';

const toldOf = (forms: readonly EvaluatedForm[]): readonly string[] =>
  forms.flatMap(({ findings }) =>
    findings
      .filter(({ rule }) => rule.startsWith('cause-'))
      .map((finding) => findingMessage(finding, 'zh-CN')),
  );

/** What the checks of the causes say before the outline is inserted, and after. */
function said(changes: Readonly<Record<string, TestCell>>): readonly (readonly string[])[] {
  const sheet = evaluateSheet(sheetOf(seedRows({ G9: 20, ...changes })));
  const planned = planCause(sheet, 0, 'zh-CN');
  expect(planned.edits).toHaveLength(1);
  const again = planCause({ ...sheet, forms: planned.after }, 0, 'zh-CN');
  expect(again.after).toEqual(planned.after);
  return [toldOf(sheet.forms), toldOf(planned.after)];
}

describe('after the outline was inserted', () => {
  it('into a blank cell, the reasons are still asked for, and the outline is called what it is', () => {
    expect(said({ B17: '' })).toEqual([
      ['有偏差但没有填写原因：居民满意度 84% < 85%。请逐项说明原因。'],
      ['原因分析只有小标题，还没有写原因：居民满意度 84% < 85%。请在各小标题后写明具体原因。'],
    ]);
  });

  it('behind a set phrase, the outline is not quoted as one', () => {
    expect(said({ B17: '项目已完成，情况良好。' })[1]).toEqual([
      '原因分析只有小标题，还没有写原因：居民满意度 84% < 85%。请在各小标题后写明具体原因。',
    ]);
  });

  it('behind another cause, the item is not said to be left out, but to lack its reason', () => {
    expect(said({ B17: '因停电较多，报修处理晚了。' })).toEqual([
      ['原因分析没有提到“居民满意度”（84% < 85%）。请补充说明这一项的原因。'],
      ['“居民满意度”（84% < 85%）只有小标题，还没有写原因。请在小标题后写明这一项的原因。'],
    ]);
  });
});
