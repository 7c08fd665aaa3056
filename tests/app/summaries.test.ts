import { describe, expect, it } from '@jest/globals';
import { sheetSummary, type FormSummary } from '../../src/app/summaries';
import type { TestCell } from '../sheet/support/sheet';
import { evaluated, formOf } from './support';

const summaryOf = (changes: Readonly<Record<string, TestCell>> = {}): FormSummary => {
  const sheet = evaluated(changes);
  const [summary] = sheetSummary(sheet.snapshot, [formOf(sheet)]).forms;
  if (!summary) throw new Error('no summary');
  return summary;
};

/** Target, actual and score of every line taken out, and the budget. */
const EMPTY: Readonly<Record<string, TestCell>> = Object.fromEntries(
  [
    ...['D7', 'E7', 'F7', 'G7', 'G9'],
    ...[11, 12, 13, 14, 15, 16].flatMap((row) => [`E${row}`, `F${row}`, `G${row}`]),
  ].map((cell) => [cell, null]),
);

describe('the score of a summary', () => {
  it.each<[string, Readonly<Record<string, TestCell>>, FormSummary['standing'], number | null]>([
    ['is the total as written', {}, 'written', 97],
    ['is told from another written total', { F3: '自评得分：98' }, 'byRules', 97],
    ['is told from a total that is not written', { F3: '自评得分：' }, 'byRules', 97],
    ['is told as a subtotal while a line is open', { F16: null }, 'partial', 88],
    ['is none where nothing is scored', EMPTY, 'unscored', null],
  ])('%s', (_title, changes, standing, score) => {
    expect(summaryOf(changes)).toMatchObject({ standing, score });
  });
});

describe('the name of a summary', () => {
  it('is the project, or that it is not filled in', () => {
    expect(summaryOf().name).toEqual({ text: '路灯维护', of: 'project' });
    expect(summaryOf({ B4: null, A3: '单位名称：市政所' }).name).toEqual({ text: '', of: 'project' });
  });

  it('is the unit on a form that has no place for a project', () => {
    expect(summaryOf({ A3: '部门名称：林业局', A4: null, B4: null }).name).toEqual({
      text: '林业局',
      of: 'unit',
    });
    expect(summaryOf({ A4: null, B4: null }).name).toEqual({ text: '', of: 'unit' });
  });
});
