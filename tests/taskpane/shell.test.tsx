/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { failure, success, type Outcome } from '../../src/sheet/index';
import type { Pane } from '../../src/taskpane/model/pane';
import { Shell } from '../../src/taskpane/Shell';
import { hiddenRowsOf, rowRuns } from '../../src/taskpane/shell/hiddenRows';
import { reportWords } from '../../src/taskpane/words/report';
import { seedRows, sheetOf } from '../sheet/support/sheet';
import { openShell } from './support/openShell';
import { openView, settle } from './support/openView';
import ScoreView from '../../src/taskpane/score/ScoreView';

/** Not what is read out, which says the same. */
const SEEN = { ignore: '[role="status"]' };

afterEach(cleanup);

const button = (name: RegExp | string) => screen.getByRole('button', { name });
const tab = (name: RegExp | string) => screen.getByRole('tab', { name });
const seed = () => sheetOf(seedRows({ G14: 8 }));

describe('opening', () => {
  it('says what it does until the pane is there, and names itself and its version', () => {
    render(<Shell language="zh-CN" version="1.2.3" openPane={() => new Promise(() => undefined)} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('绩效自评助手');
    expect(screen.getByText('绩效自评助手 1.2.3')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('正在读取当前工作表');
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  it('speaks English where the host does', () => {
    render(<Shell language="en" version="1.2.3" openPane={() => new Promise(() => undefined)} />);
    expect(screen.getByRole('status').textContent).toContain('Reading the current sheet');
    expect(document.documentElement.lang).toBe('en');
  });

  it('tells why the pane did not open, and tries again when asked', async () => {
    const { pane } = await openView(ScoreView, [seed()]);
    cleanup();
    const answers: (() => Promise<Pane>)[] = [
      () => Promise.reject(new Error('Loading chunk 7 failed.')),
      () => Promise.resolve(pane),
    ];
    const openPane = () => answers.shift()?.() ?? Promise.reject(new Error('asked too often'));
    render(<Shell language="zh-CN" version="1.2.3" openPane={openPane} />);
    await settle();
    expect(screen.getByText(/面板的一部分没有载入/)).toBeTruthy();
    expect(screen.getByDisplayValue('Loading chunk 7 failed.')).toBeTruthy();
    await userEvent.click(button('重试'));
    await settle();
    expect(screen.getByText('已识别：')).toBeTruthy();
  });
});

describe('the form', () => {
  it('is named with its year, project and rules', async () => {
    await openShell([seed()]);
    const name = screen.getByText('2021年度 路灯维护').closest('p');
    expect(name?.textContent).toBe('已识别：2021年度 路灯维护评分方案 湖北 20/20/60 · 规则版本 1');
  });

  it('is chosen among several on one sheet', async () => {
    const two = sheetOf([...seedRows(), [], ...seedRows({ B4: '河道清淤' })]);
    const { user } = await openShell([two]);
    const choice = screen.getByRole('combobox', { name: '本工作表有 2 张自评表，当前查看' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['路灯维护（第 1 行起）', '河道清淤（第 21 行起）']);
    await user.selectOptions(choice, '河道清淤（第 21 行起）');
    expect(screen.getByText('2021年度 河道清淤')).toBeTruthy();
  });

  it('says when it was changed since, and is read again when asked', async () => {
    const { host, user } = await openShell([seed()]);
    await settle(() => {
      host.type('sheet1', 3, 1, '路灯改造');
    });
    expect(screen.getByText(/表格已改动或已切换工作表/)).toBeTruthy();
    await user.click(button('重新读取'));
    expect(await screen.findByText('2021年度 路灯改造')).toBeTruthy();
    expect(screen.queryByText(/表格已改动或已切换工作表/)).toBeNull();
  });

  it('says which of its rows nobody sees', async () => {
    await openShell([sheetOf(seedRows(), { hiddenRows: [11, 12, 15, 40] })]);
    expect(screen.getByText(/表中有 3 行被隐藏或筛选（第 12–13、16 行）/)).toBeTruthy();
  });

  it('counts hidden rows as Excel does', () => {
    expect(hiddenRowsOf({ hiddenRows: [9, 2, 3, 0] }, { top: 1, bottom: 9 })).toEqual([2, 3, 9]);
    expect(rowRuns([2, 3, 4, 9])).toEqual(['3–5', '10']);
  });
});

describe('a sheet without a form', () => {
  const other = () => sheetOf([['部门预算表'], ['项目名称', '路灯维护']], { name: '预算' });

  it('names the labels it lacks, and offers a new form', async () => {
    const { host, user } = await openShell([other()]);
    expect(screen.getByRole('heading', { level: 2, name: '当前工作表“预算”里没有自评表' })).toBeTruthy();
    expect(screen.getByText('年初目标值')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '重新计算' })).toBeNull();
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['开始', '设置']);
    await user.click(button('插入空白自评表 20/80'));
    await settle();
    expect(host.sheets()).toHaveLength(2);
    expect(await screen.findByText(/评分方案 湖北 20\/80/)).toBeTruthy();
  });

  it('offers the sample', async () => {
    const { host, user } = await openShell([other()]);
    await user.click(button('插入示例'));
    await settle();
    expect(host.sheets().length).toBeGreaterThan(1);
    expect(await screen.findByText('2021年度 网格化中心工作经费')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('tabpanel', { name: '得分' }));
  });

  it('is told from a sheet that could not be read', async () => {
    const refuse = (call: string): Promise<Outcome<null>> =>
      Promise.resolve(call === 'read' ? failure('sheet-unsupported', { sheet: '图表1' }) : success(null));
    await openShell([other()], {
      prepare: (host) => {
        host.interfere(refuse);
      },
    });
    expect(screen.getByRole('heading', { name: '没有读到工作表' })).toBeTruthy();
    expect(await screen.findByText(/“图表1”不是普通工作表/, SEEN)).toBeTruthy();
  });
});

describe('the work', () => {
  it('writes, lists what was written, goes to the cell, and takes it back', async () => {
    const { host, user } = await openShell([seed()]);
    const values = () => host.sheet('sheet1').cells.filter(({ value }) => value !== null);
    const before = values();
    await user.click(button('重新计算'));
    const row = await screen.findByRole('button', { name: /预算支出控制率 得分.*G14.*由 8 改为 10/ });
    await user.click(row);
    expect(host.selected().at(-1)).toEqual({
      sheetId: 'sheet1',
      area: { top: 13, left: 6, bottom: 13, right: 6 },
    });
    await user.click(
      within(screen.getByRole('group', { name: '操作' })).getByRole('button', { name: '撤销上次写入' }),
    );
    expect(await screen.findByText('已撤销，恢复 1 个单元格')).toBeTruthy();
    expect(values()).toEqual(before);
  });

  it('previews without writing; the focus stays in the pane', async () => {
    const { host, user } = await openShell([seed()]);
    await user.click(button('预览'));
    expect(await screen.findByRole('button', { name: '写入' })).toBeTruthy();
    expect(host.calls()).not.toContain('apply');
    await user.click(button('放弃'));
    expect(screen.queryByRole('button', { name: '写入' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
    await user.click(button('预览'));
    await user.click(await screen.findByRole('button', { name: '写入' }));
    expect(await screen.findByText('已写入 1 个单元格')).toBeTruthy();
    expect(host.calls()).toContain('apply');
  });

  it('shows the check when it is asked for, with its count on the tab', async () => {
    const { user } = await openShell([sheetOf(seedRows({ G16: 10, B17: '' }))]);
    await user.click(button('提交前校验'));
    expect(tab(/^校验/).getAttribute('aria-selected')).toBe('true');
    expect((await screen.findByRole('img', { name: /项必须处理/ })).textContent).toMatch(/^\d+$/);
  });

  it('does not count on the tab what was set aside with a reason', async () => {
    const { user } = await openShell([sheetOf(seedRows({ G16: 10, B17: '' }))]);
    await user.click(button('提交前校验'));
    const count = async () => Number((await screen.findByRole('img', { name: /项必须处理/ })).textContent);
    const before = await count();
    await user.click(screen.getAllByRole('button', { name: /^说明理由/ })[0] ?? document.body);
    await user.type(screen.getByLabelText('不改正的理由'), '按市局2021年15号文认定');
    await user.click(button('保存理由'));
    expect(await count()).toBe(before - 1);
    expect(document.activeElement?.textContent).toBe(`还有 ${before - 1} 项必须处理`);
  });

  it('leaves the focus where the next step is when a button goes away with its work', async () => {
    const { user } = await openShell([seed()]);
    await user.click(tab('校验'));
    await user.click(await screen.findByRole('button', { name: '开始校验' }));
    expect(await screen.findByText(/项必须处理|可以提交/, { selector: 'h2' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('tabpanel', { name: /^校验/ }));
    await user.click(button('重新计算'));
    const panel = screen.getByRole('tabpanel', { name: '得分' });
    await user.click(await within(panel).findByRole('button', { name: '撤销上次写入' }));
    expect(await screen.findByText('已撤销，恢复 1 个单元格')).toBeTruthy();
    expect(document.activeElement).toBe(panel);
  });

  it('leaves the focus alone when what goes away does not have it', async () => {
    const { host, user } = await openShell([seed()]);
    await settle(() => {
      host.type('sheet1', 3, 1, '路灯改造');
    });
    expect(screen.getByText(/表格已改动或已切换工作表/)).toBeTruthy();
    await user.click(button('重新计算'));
    expect(await screen.findByText('2021年度 路灯改造')).toBeTruthy();
    expect(screen.queryByText(/表格已改动或已切换工作表/)).toBeNull();
    expect(document.activeElement).toBe(button('重新计算'));
  });

  it('calls a form without a place for a project by its unit, everywhere alike', async () => {
    const { user } = await openShell([
      sheetOf(seedRows({ A3: '部门名称：林业局', A4: null, B4: null })),
      sheetOf(seedRows({ B4: null, A3: '单位名称：市政所' }), { id: 'sheet2', name: '第二张' }),
    ]);
    expect(await screen.findByText('2021年度 林业局')).toBeTruthy();
    await user.click(button(/^更多/));
    await user.click(button('重新计算全部工作表'));
    const sheets = await screen.findByRole('region', { name: '全部工作表' });
    expect(within(sheets).getByText('林业局')).toBeTruthy();
    expect(within(sheets).getByText('（未填项目名称）')).toBeTruthy();
  });

  it('keeps the rest under 更多, and gives the focus back to it', async () => {
    const { host, user } = await openShell([
      seed(),
      sheetOf(seedRows({ G9: 14 }), { id: 'sheet2', name: '第二张' }),
    ]);
    expect(screen.queryByRole('button', { name: '清除提示' })).toBeNull();
    await user.click(button(/^更多/));
    expect(button(/^更多/).getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Tab}{Escape}');
    expect(button(/^更多/).getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button(/^更多/));
    await user.click(button(/^更多/));
    await user.click(button('重新计算全部工作表'));
    expect(document.activeElement).toBe(button(/^更多/));
    const sheets = await screen.findByRole('region', { name: '全部工作表' });
    expect(within(sheets).getByText('93 / 100')).toBeTruthy();
    await user.click(within(sheets).getByRole('button', { name: /^第二张/ }));
    expect(host.selected().at(-1)?.sheetId).toBe('sheet2');
  });

  it('shuts 更多 on Escape at its button, and when the focus or a press goes elsewhere', async () => {
    const { user } = await openShell([seed()]);
    const isOpen = () => button(/^更多/).getAttribute('aria-expanded');
    await user.click(button(/^更多/));
    await user.keyboard('{Escape}');
    expect(isOpen()).toBe('false');
    expect(document.activeElement).toBe(button(/^更多/));
    await user.click(button(/^更多/));
    await user.keyboard('{Shift>}{Tab}{/Shift}');
    expect(isOpen()).toBe('false');
    await user.click(button(/^更多/));
    await user.click(screen.getByRole('tabpanel'));
    expect(isOpen()).toBe('false');
  });

  it('makes the report at once where that is asked for, and not by its tab', async () => {
    const { user } = await openShell([seed()]);
    const ask = async () => {
      await user.click(button(/^更多/));
      await user.click(button('生成校验报告'));
    };
    await ask();
    expect(await screen.findByRole('heading', { name: reportWords['zh-CN'].facts })).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: '得分' }));
    await user.click(screen.getByRole('tab', { name: '报告' }));
    expect(await screen.findByText(reportWords['zh-CN'].contentsTitle)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: reportWords['zh-CN'].facts })).toBeNull();
  });

  it('is announced in one live region', async () => {
    const { user } = await openShell([seed()]);
    await user.click(button('重新计算'));
    await waitFor(() => {
      expect(screen.getAllByRole('status').some(({ textContent }) => /重新计算完成/.test(textContent))).toBe(
        true,
      );
    });
  });
});

describe('a job that takes its time', () => {
  const slow = (): { readonly hold: (call: string) => Promise<Outcome<null>>; readonly go: () => void } => {
    const gate: { open?: () => void } = {};
    return {
      hold: (call) =>
        call === 'read'
          ? new Promise((resolve) => {
              gate.open = () => {
                resolve(success(null));
              };
            })
          : Promise.resolve(success(null)),
      go: () => gate.open?.(),
    };
  };

  it('shows after a second, can be stopped, and greys the verbs', async () => {
    const { host, user, passTime } = await openShell([seed()]);
    const gate = slow();
    host.interfere(gate.hold);
    await user.click(button('重新计算'));
    expect(screen.queryByRole('progressbar')).toBeNull();
    await passTime();
    expect(screen.getByRole('progressbar', { name: '正在重新计算' })).toBeTruthy();
    expect(button('重新计算').getAttribute('aria-disabled')).toBe('true');
    await user.click(button('取消'));
    await settle(gate.go);
    await settle();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(host.calls()).not.toContain('apply');
    expect(await screen.findByText(/已取消，没有写入任何内容/)).toBeTruthy();
    expect(document.activeElement).toBe(button('重新计算'));
  });
});

describe('trouble', () => {
  it('says what, why and what to do; it is put away when asked', async () => {
    const { host, user } = await openShell([seed()]);
    host.interfere((call) =>
      Promise.resolve(call === 'apply' ? failure('inputs-changed', { cells: 'E7' }) : success(null)),
    );
    await user.click(button('重新计算'));
    expect(await screen.findByText(/读取之后单元格 E7 已被改动/, SEEN)).toBeTruthy();
    await user.click(button('关闭'));
    expect(screen.queryByText(/读取之后单元格 E7 已被改动/, SEEN)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('gives the scores that a protected sheet did not take, to copy', async () => {
    const { user } = await openShell([sheetOf(seedRows({ G14: 8 }), { isProtected: true })]);
    await user.click(button('重新计算'));
    const values = await screen.findByRole('textbox', { name: /没有写入的值/ });
    expect((values as HTMLTextAreaElement).value).toContain('G14\t预算支出控制率 得分\t10');
    expect(screen.queryByText(/没有单元格需要改动/)).toBeNull();
    await user.click(button('复制'));
    expect(await navigator.clipboard.readText()).toContain('G14\t预算支出控制率 得分\t10');
    expect(screen.getByText('已复制')).toBeTruthy();
  });

  it('shows a bug with its details', async () => {
    const { host, user } = await openShell([seed()]);
    host.interfere(() => {
      throw new Error('no such thing');
    });
    await user.click(button('重新计算'));
    expect(await screen.findByText(/程序出错，这一步没有完成/)).toBeTruthy();
    expect(screen.getByDisplayValue(/no such thing/)).toBeTruthy();
  });
});

describe('the tabs', () => {
  it('are one stop, and are walked with the arrow keys', async () => {
    const { user } = await openShell([seed()]);
    expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1]);
    await user.click(tab('得分'));
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(tab('设置'));
    expect(tab('设置').getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(tab('得分'));
    const panel = screen.getByRole('tabpanel', { name: '得分' });
    expect(tab('得分').getAttribute('aria-controls')).toBe(panel.id);
  });
});
