import { describe, expect, it } from '@jest/globals';
import { failure, success, type CellEdit } from '../../../src/sheet/index';
import { contentOf, seed } from '../../app/support';
import { beginPane, idle, openPane, until, type OpenedPane } from './openPane';

const wrong = () => seed({ G15: 9, F3: '自评得分：90' });
const other = () => seed({ G16: 8 }, { id: 'sheet2', name: '表二' });
const valueAt = (sheet: ReturnType<typeof seed>, row: number, column: number) =>
  sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value;

describe('opening', () => {
  it('reads the sheet in front and shows its form', async () => {
    const opened = beginPane([seed()]);
    expect(opened.state()).toMatchObject({ isStarted: false, sheet: null, job: { name: 'read' } });
    await idle(opened);
    const { form, sheet, isStale, trouble, announcement } = opened.state();
    expect(sheet?.snapshot.name).toBe('Sheet1');
    expect(form?.form.header.projectName).toBe('路灯维护');
    expect([isStale, trouble, announcement]).toEqual([false, null, '已识别：2021年度路灯维护项目自评表']);
  });

  it('shows a sheet without a form as such', async () => {
    const { state } = await openPane([{ ...seed(), cells: [{ row: 0, column: 0, value: '说明' }] }]);
    expect(state()).toMatchObject({ form: null, trouble: null, announcement: '当前工作表没有自评表' });
    expect(state().sheet?.missing.length).toBeGreaterThan(0);
  });

  it('says why it could not read, and shows nothing then', async () => {
    const opened = await openPane([seed()]);
    opened.host.interfere(() => Promise.resolve(failure('host-busy')));
    await opened.pane.actions.refresh();
    expect(opened.state()).toMatchObject({
      sheet: null,
      form: null,
      trouble: { kind: 'problem', problem: { code: 'host-busy' } },
    });
    opened.host.interfere(null);
    await opened.pane.actions.refresh();
    expect(opened.state()).toMatchObject({ trouble: null, isStale: false });
    expect(opened.state().form).not.toBeNull();
  });
});

