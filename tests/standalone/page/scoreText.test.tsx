/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import type { FormSummary } from '../../../src/app/summaries';
import { useScoreText } from '../../../src/standalone/page/useScoreText';
import { WordsProvider } from '../../../src/taskpane/kit/WordsContext';

afterEach(cleanup);

function Tab({ form }: { form: FormSummary }) {
  return <p role="note">{useScoreText()(form)}</p>;
}

const textOf = (part: Pick<FormSummary, 'standing' | 'score' | 'errors'>): string | null => {
  const form = { name: { text: '', of: 'project' }, maxScore: 100, warnings: 0, ...part } as const;
  render(
    <WordsProvider language="zh-CN">
      <Tab form={form} />
    </WordsProvider>,
  );
  const { textContent } = screen.getByRole('note');
  cleanup();
  return textContent;
};

describe('the score in a tab', () => {
  it('is never a subtotal, or another total than the form’s, without saying so', () => {
    expect(textOf({ standing: 'unscored', score: null, errors: 1 })).toBe('尚未评分，1 项必须处理');
    expect(textOf({ standing: 'partial', score: 40, errors: 2 })).toBe('未评完，已评 40 分，2 项必须处理');
    expect(textOf({ standing: 'byRules', score: 99.8, errors: 0 })).toBe('按规则 99.8 分');
    expect(textOf({ standing: 'written', score: 97, errors: 0 })).toBe('97 分');
  });
});
