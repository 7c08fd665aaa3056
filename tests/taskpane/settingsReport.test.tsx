/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { ValidationDocument } from '../../src/app/report/validation/validationJson';
import ReportView from '../../src/taskpane/report/ReportView';
import { plainTextOf } from '../../src/taskpane/report/plainText';
import SettingsView from '../../src/taskpane/settings/SettingsView';
import { readTyped, typedText } from '../../src/taskpane/settings/numberText';
import { reportWords } from '../../src/taskpane/words/report';
import { settingsWords } from '../../src/taskpane/words/settings';
import { failure } from '../../src/sheet/index';
import { memoryStore } from '../contract/memoryHost';
import { seedRows, sheetOf } from '../sheet/support/sheet';
import { openView, settle } from './support/openView';

afterEach(cleanup);

const seed = () => sheetOf(seedRows());

/** jsdom knows <dialog>, but not how to open it. */
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

describe('choices', () => {
  it('take effect at once and are kept for the user', async () => {
    const { user, pane, userStore, host } = await openView(SettingsView, [seed()]);
    await user.selectOptions(screen.getByLabelText('指标得分的取舍'), '四舍五入保留1位小数');
    await user.selectOptions(screen.getByLabelText('评分方案'), '财政部 10/90');
    await settle();
    expect(pane.getState().settings).toEqual({
      hasWarningsColumn: true,
      profile: 'mof',
      rounding: { indicators: { mode: 'halfUp', decimals: 1 } },
    });
    expect(pane.getState().form?.scorecard.profileId).toBe('mof');
    expect(screen.getByText('本表按标签识别为：湖北 20/20/60')).toBeTruthy();
    expect(userStore.text()).toContain('"mof"');
    expect(host.calls()).toEqual(['read']);

    await user.selectOptions(screen.getByLabelText('评分方案'), '自动识别（湖北 20/20/60）');
    await user.selectOptions(screen.getByLabelText('指标得分的取舍'), '按评分方案（舍去小数）');
    await settle();
    expect(pane.getState().settings).toEqual({ hasWarningsColumn: true });
  });

  it('wait for a job that is under way instead of being lost', async () => {
    const { user, pane, host } = await openView(SettingsView, [seed()]);
    let goOn = (): void => undefined;
    host.interfere(
      () =>
        new Promise((resolve) => {
          goOn = () => {
            resolve({ ok: true, value: null });
          };
        }),
    );
    await settle(() => void pane.actions.refresh());
    await user.click(screen.getByLabelText('在表右侧写“校验提示”列'));
    await user.selectOptions(screen.getByLabelText('语言'), 'English');
    expect(pane.getState().settings).toEqual({ hasWarningsColumn: true });
    await settle(goOn);
    await settle();
    expect(pane.getState().settings).toEqual({ hasWarningsColumn: false, language: 'en' });
    expect(screen.getByLabelText('Language')).toBeTruthy();
  });

  it('of a direction change how the indicator is scored', async () => {
    const { user, pane } = await openView(SettingsView, [seed()]);
    await user.selectOptions(screen.getByLabelText('“居民满意度”的方向'), '反向（越低越好）');
    await settle();
    expect(pane.getState().settings.directions).toEqual({ 居民满意度: 'reverse' });
    expect(screen.getByText('目标 85%，现按反向指标计分。')).toBeTruthy();
  });
});

