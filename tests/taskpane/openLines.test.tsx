/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import ScoreView from '../../src/taskpane/score/ScoreView';
import { seedRows, sheetOf, type TestCell } from '../sheet/support/sheet';
import { openView } from './support/openView';

afterEach(cleanup);

const open = (changes: Readonly<Record<string, TestCell>>) =>
  openView(ScoreView, [sheetOf(seedRows(changes))]);

const total = () => screen.getByRole('region', { name: '总分' });
const picture = () => screen.getByRole('region', { name: '得分构成' });
const headOf = (name: string): string | undefined =>
  within(screen.getByRole('region', { name: '逐项得分' }))
    .getAllByRole('listitem')
    .map((item) => item.querySelector('summary')?.textContent)
    .find((text) => text?.startsWith(name));

/** Target, actual and score of every line taken out. */
const EMPTY: Readonly<Record<string, TestCell>> = Object.fromEntries(
  [
    ...['D7', 'E7', 'F7', 'G7', 'G9', 'F3'],
    ...[11, 12, 13, 14, 15, 16].flatMap((row) => [`E${row}`, `F${row}`, `G${row}`]),
  ].map((cell) => [cell, null]),
);

describe('what the rules cannot score yet', () => {
  it('has neither its written points nor the green tick', async () => {
    await open({ E16: null, F16: null, G16: 10, F3: '自评得分：98' });
    expect(headOf('居民满意度')).toBe(
      '居民满意度— / 10满意度\u00a0· 目标 空白\u00a0· 完成 空白待填填报 10，暂时无法核对',
    );
    expect(total().textContent).toBe(
      '填报总分98按规则88满分 100还有 1 项尚不能评分，按规则一栏只是其余各项的小计',
    );
    expect(
      within(picture())
        .getAllByRole('definition')
        .map(({ textContent }) => textContent),
    ).toEqual(['20 / 20', '18 / 20', '50 / 60']);
  });

  it('is told from what was not filled in where its words cannot be read as a figure', async () => {
    await open({ F16: '详见附件', G16: 10 });
    expect(headOf('居民满意度')).toContain('无法判断填报 10，暂时无法核对');
  });

  it('is a dash in an opened line, in its group and for the whole form, never 0', async () => {
    await open(EMPTY);
    expect(total().textContent).toContain('填报总分—按规则—');
    expect(
      within(picture())
        .getAllByRole('definition')
        .map(({ textContent }) => textContent),
    ).toEqual(['— / 20', '— / 20', '— / 60']);
    expect(within(picture()).getByText('还没有可以评分的内容')).toBeTruthy();
    expect(screen.getByRole('heading', { name: /^产出指标/ }).textContent).toBe('产出指标 — / 40');
  });

  it('keeps the picture from saying that nothing was lost', async () => {
    await open({ G9: 20, E16: null });
    expect(within(picture()).getByText('已评分的各项没有失分')).toBeTruthy();
    expect(within(picture()).queryByText('没有失分')).toBeNull();
  });
});

describe('a form without indicators', () => {
  it('is no form without losses, and its total is a subtotal', async () => {
    const rows = seedRows({ G9: 20 }).filter((_, index) => index < 10 || index > 15);
    await openView(ScoreView, [sheetOf(rows)]);
    expect(total().textContent).toContain('没有可计分的年度指标');
    expect(within(picture()).queryByText('没有失分')).toBeNull();
  });
});

const picturedFigures = () =>
  within(picture())
    .getAllByRole('definition')
    .map(({ textContent }) => textContent);

describe('points without a line', () => {
  it('are told where the weights add up to less than the block', async () => {
    const weights = Object.fromEntries([11, 12, 13, 14, 15, 16].map((row) => [`H${row}`, 7]));
    await open({ H10: '分值', ...weights });
    expect(total().textContent).toContain('未分配分值 18：各指标分值合计少于应有分值，请核对分值');
    expect(within(picture()).getByText('未分配分值 18')).toBeTruthy();
    const indicatorTrack = within(picture()).getByText('年度指标').nextElementSibling;
    expect(Array.from(indicatorTrack?.children ?? []).map((part) => part.getAttribute('style'))).toEqual([
      ...Array.from({ length: 6 }, () => 'flex: 7 1 0%;'),
      'flex: 18 1 0%;',
    ]);
  });

  it('are not told where the weights add up', async () => {
    await open({});
    expect(screen.queryByText(/未分配/)).toBeNull();
  });

  it('are those of the whole block on a form without indicators, and there is no subtotal yet', async () => {
    const rows = seedRows(EMPTY);
    for (const row of rows.slice(10, 16)) row.fill(null);
    await openView(ScoreView, [sheetOf(rows)]);
    expect(picturedFigures()).toEqual(['— / 20', '— / 20', '— / 60指标未填']);
    expect(total().textContent).toContain('还有 2 项尚不能评分');
    expect(total().textContent).not.toContain('小计');
  });
});
