/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/react';
import { readQuantity } from '../../src/core/index';
import { evaluateSheet } from '../../src/app/evaluate';
import { Icon, type IconName } from '../../src/taskpane/kit/Icon';
import { copyText, editRows } from '../../src/taskpane/score/editRows';
import { readingText } from '../../src/taskpane/score/readingText';
import { scoreGroups } from '../../src/taskpane/score/scoreGroups';
import { agreementOf, lostPoints, scoreRows } from '../../src/taskpane/score/scoreRows';
import ScoreView from '../../src/taskpane/score/ScoreView';
import { totalAgreement } from '../../src/taskpane/score/totals';
import { scoreWords } from '../../src/taskpane/words/score';
import { hubei80Rows, seedRows, sheetOf, type TestCell } from '../sheet/support/sheet';
import { openView, settle, type OpenView } from './support/openView';

afterEach(cleanup);

const zh = scoreWords['zh-CN'];

const open = (changes: Readonly<Record<string, TestCell>> = {}, more = {}): Promise<OpenView> =>
  openView(ScoreView, [sheetOf(seedRows(changes), more)]);

const formOf = (changes: Readonly<Record<string, TestCell>> = {}) => {
  const [form] = evaluateSheet(sheetOf(seedRows(changes))).forms;
  if (!form) throw new Error('no form');
  return form;
};

/** The line of the list that bears a name. */
const lineOf = (name: string): HTMLElement => {
  const list = screen.getByRole('region', { name: '逐项得分' });
  const line = within(list)
    .getAllByRole('listitem')
    .find((item) => item.querySelector('summary')?.textContent.startsWith(name));
  if (!line) throw new Error(`no line ${name}`);
  return line;
};

/** The outline of the sign beside a text, and of the sign of that name. */
const signOf = (text: HTMLElement) => text.parentElement?.querySelector('path')?.getAttribute('d');
const signNamed = (name: IconName) => {
  const { container, unmount } = render(<Icon name={name} />);
  const sign = container.querySelector('path')?.getAttribute('d');
  unmount();
  return sign;
};

/** Opens a line; what it shows, as text. */
const openLine = async ({ user }: OpenView, name: string) => {
  const line = lineOf(name);
  const summary = line.querySelector('summary');
  if (!summary) throw new Error('nothing to open');
  await user.click(summary);
  return within(line);
};

describe('the total', () => {
  const total = () => screen.getByRole('region', { name: '总分' }).textContent;

  it('stands beside the total by the rules, and agrees in words', async () => {
    await open();
    expect(total()).toBe('填报总分97按规则97满分 100填报总分与规则一致');
  });

  it('that differs says so in words', async () => {
    await open({ F3: '自评得分：99' });
    expect(total()).toContain('不一致：填报 99，按规则 97');
    expect(signOf(screen.getByText(/^不一致：/))).toBe(signNamed('problem'));
  });

  it('that only follows another usual rounding is let be', async () => {
    await open({ F3: '自评得分：97.9', G16: 9.9 });
    expect(total()).toContain('差额只因取整方式不同');
  });

  it('that is missing, or has no place, is told apart', async () => {
    await open({ F3: '自评得分：' });
    expect(total()).toContain('自评得分尚未填写');
    cleanup();
    await open({ F3: null });
    expect(total()).toContain('表中没有自评得分一栏');
  });

  it('is a subtotal while a judged line is open', async () => {
    await open({ G9: null });
    expect(total()).toContain('还有 1 项尚不能评分，按规则一栏只是其余各项的小计');
  });

  it('is held against what another rounding leaves standing', () => {
    expect(totalAgreement(formOf({ G16: 9.9, F3: '自评得分：97.9' }).scorecard)).toBe('rounding');
    expect(totalAgreement(formOf({ G16: 9.9, F3: '自评得分：96' }).scorecard)).toBe('different');
  });
});

