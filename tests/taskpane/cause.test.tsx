/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import CauseView from '../../src/taskpane/cause/CauseView';
import { causeWords } from '../../src/taskpane/words/cause';
import { seedRows, sheetOf } from '../sheet/support/sheet';
import { openView, settle } from './support/openView';

afterEach(cleanup);

const CAUSE = '居民满意度为84%，因三条支路改造期间停电较多。';

/** 居民满意度 84 % of 85 % (told in B17), 报修处理及时率 90 % of 100 % (not told), the goal 18/20 (told by any cause). */
const twoDeviations = (changes: Parameters<typeof seedRows>[0] = {}) =>
  sheetOf(seedRows({ F13: '90%', G13: 9, ...changes }));

/** The seed's form with a cause column of its own in place of the cause block. */
const rowCauses = () => {
  const rows = seedRows({ H10: '偏差原因分析', H16: '停电较多' });
  return sheetOf(rows.filter(([label]) => label !== '偏差大或目标未完成原因分析'));
};

const card = (name: RegExp) => {
  const found = screen.getAllByRole('listitem').find(({ textContent }) => name.test(textContent));
  if (!found) throw new Error(`no deviation ${name}`);
  return within(found);
};

describe('the list of deviations', () => {
  it('is ticked where the cause speaks of them, and shows the figures', async () => {
    await openView(CauseView, [twoDeviations()]);
    expect(screen.getByRole('heading', { level: 2, name: '还有 1 项偏差没有提到' })).toBeTruthy();
    expect(card(/居民满意度/).getByText('已提到')).toBeTruthy();
    const open = card(/报修处理及时率/);
    expect(open.getByText('未提到')).toBeTruthy();
    expect(open.getByText('目标值').nextElementSibling?.textContent).toBe('100%');
    expect(open.getByText('实际完成值').nextElementSibling?.textContent).toBe('90%');
    expect(open.getByText('完成比例').nextElementSibling?.textContent).toBe('90%');
    expect(screen.getByText(CAUSE)).toBeTruthy();
  });

  it('follows the text once it is read again', async () => {
    const { host, user } = await openView(CauseView, [twoDeviations()]);
    await settle(() => {
      host.type('sheet1', 16, 1, `${CAUSE}报修处理及时率90%，因备件到货晚。`);
    });
    expect(screen.getByText(/勾选情况可能不是最新/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '重新读取' }));
    expect(screen.getByRole('heading', { level: 2, name: '偏差都已提到' })).toBeTruthy();
    expect(screen.queryByText('未提到')).toBeNull();
    expect(screen.queryByRole('button', { name: '插入提纲' })).toBeNull();
  });

  it('leads to the result and to the cell of the cause', async () => {
    const { host, user } = await openView(CauseView, [twoDeviations()]);
    await user.click(card(/报修处理及时率/).getByRole('button', { name: '转到 F13，报修处理及时率' }));
    await user.click(screen.getByRole('button', { name: '转到 B17，偏差大或目标未完成原因分析' }));
    expect(host.selected().map(({ area }) => [area.top, area.left])).toEqual([
      [12, 5],
      [16, 1],
    ]);
  });

  it('shows the cause column of each row where the form has one', async () => {
    await openView(CauseView, [rowCauses()]);
    expect(card(/居民满意度/).getByText('停电较多')).toBeTruthy();
    expect(card(/居民满意度/).getByRole('button', { name: '转到 H16，填写“居民满意度”的原因' })).toBeTruthy();
    expect(screen.getByText(/没有单独的原因分析栏/)).toBeTruthy();
  });

  it('is empty where nothing deviates', async () => {
    await openView(CauseView, [sheetOf(seedRows({ F16: '85%', G16: 10, G9: 20 }))]);
    expect(screen.getByRole('heading', { level: 2, name: '没有需要说明的偏差' })).toBeTruthy();
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('claims nothing of a form that nobody filled in', async () => {
    const blank = seedRows({ G9: null, D7: null, E7: null, F7: null, G7: null });
    for (const row of blank.slice(10, 16)) row.splice(4);
    await openView(CauseView, [sheetOf(blank)]);
    expect(
      screen.getByRole('heading', { level: 2, name: '还有 8 项未填写，暂不能判断有无偏差' }),
    ).toBeTruthy();
    expect(screen.queryByText(/没有需要/)).toBeNull();
  });

  it('says what is known where some lines cannot be judged', async () => {
    const none = { F16: '85%', G16: 10, G9: 20 };
    await openView(CauseView, [sheetOf(seedRows({ ...none, F11: null, F12: '详见附件' }))]);
    const open = '还有 2 项未填写或无法判断，暂不能判断有无偏差';
    expect(screen.getByRole('heading', { level: 2, name: open })).toBeTruthy();
    expect(screen.getByText('已评分的各项没有需要在原因分析中说明的偏差。')).toBeTruthy();
    cleanup();
    await openView(CauseView, [sheetOf(seedRows({ F11: null }))]);
    expect(screen.getByRole('heading', { level: 2, name: '偏差都已提到' })).toBeTruthy();
    expect(screen.getByText('还有 1 项未填写，暂不能判断有无偏差。')).toBeTruthy();
  });

  it('is of no use without a form', async () => {
    await openView(CauseView, [sheetOf([['通讯录']])]);
    expect(screen.getByText(/当前工作表没有自评表/)).toBeTruthy();
  });
});

describe('插入提纲', () => {
  it('adds headings with figures behind the text that stands there, and no reason', async () => {
    const { host, user, pane } = await openView(CauseView, [twoDeviations()]);
    expect(screen.getByText(/本工具不代写/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '插入提纲' }));
    await settle();
    const cell = host.sheet('sheet1').cells.find(({ row, column }) => row === 16 && column === 1);
    expect(cell?.value).toBe(`${CAUSE}\n报修处理及时率（90% < 100%）：`);
    // A heading alone is no cause.
    expect(card(/报修处理及时率/).getByText('未提到')).toBeTruthy();
    expect(pane.getState().canUndo).toBe(true);
  });
});

describe('texts that say nothing', () => {
  it('are named: a set phrase as the cause, and blank measures', async () => {
    await openView(CauseView, [twoDeviations({ B17: '项目已完成，情况良好。', B18: '' })]);
    expect(screen.getByText(/原因只写了“项目已完成，情况良好。”/)).toBeTruthy();
    expect(screen.getByText(/改进措施及结果应用方案没有填写/)).toBeTruthy();
    expect(screen.getByText('（空白）')).toBeTruthy();
  });
});

describe('words', () => {
  it('are there in English', async () => {
    await openView(CauseView, [twoDeviations()], { language: 'en' });
    expect(screen.getByRole('heading', { level: 2, name: '1 deviation is not mentioned' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Insert headings' })).toBeTruthy();
    expect(screen.getAllByText('Target missed, marks lost')).toHaveLength(2);
  });

  it('have the same keys in both languages, none of them empty', () => {
    expect(Object.keys(causeWords.en).sort()).toEqual(Object.keys(causeWords['zh-CN']).sort());
    for (const words of Object.values(causeWords)) expect(Object.values(words)).not.toContain('');
  });
});
