import { describe, expect, it } from '@jest/globals';
import { settingsText } from '../../../src/app/settings';
import { parseUserData } from '../../../src/app/userData';
import { failure, success } from '../../../src/sheet/index';
import { shownFindings, verdictOf } from '../../../src/taskpane/model/verdict';
import { paneWords } from '../../../src/taskpane/model/words';
import { memoryHost, memoryStore } from '../../contract/memoryHost';
import { contentOf, seed } from '../../app/support';
import { idle, openPane, until, type OpenedPane } from './openPane';

/** Errors of the seed form without a cause: header fields, and the cause itself. */
const bare = () => seed({ B17: null });

const errorsOf = ({ state }: OpenedPane) =>
  shownFindings(state()).filter(({ finding, waiver }) => finding.severity === 'error' && !waiver);

describe('validate', () => {
  it('reads anew, says the verdict, and holds until another form is shown', async () => {
    const opened = await openPane([bare(), seed({}, { id: 'sheet2', name: '表二' })]);
    expect(opened.state().isValidated).toBe(false);
    await opened.pane.actions.validate();
    const verdict = verdictOf(opened.state());
    expect(opened.state().isValidated).toBe(true);
    expect(verdict).toMatchObject({ kind: 'notReady', waived: 0 });
    expect(opened.state().announcement).toBe(`校验完成：还有 ${verdict?.errors ?? 0} 项必须处理`);
    await opened.pane.actions.recalculate();
    expect(opened.state().isValidated).toBe(true);
    opened.host.activate('sheet2');
    await idle(opened);
    expect(opened.state().isValidated).toBe(false);
  });

  it('has no verdict without a form', async () => {
    const opened = await openPane([{ ...seed(), cells: [] }]);
    await opened.pane.actions.validate();
    expect(verdictOf(opened.state())).toBeNull();
    expect(opened.state()).toMatchObject({ isValidated: false, announcement: '当前工作表没有自评表' });
  });
});

describe('waivers', () => {
  it('clear the way for submission, are kept, and come back with the form', async () => {
    const opened = await openPane([bare()]);
    await opened.pane.actions.validate();
    const errors = errorsOf(opened);
    for (const { finding } of errors) opened.pane.actions.waive(finding, '  主管部门已同意  ');
    expect(verdictOf(opened.state())).toMatchObject({ kind: 'ready', errors: 0, waived: errors.length });
    expect(opened.state().waivers[0]?.reason).toBe('主管部门已同意');
    await until(() => parseUserData(opened.userStore.text()).waivers[0]?.waivers.length === errors.length);

    const again = await openPane([bare()], { kept: opened.userStore.text() });
    expect(again.state().waivers).toEqual(opened.state().waivers);
    await again.pane.actions.validate();
    expect(again.state().announcement).toContain(`另有 ${errors.length} 项已说明`);
    const [first] = errors;
    again.pane.actions.takeBackWaiver(first?.key ?? '');
    expect(verdictOf(again.state())).toMatchObject({ kind: 'notReady', errors: 1 });
    const elsewhere = await openPane([seed({ B4: '河道清淤', B17: null })], {
      kept: opened.userStore.text(),
    });
    expect(elsewhere.state().waivers).toEqual([]);
  });

  it('need a reason, and hold for a form without a name as long as the pane', async () => {
    const opened = await openPane([seed({ B4: null, B17: null })]);
    const [first] = errorsOf(opened);
    if (!first) throw new Error('no error');
    opened.pane.actions.waive(first.finding, ' \n ');
    expect(opened.state().waivers).toEqual([]);
    opened.pane.actions.waive(first.finding, '说明');
    opened.pane.actions.waive(first.finding, '改过的说明');
    await opened.pane.actions.refresh();
    expect(opened.state().waivers).toEqual([{ key: first.key, reason: '改过的说明' }]);
    expect(opened.userStore.text()).toBeNull();
  });

  it('do not lose what another pane kept meanwhile, and say so when they cannot be kept', async () => {
    const opened = await openPane([seed({ B17: null, G9: 25 })]);
    const [first, second] = errorsOf(opened);
    if (!first || !second) throw new Error('too few errors');
    await opened.userStore.save(settingsText({ hasWarningsColumn: false, profile: 'mof' }));
    opened.pane.actions.waive(first.finding, '一');
    opened.pane.actions.waive(second.finding, '二');
    await until(() => parseUserData(opened.userStore.text()).waivers[0]?.waivers.length === 2);
    expect(parseUserData(opened.userStore.text()).settings.profile).toBe('mof');

    const full = {
      ...memoryStore(),
      save: () => Promise.resolve(failure('host-refused', { what: 'quota' })),
    };
    const refused = await openPane([bare()], { userStore: full });
    refused.pane.actions.waive(first.finding, '一');
    expect(refused.state().waivers).toHaveLength(1);
    await until(() => refused.state().trouble !== null);
    expect(refused.state().trouble).toMatchObject({ problem: { code: 'host-refused' } });
  });
});

