import { describe, expect, it } from '@jest/globals';
import { checkForm, scoreForm, type EvaluationForm } from '../../src/core/index';
import { BLANK, columnForm, findingsOf, form, row } from './checksSupport';

describe('a form on which nothing is wrong', () => {
  it('raises nothing, with one cause block or a cause column', () => {
    expect(findingsOf(form())).toEqual([]);
    expect(findingsOf(columnForm())).toEqual([]);
  });

  it('needs no cause: 无, a blank and a set phrase are all fine', () => {
    for (const causeAnalysis of ['无', '', '项目已完成，情况良好。']) {
      expect(findingsOf(form({ causeAnalysis, improvement: '无' }))).toEqual([]);
    }
  });
});

describe('checkForm', () => {
  it('is total: a form with nothing on it', () => {
    const bare: EvaluationForm = form({
      budget: null,
      goal: null,
      tables: [],
      indicators: [],
      causeAnalysis: null,
      improvement: null,
    });
    expect(findingsOf(bare)).toEqual([]);
  });

  it('never throws on odd values and names', () => {
    const odd = [
      '__proto__',
      '',
      '9'.repeat(400),
      '(',
      '≥',
      '<script>',
      '1e999',
      '-5%',
      '0',
      '２０％',
      '[\\d',
    ];
    const indicators = odd.flatMap((name) =>
      odd.map((value) => row('cost', name, value, `${value}${name}`, -1)),
    );
    const one = form({ indicators, causeAnalysis: odd.join(''), declaredTotal: BLANK });
    expect(() => checkForm(one, scoreForm(one))).not.toThrow();
  });
});