describe('recalculate', () => {
  it('writes, shows the form as written without reading again, and says what it did', async () => {
    const { pane, state, host } = await openPane([wrong()]);
    const before = host.calls().length;
    await pane.actions.recalculate();
    expect(host.calls().slice(before)).toEqual(['read', 'apply']);
    expect(valueAt(host.sheet('sheet1'), 14, 6)).toBe(10);
    expect(state().form?.scorecard.total).toMatchObject({ declared: 97, computed: 97 });
    expect(state().form?.findings.map(({ rule }) => rule)).not.toContain('score-mismatch');
    expect(state().announcement).toBe('重新计算完成，改动 2 个单元格，自评得分 97 分');
    expect(state()).toMatchObject({
      canUndo: true,
      isStale: false,
      job: null,
      written: { job: 'recalculate' },
    });
    const cells = state().written?.sheets[0]?.edits.filter((edit): edit is CellEdit => edit.kind === 'cell');
    expect(cells?.filter(({ column }) => column < 7).map(({ before: old, after }) => [old, after])).toEqual([
      [9, 10],
      ['自评得分：90', '自评得分：97'],
    ]);
  });

  it('reads once more where a formula’s new result is the host’s to work out', async () => {
    const total = { F3: null, A19: '总分', G19: { value: 96, formula: 'SUM(G7,G9,G11:G16)' } };
    const { pane, state, host } = await openPane([seed({ G15: 9, ...total })]);
    const before = host.calls().length;
    await pane.actions.recalculate();
    expect(host.calls().slice(before)).toEqual(['read', 'apply', 'read']);
    expect(state().isStale).toBe(false);
  });

  it('ignores a second click while it runs', async () => {
    const { pane, host, state } = await openPane([wrong()]);
    const before = host.calls().length;
    await Promise.all([pane.actions.recalculate(), pane.actions.recalculate(), pane.actions.validate()]);
    expect(host.calls().slice(before)).toEqual(['read', 'apply']);
    expect(state().isValidated).toBe(false);
  });

  it('names the locked cells with their values, and writes the others', async () => {
    const { pane, state } = await openPane([
      seed({ G15: { value: 9, unlocked: true }, G7: 12 }, { isProtected: true }),
    ]);
    await pane.actions.recalculate();
    const { trouble, written } = state();
    if (trouble?.kind !== 'problem') throw new Error('no problem');
    expect(trouble.problem).toEqual({ code: 'cells-locked', figures: { cells: 'G7' } });
    expect(trouble.unwritten.map(({ sheetName }) => sheetName)).toEqual(['Sheet1']);
    expect(trouble.unwritten[0]?.edits).toEqual([expect.objectContaining({ row: 6, column: 6, after: 20 })]);
    expect(written?.sheets[0]?.edits).toHaveLength(1);
  });

  it('tells a screen reader of the cells that refused it, and not that it was done', async () => {
    const refused = '工作表受保护，单元格 G7、G15 已锁定，没有写入。请解除这些单元格的锁定，或手工抄录得分。';
    const locked = await openPane([seed({ G15: 9, G7: 12, F3: '自评得分：97' }, { isProtected: true })]);
    await locked.pane.actions.recalculate();
    expect(locked.state().announcement).toBe(refused);
    const partly = await openPane([
      seed({ G15: { value: 9, unlocked: true }, G7: 12, F3: '自评得分：97' }, { isProtected: true }),
    ]);
    await partly.pane.actions.recalculate();
    expect(partly.state().announcement).toBe(
      `已改动 1 个单元格，但部分没有写入：${refused.replace('、G15', '')}`,
    );
    const busy = await openPane([wrong()]);
    busy.host.interfere((call) => Promise.resolve(call === 'apply' ? failure('host-busy') : success(null)));
    await busy.pane.actions.recalculate();
    expect(busy.state().announcement).toMatch(/^Excel 正忙，没有执行/);
  });

  it('keeps what is shown when it fails, as out of date', async () => {
    const opened = await openPane([wrong()]);
    opened.host.interfere((call) =>
      Promise.resolve(call === 'apply' ? failure('inputs-changed', { cells: 'G7' }) : success(null)),
    );
    await opened.pane.actions.recalculate();
    expect(opened.state()).toMatchObject({
      isStale: true,
      canUndo: false,
      trouble: { kind: 'problem', problem: { code: 'inputs-changed' } },
    });
    expect(opened.state().form).not.toBeNull();
  });

  it('turns a thrown bug into details to copy, and goes on working', async () => {
    const opened = await openPane([wrong()]);
    opened.host.interfere(() => Promise.reject(new TypeError('x is not a function')));
    await opened.pane.actions.recalculate();
    const { trouble } = opened.state();
    if (trouble?.kind !== 'bug') throw new Error('no bug');
    expect(trouble.details).toContain('version 1.2.3\naction recalculate\nTypeError: x is not a function');
    expect(trouble.details.length).toBeLessThan(3000);
    opened.host.interfere(null);
    await opened.pane.actions.recalculate();
    expect(opened.state()).toMatchObject({ trouble: null, canUndo: true });
    expect(opened.state().form?.scorecard.total.declared).toBe(97);
  });
});

describe('a long job', () => {
  /** A host that stands still at the first call until it is let go. */
  async function standing() {
    const opened = await openPane([wrong()]);
    const gate: { open: () => void } = { open: () => undefined };
    const shut = new Promise<void>((resolve) => {
      gate.open = resolve;
    });
    opened.host.interfere((call) =>
      call === 'read' ? shut.then(() => success(null)) : Promise.resolve(success(null)),
    );
    return { ...opened, gate };
  }

  it('is long after a second, and can be cancelled with nothing written', async () => {
    const { pane, state, pass, gate, host } = await standing();
    const done = pane.actions.recalculate();
    pass(999);
    expect(state().job).toMatchObject({ name: 'recalculate', isLong: false, isWaitingForCell: false });
    pass(1);
    expect(state().job?.isLong).toBe(true);
    pane.actions.cancel();
    gate.open();
    await done;
    expect(host.calls()).not.toContain('apply');
    expect(state()).toMatchObject({ job: null, trouble: null, announcement: '已取消，没有写入任何内容' });
    expect(state().form).not.toBeNull();
    pass(5000);
    expect(state().job).toBeNull();
  });

  it('shows progress, and that a cell is being edited', async () => {
    const opened = await openPane([wrong(), other()]);
    const { workbook } = opened.host;
    const host = {
      ...opened.host,
      workbook: {
        ...workbook,
        read: (watch?: Parameters<typeof workbook.read>[0]) => {
          watch?.onWaiting?.(true);
          watch?.onWaiting?.(false);
          watch?.onProgress?.(1, 2);
          return workbook.read(watch);
        },
      },
    };
    const watched = await openPane(host);
    await watched.pane.actions.recalculateAll();
    const jobs = watched.states.map(({ job }) => job);
    expect(jobs).toContainEqual(expect.objectContaining({ isWaitingForCell: true }));
    expect(jobs).toContainEqual(expect.objectContaining({ isWaitingForCell: false, done: 1, total: 2 }));
    expect(watched.states.map(({ announcement }) => announcement)).toContain(
      '请先按 Enter 结束单元格编辑，随后自动继续',
    );
  });
});