describe('figures', () => {
  it('are saved on Enter, read as people type them, and shown to be saved', async () => {
    const { user, pane } = await openView(SettingsView, [seed()]);
    await user.type(screen.getByLabelText('预算执行率偏低（%）'), '８５％{Enter}');
    await settle();
    expect(pane.getState().settings.thresholds).toEqual({ lowExecution: 0.85 });
    expect(screen.getByText(/评分方案为 90%。已生效。/)).toBeTruthy();
    await user.clear(screen.getByLabelText('预算执行率偏低（%）'));
    await user.tab();
    await settle();
    expect(pane.getState().settings.thresholds).toBeUndefined();
  });

  it.each([
    ['abc', '请填写 100 到 1000 之间的数字。'],
    ['90', '超出范围，请填写 100 到 1000 之间的数字。'],
    ['-5', '请填写 100 到 1000 之间的数字。'],
  ])('%s is never saved, and the field says why', async (typed, sentence) => {
    const { user, pane, userStore } = await openView(SettingsView, [seed()]);
    const field = screen.getByLabelText('超额完成提示（%）');
    await user.type(field, typed);
    await user.tab();
    await settle();
    expect(screen.getByText(`${sentence}这一项没有保存，仍按原来的设置计算。`)).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field).toHaveProperty('value', typed);
    expect(pane.getState().settings.thresholds).toBeUndefined();
    expect(userStore.text()).toBeNull();
  });

  it('of weights show what holds now, and warn where the sum is wrong', async () => {
    const { user, pane } = await openView(SettingsView, [seed()]);
    expect(screen.getAllByText('现为 10 分（平均分摊）。')).toHaveLength(6);
    for (const name of ['维护完成率', '亮灯合格率', '报修处理及时率', '预算支出控制率', '夜间出行改善度']) {
      await user.type(screen.getByLabelText(`“${name}”的分值`), '12{Enter}');
    }
    await user.type(screen.getByLabelText('“居民满意度”的分值'), '3.5{Enter}');
    await settle();
    expect(pane.getState().settings.weights).toHaveProperty('居民满意度', 3.5);
    expect(screen.getByText('各指标分值合计 63.5 分，应为 60 分。请调整。')).toBeTruthy();
    expect(screen.getByText('现为 3.5 分（本表设置）。已生效。')).toBeTruthy();
  });

  it.each([
    ['', 'percent', { kind: 'blank' }],
    [' 130 % ', 'percent', { kind: 'value', value: 1.3 }],
    ['113', 'percent', { kind: 'value', value: 1.13 }],
    ['5分', 'points', { kind: 'value', value: 5 }],
    ['1e3', 'points', { kind: 'notNumber' }],
    ['11', 'points', { kind: 'outOfBounds' }],
  ] as const)('%j as %s is read as %j', (text, unit, typed) => {
    expect(readTyped(text, unit, [0, 10])).toEqual(typed);
    if (typed.kind === 'value') expect(readTyped(typedText(typed.value, unit), unit, [0, 10])).toEqual(typed);
  });
});

