import { describe, expect, it } from '@jest/globals';
import { plainWorkbook } from '../host/index';
import { eventually } from './support/eventually';
import { dressedWorkbook, formInNeed, SHEET } from './support/forms';
import type { OpenedPane } from './support/openPane';
import { panes } from './support/panes';

const open = panes();
const valueAt = ({ host }: OpenedPane, cell: string) => host.workbook.valueAt(SHEET, cell);

describe('预览', () => {
  it('lists what would change, and writes it when told to', async () => {
    const opened = await open(dressedWorkbook());
    const { host, pane, click, sees } = opened;
    const before = plainWorkbook(host.workbook);
    await click('预览');
    await sees('预览：将改动 2 个单元格，尚未写入');
    await pane.getByRole('button', { name: /居民满意度.*G16.*8.*9/ }).waitFor();
    expect(plainWorkbook(host.workbook)).toEqual(before);
    await click('写入');
    await sees('已写入 2 个单元格');
    expect([valueAt(opened, 'F7'), valueAt(opened, 'G16')]).toEqual([0.9992, 9]);
    await click('撤销上次写入');
    await sees('已撤销，恢复 2 个单元格');
    expect(plainWorkbook(host.workbook)).toEqual(before);
  });

  it('changes nothing when it is dropped', async () => {
    const { host, click, sees, seesNoMore } = await open([formInNeed()]);
    const before = plainWorkbook(host.workbook);
    await click('预览');
    await sees(/尚未写入/);
    await click('放弃');
    await seesNoMore(/尚未写入/);
    expect(plainWorkbook(host.workbook)).toEqual(before);
  });

  it('is not written when an input changed meanwhile: the pane names the cell, and reads anew', async () => {
    const opened = await open([formInNeed()], { excel: 'windows' });
    const { host, click, sees } = opened;
    await click('预览');
    await sees(/尚未写入/);
    host.workbook.type(SHEET, 'F16', '70%');
    const typed = plainWorkbook(host.workbook);
    await click('写入');
    await sees(/单元格 F16 已被改动，没有写入任何内容/);
    expect(plainWorkbook(host.workbook)).toEqual(typed);
    await click('重新读取');
    await click('预览');
    await sees(/尚未写入/);
    await click('写入');
    await eventually(() => expect(valueAt(opened, 'F3')).toBe('自评得分：96'));
  });
});

describe.each(['web', 'windows'] as const)('what Excel does not take (%s)', (excel) => {
  it('on a protected sheet: the locked cells, with the scores to copy; nothing is written', async () => {
    const { host, pane, click, sees } = await open([formInNeed({}, { isProtected: true })], { excel });
    const before = plainWorkbook(host.workbook);
    await click('重新计算');
    await sees(/工作表受保护，单元格 G16 已锁定/);
    expect(await pane.getByLabel(/没有写入的值/).inputValue()).toBe('G16\t居民满意度 得分\t9');
    expect(plainWorkbook(host.workbook)).toEqual(before);
  });

  it('while a cell is being edited: the pane waits for it, and goes on by itself', async () => {
    const opened = await open([formInNeed()], { excel });
    const { host, click, sees } = opened;
    host.workbook.isCellEditing = true;
    await click('重新计算');
    await sees('请先按 Enter 结束单元格编辑');
    expect(valueAt(opened, 'G16')).toBe(8);
    host.workbook.isCellEditing = false;
    await sees('已写入 1 个单元格');
    expect(valueAt(opened, 'G16')).toBe(9);
  });

  it('a job that waits for a cell can be called off', async () => {
    const { host, click, sees, seesNoMore } = await open([formInNeed()], { excel });
    const before = plainWorkbook(host.workbook);
    host.workbook.isCellEditing = true;
    await click('重新计算');
    await sees('请先按 Enter 结束单元格编辑');
    await click('取消');
    await seesNoMore('请先按 Enter 结束单元格编辑');
    host.workbook.isCellEditing = false;
    await sees('路灯维护');
    expect(plainWorkbook(host.workbook)).toEqual(before);
  });
});

describe('清除提示', () => {
  it('takes away all that stands beside the form, and leaves the scores', async () => {
    const opened = await open([formInNeed()]);
    const { host, click, sees } = opened;
    const before = plainWorkbook(host.workbook);
    await click('重新计算');
    await sees('已写入 1 个单元格');
    expect(valueAt(opened, 'H17')).toMatch(/没有填写原因/);
    await click('更多');
    await click('清除提示');
    await sees('已清除提示');
    const scored = plainWorkbook(host.workbook);
    host.workbook.type(SHEET, 'G16', 8);
    expect(scored.sheets[0]?.cells['G16']?.value).toBe(9);
    expect(plainWorkbook(host.workbook)).toEqual(before);
  });
});
