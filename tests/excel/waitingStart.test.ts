import { afterEach, describe, expect, it } from '@jest/globals';
import { beginPane, until } from '../taskpane/model/openPane';
import { seedRows, sheetOf } from '../sheet/support/sheet';
import { memoryHost } from '../contract/memoryHost';
import { closeExcel, openExcel, settled } from './support/open';

afterEach(closeExcel);

/** Opens the pane while the user types in a cell, until the given request to Excel. */
async function openWhileTyping(until: number) {
  const { product, host, workbook } = openExcel([sheetOf(seedRows(), { id: '{1}', name: '路灯' })]);
  workbook.isCellEditing = true;
  host.before((number) => {
    if (number === until) workbook.isCellEditing = false;
  });
  const opened = beginPane(Object.assign(memoryHost([]), product));
  for (let turn = 0; turn < 20 && !opened.state().isStarted; turn += 1) await settled();
  return opened;
}

describe('a pane opened while a cell is being edited', () => {
  it('says what it waits for already when it reads its settings, and goes on by itself', async () => {
    const opened = await openWhileTyping(2);
    expect(opened.states.some(({ job }) => job?.isWaitingForCell === true)).toBe(true);
    expect(opened.states.map(({ announcement }) => announcement)).toContain(
      '请先按 Enter 结束单元格编辑，随后自动继续',
    );
    await until(() => opened.state().job === null);
    expect(opened.state().form?.form.header.projectName).toBe('路灯维护');
  });
});