describe('where settings are kept', () => {
  it('is this computer, and the workbook only when asked for', async () => {
    const workbookSettings = memoryStore();
    const { user, pane } = await openView(SettingsView, [seed()], { workbookSettings });
    const box = screen.getByLabelText('保存在本工作簿中');
    expect(box).toHaveProperty('checked', false);
    expect(screen.getByText(/取消勾选即从工作簿中删除/)).toBeTruthy();
    await user.click(box);
    await settle();
    expect(pane.getState().isKeptInWorkbook).toBe(true);
    expect(workbookSettings.text()).not.toBeNull();
    await user.click(box);
    await settle();
    expect(workbookSettings.text()).toBeNull();
  });

  it('says so where a workbook cannot keep them', async () => {
    await openView(SettingsView, [seed()], { workbookSettings: null });
    expect(screen.queryByLabelText('保存在本工作簿中')).toBeNull();
    expect(screen.getByText(/不能把设置保存在工作簿中/)).toBeTruthy();
  });

  it('is emptied by 恢复默认, after a question', async () => {
    const { user, pane } = await openView(SettingsView, [seed()]);
    await user.click(screen.getByLabelText('在表右侧写“校验提示”列'));
    await user.type(screen.getByLabelText('“居民满意度”的分值'), '15{Enter}');
    await user.click(screen.getByRole('button', { name: '恢复默认…' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '取消' }));
    await settle();
    expect(pane.getState().settings).toEqual({ hasWarningsColumn: false, weights: { 居民满意度: 15 } });
    await user.click(screen.getByRole('button', { name: '恢复默认…' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '恢复默认' }));
    await settle();
    expect(pane.getState().settings).toEqual({ hasWarningsColumn: true });
  });

  it('keeps what is set for other forms until it is removed', async () => {
    const { user, pane } = await openView(SettingsView, [seed()]);
    const weights = { 别的指标: 20, 居民满意度: 10 };
    await settle(() => void pane.actions.changeSettings({ hasWarningsColumn: true, weights }));
    expect(screen.getByText('另存有 1 项设置，本表没有同名指标。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '清除这些设置' }));
    await settle();
    expect(pane.getState().settings.weights).toEqual({ 居民满意度: 10 });
  });

  it('has no indicators to speak of without a form', async () => {
    await openView(SettingsView, [sheetOf([['通讯录']])]);
    expect(screen.getByText(/打开自评表后/)).toBeTruthy();
    expect(screen.getByLabelText('评分方案')).toBeTruthy();
  });
});

describe('校验报告', () => {
  const made = async (language: 'zh-CN' | 'en' = 'zh-CN') => {
    const opened = await openView(ReportView, [seed()], { language });
    await opened.user.click(screen.getByRole('button', { name: /生成校验报告|Make the report/ }));
    await settle();
    return opened;
  };

  it('says what is in it before it is made, and its facts afterwards', async () => {
    await openView(ReportView, [seed()]);
    expect(screen.getByText(/摘要（SHA-256）/)).toBeTruthy();
    cleanup();
    await made();
    const fact = (name: RegExp) => screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;
    expect(fact(/^评分方案$/)).toBe('湖北 20/20/60，第 1 版');
    expect(fact(/^软件版本$/)).toBe('1.2.3');
    expect(fact(/^生成时间$/)).toBe('2022-01-28 09:30:00 (UTC+08:00)');
    expect(fact(/^表内内容摘要/)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is saved as a file of each kind', async () => {
    const saved: { name: string; blob: Blob }[] = [];
    let last: Blob | null = null;
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        last = blob;
        return 'blob:report';
      },
    });
    const note = (event: Event): void => {
      event.preventDefault();
      if (event.target instanceof HTMLAnchorElement && last)
        saved.push({ name: event.target.download, blob: last });
    };
    HTMLAnchorElement.prototype.click = function click() {
      const event = new Event('click', { cancelable: true });
      this.addEventListener('click', note, { once: true });
      this.dispatchEvent(event);
    };
    const { user } = await made();
    await user.click(screen.getByRole('button', { name: /保存 HTML/ }));
    await user.click(screen.getByRole('button', { name: /保存 JSON/ }));
    expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([
      ['校验报告_路灯维护_2021.html', 'text/html;charset=utf-8'],
      ['校验报告_路灯维护_2021.json', 'application/json;charset=utf-8'],
    ]);
    expect(screen.getByText(/已交由浏览器保存：校验报告_路灯维护_2021.json/)).toBeTruthy();
  });

  it('can be copied in any case: by one click, or as selected text', async () => {
    const { user } = await made();
    const boxes = screen.getAllByRole('textbox');
    const copies = screen.getAllByRole('button', { name: '复制' });
    const [text, , json] = boxes.map((box) => (box as HTMLTextAreaElement).value);
    expect(text).toContain('路灯维护');
    expect(text).not.toContain('<');
    const document = JSON.parse(json ?? '') as ValidationDocument;
    expect(document.ruleSet.id).toBe('hubei');

    if (copies[2]) await user.click(copies[2]);
    expect(await navigator.clipboard.readText()).toBe(json);
    expect(screen.getByText('已复制')).toBeTruthy();

    Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('blocked')) });
    if (copies[0]) await user.click(copies[0]);
    await settle();
    expect(document.forms).toHaveLength(1);
    expect(screen.getByText(/请按 Ctrl\+C/)).toBeTruthy();
    expect(window.document.activeElement).toBe(boxes[0]);
  });

  it('says when it is out of date', async () => {
    const { host, user } = await made();
    await settle(() => {
      host.type('sheet1', 6, 6, 19);
    });
    expect(screen.getByText(/报告生成之后，表格或说明有改动/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '重新生成' }));
    await settle();
    expect(screen.queryByText(/报告生成之后，表格或说明有改动/)).toBeNull();
  });

  it('is not shown where it could not be made', async () => {
    const { host, user, pane } = await openView(ReportView, [seed()]);
    await settle(() => {
      host.type('sheet1', 6, 6, 19);
    });
    host.interfere(() => Promise.resolve(failure('host-busy')));
    await user.click(screen.getByRole('button', { name: '生成校验报告' }));
    await settle();
    expect(pane.getState().trouble).toMatchObject({ kind: 'problem', problem: { code: 'host-busy' } });
    expect(screen.queryByText('报告要素')).toBeNull();
  });

  it('reads as plain text with a line for each block and tabs between cells', () => {
    const html =
      '<title>x</title><style>p{}</style><h1>校验 报告</h1><p>一<br>二</p><dl><dt>年度</dt><dd>2021</dd></dl><table><tr><th>甲</th><td>1</td></tr></table>';
    expect(plainTextOf(html)).toBe('校验 报告\n一\n二\n年度\t2021\n甲\t1');
  });
});

describe('words', () => {
  it('are there in English', async () => {
    await openView(SettingsView, [seed()], { language: 'en' });
    fireEvent.change(screen.getByLabelText('Low budget execution (%)'), { target: { value: 'x' } });
    fireEvent.blur(screen.getByLabelText('Low budget execution (%)'));
    expect(
      screen.getByText(
        'Enter a number from 0 to 100. This figure was not saved; the earlier setting still holds.',
      ),
    ).toBeTruthy();
    cleanup();
    await openView(ReportView, [seed()], { language: 'en' });
    expect(screen.getByRole('button', { name: 'Make the report' })).toBeTruthy();
  });

  it.each([settingsWords, reportWords])(
    'have the same keys in both languages, none of them empty',
    (table) => {
      expect(Object.keys(table.en).sort()).toEqual(Object.keys(table['zh-CN']).sort());
      for (const words of Object.values(table)) expect(Object.values(words)).not.toContain('');
    },
  );
});