describe('clearWarnings', () => {
  it('leaves the form alone on the sheet', async () => {
    const { pane, state, host } = await openPane([bare()]);
    await pane.actions.recalculate();
    await pane.actions.clearWarnings();
    expect(contentOf(host.sheet('sheet1'))).toEqual(contentOf(bare()));
    expect(state()).toMatchObject({ written: { job: 'clearWarnings' }, canUndo: true });
    await pane.actions.clearWarnings();
    expect(state().announcement).toBe('没有校验提示可清除');
  });
});

describe('new sheets', () => {
  it('come after the others, and the first of them is shown', async () => {
    const opened = await openPane([{ ...seed(), cells: [] }]);
    await opened.pane.actions.insertBlank('hubei80');
    expect(opened.state()).toMatchObject({ announcement: '已插入 1 张工作表', isStale: false });
    expect(opened.state().form?.scorecard.profileId).toBe('hubei80');
    await opened.pane.actions.insertSample();
    expect(opened.state().form?.form.header.projectName).toBe('网格化中心工作经费');
    expect(opened.host.sheets()).toHaveLength(6);
    await idle(opened);
  });
});

describe('several forms on a sheet', () => {
  it('are shown one at a time; the choice stays on the sheet', async () => {
    const first = seed();
    const moved = seed({ B4: '第二个项目' }).cells.map((cell) => ({ ...cell, row: cell.row + 25 }));
    const { pane, state } = await openPane([{ ...first, cells: [...first.cells, ...moved] }]);
    expect(state().sheet?.forms).toHaveLength(2);
    pane.actions.chooseForm(1);
    expect(state().form?.form.header.projectName).toBe('第二个项目');
    await pane.actions.recalculate();
    expect(state()).toMatchObject({ formIndex: 1 });
    expect(state().form?.form.header.projectName).toBe('第二个项目');
    pane.actions.chooseForm(7);
    expect(state().formIndex).toBe(1);
  });
});

describe('settings', () => {
  it('are kept for the user, and what is shown is scored anew without reading', async () => {
    const { pane, state, host, userStore } = await openPane([seed()]);
    const calls = host.calls().length;
    const rounding = { indicators: { mode: 'halfUp', decimals: 2 } } as const;
    await pane.actions.changeSettings({ ...state().settings, rounding, language: 'en' });
    expect(host.calls()).toHaveLength(calls);
    expect(state().form?.scorecard.indicators[5]?.score).toBe(9.88);
    expect(state()).toMatchObject({ language: 'en', announcement: 'Settings saved' });
    const again = await openPane([seed()], { kept: userStore.text() });
    expect(again.state()).toMatchObject({ language: 'en', settings: { rounding } });
    expect(again.state().form?.scorecard.indicators[5]?.score).toBe(9.88);
  });

  it('stand in the workbook only when asked, win there, and can be removed without a trace', async () => {
    const workbookSettings = memoryStore();
    const host = memoryHost([seed()], { workbookSettings });
    const opened = await openPane(host);
    await opened.pane.actions.changeSettings({ hasWarningsColumn: false, language: 'en' });
    expect(workbookSettings.text()).toBeNull();
    await opened.pane.actions.keepInWorkbook(true);
    await opened.pane.actions.changeSettings({ hasWarningsColumn: false, profile: 'mof', language: 'en' });
    expect(opened.state()).toMatchObject({ canKeepInWorkbook: true, isKeptInWorkbook: true });
    expect(parseUserData(opened.userStore.text()).settings).toEqual({
      hasWarningsColumn: false,
      language: 'en',
    });
    expect(workbookSettings.text()).not.toContain('language');

    const colleague = await openPane(host);
    expect(colleague.state()).toMatchObject({
      language: 'zh-CN',
      isKeptInWorkbook: true,
      settings: { profile: 'mof', hasWarningsColumn: false },
    });
    await opened.pane.actions.keepInWorkbook(false);
    expect(workbookSettings.text()).toBeNull();
    expect(opened.state()).toMatchObject({ isKeptInWorkbook: false, settings: { hasWarningsColumn: false } });
    expect(opened.state().form?.scorecard.profileId).toBe('hubei');
  });

  it('are none of ours where the workbook holds something else, and cannot be kept where there is no place', async () => {
    const host = memoryHost([seed()], { workbookSettings: memoryStore('someone else’s') });
    expect((await openPane(host)).state().isKeptInWorkbook).toBe(false);
    const without = await openPane(memoryHost([seed()], { workbookSettings: null }));
    await without.pane.actions.keepInWorkbook(true);
    expect(without.state()).toMatchObject({
      canKeepInWorkbook: false,
      isKeptInWorkbook: false,
      trouble: null,
    });
  });

  it('hold even where they cannot be stored, and the trouble says so', async () => {
    const refusing = { ...memoryStore(), save: () => Promise.resolve(failure('host-refused')) };
    const { pane, state } = await openPane([seed()], { userStore: refusing });
    await pane.actions.changeSettings({ hasWarningsColumn: true, profile: 'mof' });
    expect(state()).toMatchObject({
      settings: { profile: 'mof' },
      trouble: { problem: { code: 'host-refused' } },
    });
    expect(state().form?.scorecard.profileId).toBe('mof');
  });
});

