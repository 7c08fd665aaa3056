/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { RULES, type Finding } from '../../src/core/index';
import CheckView from '../../src/taskpane/check/CheckView';
import { comparisonOf } from '../../src/taskpane/check/comparison';
import { checkWords } from '../../src/taskpane/words/check';
import { seedRows, sheetOf } from '../sheet/support/sheet';
import { openView, settle, type OpenView } from './support/openView';

afterEach(cleanup);

const FILLED = { B5: '区城管局', A3: '单位名称(盖章)：区市政养护中心' };

/** G16 is 居民满意度's score (full marks for 84 % of 85 %), F7 the execution rate. */
const faulty = () => sheetOf(seedRows({ ...FILLED, G16: 10, F7: 0.9, B17: '' }));

const checked = async (sheet = faulty(), options?: Parameters<typeof openView>[2]): Promise<OpenView> => {
  const opened = await openView(CheckView, [sheet], options);
  await opened.user.click(screen.getByRole('button', { name: /开始校验|Check now/ }));
  return opened;
};

const group = (name: RegExp) => screen.getByRole('region', { name });
const card = (text: RegExp) => {
  const found = screen.getAllByRole('listitem').find(({ textContent }) => text.test(textContent));
  if (!found) throw new Error(`no finding ${text}`);
  return within(found);
};