describe('preview', () => {
  it('shows what would be written, then writes just that', async () => {
    const { pane, state, host } = await openPane([wrong()]);
    const before = host.sheets();
    await pane.actions.preview();
    expect(host.sheets()).toBe(before);
    const planned = state().preview?.edits;
    expect(planned?.length).toBeGreaterThan(2);
    expect(state().announcement).toBe('预览：将改动 2 个单元格，尚未写入');
    await pane.actions.applyPreview();
    expect(state()).toMatchObject({ preview: null, canUndo: true });
    expect(state().written?.sheets[0]?.edits).toEqual(planned);
  });

  it('writes nothing where an input changed meanwhile, and names it', async () => {
    const { pane, state, host } = await openPane([wrong()]);
    await pane.actions.preview();
    host.type('sheet1', 15, 5, '80%');
    expect(state().isStale).toBe(true);
    await pane.actions.applyPreview();
    expect(state()).toMatchObject({
      preview: null,
      canUndo: false,
      trouble: { problem: { code: 'inputs-changed', figures: { cells: 'F16' } } },
    });
    expect(host.calls()).not.toContain('apply');
  });

  it('stays while the user looks at another sheet, and is written to its own', async () => {
    const { pane, state, host } = await openPane([wrong(), other()]);
    await pane.actions.preview();
    host.activate('sheet2');
    expect(state()).toMatchObject({ isStale: true, sheet: { snapshot: { id: 'sheet1' } } });
    host.activate('sheet1');
    expect(state().isStale).toBe(false);
    host.activate('sheet2');
    await pane.actions.applyPreview();
    expect(valueAt(host.sheet('sheet1'), 14, 6)).toBe(10);
    expect(valueAt(host.sheet('sheet2'), 15, 6)).toBe(8);
  });

  it('can be dropped, and then the sheet in front is read', async () => {
    const opened = await openPane([wrong(), other()]);
    await opened.pane.actions.preview();
    opened.host.activate('sheet2');
    opened.pane.actions.dropPreview();
    await idle(opened);
    expect(opened.state()).toMatchObject({
      preview: null,
      isStale: false,
      sheet: { snapshot: { id: 'sheet2' } },
    });
  });
});

describe('undo', () => {
  it('takes the writes back one by one to the first', async () => {
    const first = wrong();
    const { pane, state, host } = await openPane([first, other()]);
    const before = host.sheets().map(contentOf);
    await pane.actions.recalculate();
    await pane.actions.recalculateAll();
    expect(host.sheets().map(contentOf)).not.toEqual(before);
    await pane.actions.undo();
    expect(state()).toMatchObject({ canUndo: true, written: { job: 'undo' } });
    expect(state().written?.sheets.map(({ sheetName }) => sheetName)).toEqual(['表二']);
    await pane.actions.undo();
    expect(host.sheets().map(contentOf)).toEqual(before);
    expect(state()).toMatchObject({ canUndo: false, isStale: false });
    expect(state().form?.scorecard.total.declared).toBe(90);
    const calls = host.calls().length;
    await pane.actions.undo();
    expect(host.calls()).toHaveLength(calls);
  });

  it('leaves everything where a written cell was changed since, and stays possible', async () => {
    const { pane, state, host } = await openPane([wrong()]);
    await pane.actions.recalculate();
    host.type('sheet1', 14, 6, 3);
    await pane.actions.undo();
    expect(state()).toMatchObject({ canUndo: true, trouble: { problem: { code: 'inputs-changed' } } });
    host.type('sheet1', 14, 6, 10);
    await pane.actions.undo();
    expect(valueAt(host.sheet('sheet1'), 14, 6)).toBe(9);
  });

  /** A user inserts a row above: everything from there on moves down by one. */
  function insertRow({ host }: OpenedPane, above: number): void {
    const { cells } = host.sheet('sheet1');
    const below = cells.filter(({ row }) => row >= above).reverse();
    for (const { row, column, value } of below) {
      host.type('sheet1', row, column, null);
      if (typeof value !== 'boolean') host.type('sheet1', row + 1, column, value);
    }
  }

  it('never writes into another line after a row was inserted, and lets earlier writes be reached', async () => {
    const opened = await openPane([
      seed({ F16: '90%', G16: 8, F3: '自评得分：96' }),
      seed({ G16: 8 }, { id: 'sheet2', name: '表二' }),
    ]);
    opened.host.activate('sheet2');
    await idle(opened);
    await opened.pane.actions.recalculate();
    opened.host.activate('sheet1');
    await idle(opened);
    await opened.pane.actions.recalculate();
    expect(valueAt(opened.host.sheet('sheet1'), 15, 6)).toBe(10);
    insertRow(opened, 14);
    const moved = contentOf(opened.host.sheet('sheet1'));
    await opened.pane.actions.undo();
    expect(opened.state()).toMatchObject({
      canUndo: true,
      trouble: { kind: 'problem', problem: { code: 'inputs-changed' } },
    });
    await opened.pane.actions.undo();
    expect(contentOf(opened.host.sheet('sheet1'))).toEqual(moved);
    await opened.pane.actions.undo();
    expect(valueAt(opened.host.sheet('sheet2'), 15, 6)).toBe(8);
    expect(opened.state().canUndo).toBe(false);
  });
});