describe('the picture', () => {
  it('says in figures and words what it shows', async () => {
    await open();
    const picture = screen.getByRole('region', { name: '得分构成' });
    expect(
      within(picture)
        .getAllByRole('definition')
        .map(({ textContent }) => textContent),
    ).toEqual(['20 / 20', '18 / 20', '59 / 60']);
    expect(within(picture).getByText('失分：总目标 2、居民满意度 1')).toBeTruthy();
  });

  it('has no goal where the form scores none', async () => {
    await openView(ScoreView, [sheetOf(hubei80Rows())]);
    const picture = screen.getByRole('region', { name: '得分构成' });
    expect(
      within(picture)
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toEqual(['预算执行', '年度指标']);
    expect(within(picture).getByText('没有失分')).toBeTruthy();
  });

  it('counts lost points exactly', () => {
    const line = {
      weight: { points: 13.33, source: 'column' },
      score: 13.32,
      explanation: { code: 'computed' },
    } as const;
    expect(lostPoints({ ...line, declaredScore: null, exact: null, isComputed: true } as never)).toBe(0.01);
  });
});

describe('a line', () => {
  it('shows weight, target, actual and what was lost, shut', async () => {
    await open();
    expect(lineOf('居民满意度').querySelector('summary')?.textContent).toBe(
      '居民满意度9 / 10满意度\u00a0· 目标 85%\u00a0· 完成 84%失 1 分',
    );
    expect(lineOf('预算执行').querySelector('summary')?.textContent).toBe(
      '预算执行20 / 20预算 35.5\u00a0· 执行 35.47',
    );
  });

  it('opens to its calculation, its weight with the source, and the written score', async () => {
    const opened = await open();
    const line = await openLine(opened, '居民满意度');
    expect(line.getByText('10 × 84% ÷ 85% = 9.882…，舍去小数 → 9（备注2，正向指标）')).toBeTruthy();
    const facts = line
      .getAllByRole('term')
      .map(({ textContent, nextElementSibling }) => [textContent, nextElementSibling?.textContent]);
    expect(facts).toEqual([
      ['类别', '满意度指标 · 正向指标'],
      ['分值', '10（平均分摊）'],
      ['年初目标值', '85%'],
      ['实际完成值', '84%'],
      ['填报得分', '9'],
      ['规则得分', '9'],
    ]);
  });

  it('says how an odd value was read, and goes to its cell', async () => {
    const opened = await open({ E11: '10-15件/人/日', F11: '15件以上' });
    const line = await openLine(opened, '维护完成率');
    expect(line.getByText('（读作 ≥15件）')).toBeTruthy();
    await opened.user.click(line.getByRole('button', { name: '转到完成值 F11' }));
    expect(opened.host.selected()).toEqual([
      { sheetId: 'sheet1', area: { top: 10, left: 5, bottom: 10, right: 5 } },
    ]);
  });

  it('marks a wrong score by sign and words, and only there', async () => {
    await open({ G14: 8, G16: 9.9 });
    const wrong = within(lineOf('预算支出控制率')).getByText('填报 8，与规则不一致（分值暂按平均分摊）');
    expect(wrong.parentElement?.querySelector('svg')).not.toBeNull();
    expect(lineOf('居民满意度').textContent).toContain('填报 9.9，只是取整方式不同');
    expect(screen.getAllByText(/，与规则不一致/)).toHaveLength(1);
  });

  it('says first that weights are assumed where a score differs for that, and only then', async () => {
    await open({ G14: 8, F3: '自评得分：99' });
    expect(signOf(screen.getByText(/^不一致：填报 99/))).toBe(signNamed('warning'));
    expect(screen.getByText('表中没有列明各项分值，暂按平均分摊计算')).toBeTruthy();
    expect(screen.getByRole('button', { name: '填写各项分值' })).toBeTruthy();
    cleanup();
    await open({});
    expect(screen.queryByText(/暂按平均分摊计算/)).toBeNull();
  });

  it('lets no rounding make full marks of a missed target', async () => {
    await open({ G16: 10 });
    expect(lineOf('居民满意度').textContent).toContain('填报 10，与规则不一致');
  });

  it('says that a score is not written, not given, or not due', async () => {
    await open({ G13: null, G9: null });
    expect(lineOf('报修处理及时率').textContent).toContain('得分尚未填写');
    expect(lineOf('总目标').textContent).toContain('— / 20');
    expect(lineOf('总目标').textContent).toContain('得分待填');
  });

  it('compares nothing without a score', () => {
    const { scorecard } = formOf({ G9: null });
    expect(scorecard.goal && agreementOf(scorecard.goal)).toBeNull();
  });

  it('stands with its class, which has the sum of its points', async () => {
    await open({ B15: '效益指标\n（20分）', C16: '满意度指标\n（10分）' });
    const list = within(screen.getByRole('region', { name: '逐项得分' }));
    expect(list.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      '产出指标 40 / 40',
      '效益指标 19 / 20',
    ]);
    const benefit = within(list.getByRole('region', { name: /^效益指标/ })).getAllByRole('listitem');
    expect(benefit.map((item) => item.querySelector('summary')?.textContent)).toEqual([
      '夜间出行改善度10 / 10社会效益\u00a0· 目标 95%\u00a0· 完成 95%',
      '居民满意度9 / 10满意度\u00a0· 目标 85%\u00a0· 完成 84%失 1 分',
    ]);
  });

  it('without a class stands in a group of its own, and a line without a score wins nothing', () => {
    const form = formOf({ B11: '', B15: '', G9: null, G16: null, F16: '' });
    const groups = scoreGroups(form, scoreRows(form, zh));
    expect(groups.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(6);
    expect(groups.map(({ won, weight }) => [won, weight])).toEqual([[50, 60]]);
  });

  it('stands in the form’s order', () => {
    expect(scoreRows(formOf(), zh).map(({ name }) => name)).toEqual([
      '预算执行',
      '总目标',
      '维护完成率',
      '亮灯合格率',
      '报修处理及时率',
      '预算支出控制率',
      '夜间出行改善度',
      '居民满意度',
    ]);
  });
});

describe('a reading that is put right', () => {
  it('keeps a direction under the indicator’s name', async () => {
    const opened = await open({ E15: '5', F15: '4' });
    const line = await openLine(opened, '夜间出行改善度');
    expect(line.getByText(/10 × 4 ÷ 5 = 8/)).toBeTruthy();
    await opened.user.click(line.getByText('识别有误？可在此更正'));
    await opened.user.selectOptions(line.getByRole('combobox', { name: '指标方向' }), '反向：越低越好');
    await settle();
    expect(opened.pane.getState().settings.directions).toEqual({ 夜间出行改善度: 'reverse' });
    expect(line.getByText(/4 ≤ 5，达到目标/)).toBeTruthy();
    await opened.user.selectOptions(line.getByRole('combobox', { name: '指标方向' }), '自动判断');
    await settle();
    expect(opened.pane.getState().settings.directions).toBeUndefined();
  });

  it('offers no direction where the target has a sign', async () => {
    const opened = await open({ E15: '≥5', F15: '4' });
    const line = await openLine(opened, '夜间出行改善度');
    expect(line.queryByRole('combobox', { name: '指标方向' })).toBeNull();
  });

  it('keeps a weight, refuses what is none, and goes back to the even split', async () => {
    const opened = await open();
    const line = await openLine(opened, '居民满意度');
    await opened.user.click(line.getByText('识别有误？可在此更正'));
    const weight = line.getByRole('textbox', { name: '分值（分）' });
    await opened.user.type(weight, '很多{Enter}');
    expect(line.getByText('请填写 0 到 100 之间的数，例如 7.5。')).toBeTruthy();
    expect(weight.getAttribute('aria-invalid')).toBe('true');
    expect(opened.pane.getState().settings.weights).toBeUndefined();
    await opened.user.clear(weight);
    await opened.user.type(weight, '１５{Enter}');
    await settle();
    expect(opened.pane.getState().settings.weights).toEqual({ 居民满意度: 15 });
    expect(line.getByText('15')).toBeTruthy();
    await opened.user.clear(weight);
    await opened.user.tab();
    await settle();
    expect(opened.pane.getState().settings.weights).toBeUndefined();
  });
});

describe('what was written', () => {
  it('is said even when it is nothing', async () => {
    const { pane } = await open({ A3: '单位名称(盖章)：区市政养护中心', B5: '区城管局' });
    await settle(() => void pane.actions.recalculate());
    expect(screen.getByText('已重新计算，没有单元格需要改动')).toBeTruthy();
  });

  it('tells hints from scores', async () => {
    const { pane } = await open();
    await settle(() => void pane.actions.recalculate());
    expect(screen.getByText('已重新计算，得分没有改动，校验提示已更新')).toBeTruthy();
    await settle(() => void pane.actions.clearWarnings());
    expect(screen.getByText('已清除提示')).toBeTruthy();
  });

  it('is folded by sheet after all sheets, with the fields named', async () => {
    const sheets = ['甲', '乙'].map((name) => sheetOf(seedRows({ G14: 8 }), { id: name, name }));
    const { pane } = await openView(ScoreView, sheets);
    await settle(() => void pane.actions.recalculateAll());
    expect(screen.getByText('已写入 2 个单元格')).toBeTruthy();
    expect(screen.getByText('乙：1 个单元格')).toBeTruthy();
    expect(screen.getAllByText('预算支出控制率 得分')).toHaveLength(2);
  });

  it('is only told of hints where their column is locked', async () => {
    const free = seedRows().map((row) =>
      row.map((cell): TestCell =>
        cell === null
          ? null
          : typeof cell === 'object'
            ? { ...cell, unlocked: true }
            : { value: cell, unlocked: true },
      ),
    );
    const { pane } = await openView(ScoreView, [sheetOf(free, { isProtected: true })]);
    await settle(() => void pane.actions.recalculate());
    expect(screen.getByText(/“校验提示”列已锁定，提示没有写入/)).toBeTruthy();
    expect(screen.queryByText(/没有单元格需要改动/)).toBeNull();
  });
});

describe('rows of changed cells', () => {
  const form = formOf();

  it('name the field, and print rates as percents', () => {
    const rows = editRows(
      [
        { kind: 'cell', row: 6, column: 5, before: null, after: 0.9992 },
        { kind: 'cell', row: 8, column: 6, before: 18, after: 19 },
        { kind: 'cell', row: 2, column: 7, before: null, after: '【警告】' },
        { kind: 'print-area', before: null, after: { top: 0, left: 0, bottom: 18, right: 6 } },
      ],
      [form],
      'zh-CN',
    );
    expect(
      rows.map(({ cell, label, before, after, isHint }) => [cell, label, before, after, isHint]),
    ).toEqual([
      ['F7', '执行率', '空白', '99.92%', false],
      ['G9', '总目标 得分', '18', '19', false],
      ['H3', '校验提示', '空白', '【警告】', true],
      ['', '打印区域', '未设置', 'A1:G19', true],
    ]);
    expect(copyText(rows)).toBe('F7\t执行率\t99.92%\nG9\t总目标 得分\t19\nH3\t校验提示\t【警告】');
  });

  it('do without names where there is no form, and keep a copied line on one line', () => {
    const rows = editRows([{ kind: 'cell', row: 0, column: 0, before: 1, after: '甲\n乙\t丙' }], [], 'zh-CN');
    expect(rows[0]?.label).toBe('');
    expect(copyText(rows)).toBe('A1\t\t甲 乙 丙');
  });
});

describe('a reading in words', () => {
  it.each([
    ['15件以上', '读作 ≥15件'],
    ['大于等于95％', '读作 ≥95%'],
    ['≥95%', null],
    ['95%', null],
    ['10-15件', null],
    ['10至15件', '读作 10–15件'],
    ['12月底前', '读作 12月31日'],
    ['及时', '按文字读取'],
    ['', null],
  ])('%s → %s', (text, read) => {
    expect(readingText(readQuantity(text), text, zh)).toBe(read);
  });
});