describe('before the check', () => {
  it('says what it does, and shows no finding', async () => {
    await openView(CheckView, [faulty()]);
    expect(screen.getByRole('heading', { level: 2, name: '提交前校验' })).toBeTruthy();
    expect(screen.getByText(/只读取，不改动表格/)).toBeTruthy();
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('has nothing to check without a form', async () => {
    await openView(CheckView, [sheetOf([['通讯录']])]);
    expect(screen.getByText(/当前工作表没有自评表/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the verdict', () => {
  it('comes first and counts what must be dealt with', async () => {
    await checked();
    const [first] = screen.getAllByRole('heading');
    const errors = within(group(/必须处理/)).getAllByRole('listitem').length;
    expect(first?.tagName).toBe('H2');
    expect(first?.textContent).toBe(`还有 ${errors} 项必须处理`);
    expect(screen.getByText('评分方案：湖北 20/20/60')).toBeTruthy();
  });

  it('lets a form without errors go', async () => {
    await checked(sheetOf(seedRows(FILLED)));
    expect(screen.getAllByRole('heading')[0]?.textContent).toBe('可以提交');
    expect(screen.queryByRole('region', { name: /必须处理/ })).toBeNull();
  });

  it('says when the sheet was changed since, and checks again', async () => {
    const { host, user } = await checked();
    await settle(() => {
      host.type('sheet1', 6, 5, 0.9992);
    });
    expect(screen.getByText(/校验之后表格有改动/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '重新校验' }));
    expect(screen.queryByText(/校验之后表格有改动/)).toBeNull();
    expect(screen.queryByText(/执行率填写/)).toBeNull();
  });
});

describe('a finding', () => {
  it('is headed by what it is about: the line and the column as the form names them', async () => {
    await checked(sheetOf(seedRows({ ...FILLED, D16: 'pH值达标率', G16: 10, F7: 0.9 })), { language: 'en' });
    expect(card(/pH值达标率.*misses/).getByText('pH值达标率 score')).toBeTruthy();
    expect(screen.getByText('年度财政资金总额 execution rate')).toBeTruthy();
  });

  it('stands under its severity with written and expected value side by side', async () => {
    await checked();
    const rate = card(/执行率填写 90%/);
    expect(rate.getByText('表中填写').nextElementSibling?.textContent).toBe('90%');
    expect(rate.getByText('应为').nextElementSibling?.textContent).toBe('99.92%');
    expect(within(group(/必须处理（错误）/)).getByText(/但填写了满分 10/)).toBeTruthy();
  });

  it('leads to its cell, a hidden one too', async () => {
    const { host, user } = await checked({ ...faulty(), hiddenRows: [15], isProtected: true });
    const score = card(/但填写了满分 10/);
    expect(score.getByText(/已隐藏/)).toBeTruthy();
    await user.click(score.getByRole('button', { name: '转到 G16，居民满意度 得分' }));
    expect(host.selected()).toEqual([
      { sheetId: 'sheet1', area: { top: 15, left: 6, bottom: 15, right: 6 } },
    ]);
  });

  it('has a comparison for exactly the rules with two values', () => {
    const finding = (rule: Finding['rule'], figures: Record<string, string>, variant?: string): Finding => ({
      rule,
      severity: RULES[rule],
      item: { kind: 'budget' },
      place: 'budget.score',
      figures,
      ...(variant === undefined ? {} : { variant }),
    });
    expect(comparisonOf(finding('score-over-weight', { written: '12', max: '10' }))).toEqual({
      written: '12',
      expected: { kind: 'atMost', limit: '10' },
    });
    expect(comparisonOf(finding('score-over-weight', { written: '-1' }, 'negative'))).toBeNull();
    expect(
      comparisonOf(finding('tier-out-of-band', { written: '9', low: '5', high: '8' }, 'partlyAchieved')),
    ).toEqual({ written: '9', expected: { kind: 'between', low: '5', high: '8' } });
    expect(comparisonOf(finding('value-missing', { rate: '99.92%' }, 'rate'))).toEqual({
      written: null,
      expected: { kind: 'value', text: '99.92%' },
    });
    expect(comparisonOf(finding('unmet-full-marks', { weight: '10', score: '' }))).toBeNull();
    expect(comparisonOf(finding('header-missing', {}, 'unitName'))).toBeNull();
  });
});

describe('a reason', () => {
  it('must be stated, sets the finding aside, and can be taken back', async () => {
    const { user, pane } = await checked();
    const before = within(group(/必须处理/)).getAllByRole('listitem').length;
    await user.click(card(/但填写了满分 10/).getByRole('button', { name: '说明理由，居民满意度 得分' }));
    const text = screen.getByLabelText('不改正的理由');
    expect(document.activeElement).toBe(text);

    await user.type(text, ' 无 误 ');
    await user.click(screen.getByRole('button', { name: '保存理由' }));
    expect(screen.getByText(/理由太短/)).toBeTruthy();
    expect(text.getAttribute('aria-invalid')).toBe('true');
    expect(pane.getState().waivers).toEqual([]);

    await user.clear(text);
    await user.type(text, '按市局2021年15号文认定');
    await user.click(screen.getByRole('button', { name: '保存理由' }));
    const aside = within(group(/已说明/));
    expect(aside.getByText(/理由：按市局2021年15号文认定/)).toBeTruthy();
    expect(aside.getByText('错误')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe(`还有 ${before - 1} 项必须处理`);

    await user.click(aside.getByRole('button', { name: '撤回说明，居民满意度 得分' }));
    expect(screen.queryByRole('region', { name: /已说明/ })).toBeNull();
    expect(within(group(/必须处理/)).getAllByRole('listitem')).toHaveLength(before);
  });

  it('is not asked for any more after 取消, and the focus is back on its button', async () => {
    const { user } = await checked();
    const opener = card(/执行率填写/).getByRole('button', { name: /说明理由/ });
    await user.click(opener);
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(screen.queryByLabelText('不改正的理由')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });
});

describe('words', () => {
  it('are there in English', async () => {
    await checked(faulty(), { language: 'en' });
    expect(screen.getAllByRole('heading')[0]?.textContent).toMatch(/^\d+ items must be dealt with$/);
    expect(screen.getByRole('button', { name: 'Go to F7, 年度财政资金总额 execution rate' })).toBeTruthy();
  });

  it('have the same keys in both languages, none of them empty', () => {
    expect(Object.keys(checkWords.en).sort()).toEqual(Object.keys(checkWords['zh-CN']).sort());
    for (const words of Object.values(checkWords)) expect(Object.values(words)).not.toContain('');
  });
});