describe('insertCauseSkeleton', () => {
  it('adds headings of what the cause leaves out, never a reason, and can be undone', async () => {
    const { pane, state, host } = await openPane([bare()]);
    await pane.actions.insertCauseSkeleton();
    expect(state().announcement).toBe('已加入 2 项偏差的小标题，请逐项写明原因');
    expect(state().form?.form.causeAnalysis).toBe('总目标（得分 18/20）：\n居民满意度（84% < 85%）：');
    expect(state().form?.findings.map(({ rule }) => rule)).toContain('cause-stock-phrase');
    await pane.actions.insertCauseSkeleton();
    expect(state().announcement).toMatch(/^没有加入小标题/);
    await pane.actions.undo();
    expect(contentOf(host.sheet('sheet1'))).toEqual(contentOf(bare()));
  });
});

describe('report', () => {
  it('tells of the form as it stands now, with the reasons, in both forms', async () => {
    const opened = await openPane([bare()]);
    const [first] = errorsOf(opened);
    if (!first) throw new Error('no error');
    opened.pane.actions.waive(first.finding, '已经核实');
    opened.host.type('sheet1', 14, 6, 4);
    const report = await opened.pane.actions.report();
    expect(report?.name).toBe('校验报告_路灯维护_2021');
    expect(report?.html).toContain('说明：已经核实');
    expect(report?.html).toContain('10 ≠');
    const json = JSON.parse(report?.json ?? '') as {
      readonly digest: { readonly of: string; readonly sha256: string };
      readonly waivers: readonly unknown[];
    };
    expect(json.digest).toEqual({ of: 'sheet', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(json.waivers).toHaveLength(1);
    expect(opened.state()).toMatchObject({ isStale: false, announcement: '校验报告已生成' });
  });

  it('gives the file’s digest where the host has it, and falls back where that fails', async () => {
    const digest = (fileDigest: Parameters<typeof memoryHost>[1]) =>
      openPane(memoryHost([seed()], fileDigest)).then(({ pane }) => pane.actions.report());
    const whole = await digest({ fileDigest: () => Promise.resolve(success('f00d')) });
    expect(whole?.json).toContain('"of": "file"');
    expect(whole?.html).toContain('f00d（SHA-256，整个文件）');
    const failing = await digest({ fileDigest: () => Promise.resolve(failure('host-refused')) });
    expect(failing?.json).toContain('"of": "sheet"');
  });

  it('is none where there is no form, and says why', async () => {
    const { pane, state } = await openPane([{ ...seed(), cells: [] }]);
    expect(await pane.actions.report()).toBeNull();
    expect(state().trouble).toMatchObject({ problem: { code: 'form-not-found' } });
  });
});

describe('the words', () => {
  it('are there in both languages', () => {
    expect(Object.keys(paneWords.en)).toEqual(Object.keys(paneWords['zh-CN']));
  });
});
