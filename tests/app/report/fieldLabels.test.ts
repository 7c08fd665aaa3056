import { describe, expect, it } from '@jest/globals';
import { evaluateSheet, type EvaluatedForm } from '../../../src/app/evaluate';
import { fieldAt, fieldLabel, valueText } from '../../../src/app/report/fieldLabels';
import type { Language } from '../../../src/core/index';
import { seedRows, sheetOf, type TestCell } from '../../sheet/support/sheet';

const formOf = (changes: Readonly<Record<string, TestCell>> = {}): EvaluatedForm => {
  const [form] = evaluateSheet(sheetOf(seedRows(changes))).forms;
  if (!form) throw new Error('no form');
  return form;
};

const labelAt = (row: number, column: number, language: Language, form = formOf()): string | null => {
  const path = fieldAt(form, { row, column });
  return path === null ? null : fieldLabel(path, form, language);
};

describe('the name of a field that is written to', () => {
  it.each([
    ['G7', 6, 6, '预算执行 得分', 'budget execution score'],
    ['F7', 6, 5, '执行率', 'execution rate'],
    ['G9', 8, 6, '总目标 得分', 'overall goal score'],
    ['G16', 15, 6, '居民满意度 得分', '居民满意度 score'],
    ['F3, among other fields of the header', 2, 5, '自评得分', 'total'],
    ['B17', 16, 1, '原因分析', 'cause analysis'],
  ])('%s', (_, row, column, zh, en) => {
    expect(labelAt(row, column, 'zh-CN')).toBe(zh);
    expect(labelAt(row, column, 'en')).toBe(en);
  });

  it('says so where an indicator has no name', () => {
    const form = formOf();
    const indicators = form.form.indicators.map((indicator) => ({ ...indicator, name: '' }));
    const unnamed = { ...form, form: { ...form.form, indicators } };
    expect(labelAt(15, 6, 'zh-CN', unnamed)).toBe('（无名称） 得分');
    expect(labelAt(15, 6, 'en', unnamed)).toBe('(no name) score');
  });

  it('is none for an input, nor beside the form', () => {
    expect(labelAt(6, 3, 'zh-CN')).toBeNull();
    expect(labelAt(6, 7, 'zh-CN')).toBeNull();
  });
});

describe('a value for people', () => {
  it('is a percent where it is a rate, and — where it is blank', () => {
    expect(valueText(0.9992, true)).toBe('99.92%');
    expect(valueText(9.5, false)).toBe('9.5');
    expect(valueText('自评得分：97', false)).toBe('自评得分：97');
    expect(valueText('', false)).toBe('—');
    expect(valueText(null, true)).toBe('—');
  });
});