describe('recalculateAll', () => {
  it('names locked cells by their own sheet and form', async () => {
    const locked = seed({ G16: 8 }, { id: 'sheet2', name: '表二', isProtected: true });
    const opened = await openPane([wrong(), locked]);
    await opened.pane.actions.recalculateAll();
    const { trouble } = opened.state();
    if (trouble?.kind !== 'problem') throw new Error('no trouble');
    expect(trouble.problem.figures['cells']).toBe('表二!G16');
    expect(trouble.unwritten.map(({ sheetName }) => sheetName)).toEqual(['表二']);
  });

  it('sums up every sheet with a form and shows the one in front', async () => {
    const blank = { ...seed({}, { id: 'b', name: '说明' }), cells: [] };
    const { pane, state } = await openPane([wrong(), blank, other()]);
    await pane.actions.recalculateAll();
    expect(state().summaries?.map(({ sheetName, forms }) => [sheetName, forms[0]?.score])).toEqual([
      ['Sheet1', 97],
      ['表二', 97],
    ]);
    expect(state().announcement).toMatch(/^全部重新计算完成，共 2 张自评表，改动 \d 个单元格$/);
    expect(state().form?.scorecard.total.declared).toBe(97);
    await pane.actions.recalculate();
    expect(state().summaries).toBeNull();
  });
});

describe('the user’s own changes', () => {
  it('mark what is shown as out of date; own writes do not', async () => {
    const { pane, state, host } = await openPane([wrong(), other()]);
    await pane.actions.recalculate();
    expect(state().isStale).toBe(false);
    host.type('sheet2', 15, 6, 7);
    expect(state().isStale).toBe(false);
    host.type('sheet1', 15, 6, 7);
    expect(state().isStale).toBe(true);
    await pane.actions.refresh();
    expect(state().isStale).toBe(false);
  });

  it('going to another sheet reads it, once the running job is done', async () => {
    const opened = await openPane([wrong(), other()]);
    opened.host.activate('sheet2');
    await idle(opened);
    expect(opened.state()).toMatchObject({ isStale: false, sheet: { snapshot: { id: 'sheet2' } } });
    const running = opened.pane.actions.goTo('sheet1', { top: 0, left: 0, bottom: 0, right: 0 });
    await running;
    await until(() => opened.state().sheet?.snapshot.id === 'sheet1');
    await idle(opened);
    expect(opened.host.selected()).toHaveLength(1);
  });

  it('do not take away values that are still to be copied by hand', async () => {
    const opened = await openPane([seed({ G7: 12 }, { isProtected: true }), other()]);
    await opened.pane.actions.recalculate();
    opened.host.activate('sheet2');
    await Promise.resolve();
    expect(opened.state()).toMatchObject({ isStale: true, trouble: { problem: { code: 'cells-locked' } } });
    opened.pane.actions.dismissTrouble();
    await idle(opened);
    expect(opened.state()).toMatchObject({ trouble: null, sheet: { snapshot: { id: 'sheet2' } } });
  });
});
