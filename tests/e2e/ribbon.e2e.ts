import { describe, expect, it } from '@jest/globals';
import { plainWorkbook } from '../host/index';
import { sheetOf } from '../sheet/support/sheet';
import { eventually } from './support/eventually';
import { dressedWorkbook, SHEET } from './support/forms';
import { panes } from './support/panes';

const open = panes();
const COMPLETED = { status: 0 };

describe.each(['web', 'windows'] as const)('the ribbon’s buttons in Excel (%s)', (excel) => {
  it('recalculate and check without the pane being asked for, and 撤销 in the pane takes it back', async () => {
    const { host, press, click, sees } = await open(dressedWorkbook(), { excel });
    const { workbook } = host;
    const before = plainWorkbook(workbook);
    expect(await press('recalculate')).toEqual(COMPLETED);
    expect(workbook.valueAt(SHEET, 'G16')).toBe(9);
    expect(workbook.paneState).toBe('Background');
    await sees('已写入 2 个单元格');
    expect(await press('validateForm')).toEqual(COMPLETED);
    expect(workbook.valueAt(SHEET, 'H1')).toMatch(/^校验提示：提交前校验：还有 1 项必须处理/);
    expect(workbook.valueAt(SHEET, 'H17')).toMatch(/没有填写原因/);
    expect(workbook.paneState).toBe('Background');
    await click('撤销上次写入');
    await eventually(() => expect(workbook.valueAt(SHEET, 'H1')).not.toMatch(/提交前校验/));
    await click('撤销上次写入');
    await eventually(() => expect(plainWorkbook(workbook)).toEqual(before));
  });

  it('insert a blank form as a new sheet, and put it in front', async () => {
    const { host, press } = await open(dressedWorkbook(), { excel });
    const { sheets } = plainWorkbook(host.workbook);
    expect(await press('insertForm')).toEqual(COMPLETED);
    expect(host.workbook.active.name).toBe('自评表');
    expect(host.workbook.valueAt('自评表', 'A2')).toMatch(/自评表/);
    expect(plainWorkbook(host.workbook).sheets.slice(0, sheets.length)).toEqual(sheets);
    expect(host.workbook.paneState).toBe('Background');
  });

  it('ask for the pane where the sheet cannot say what came of it', async () => {
    const { host, press, sees } = await open([sheetOf([['说明']])], { excel });
    const before = plainWorkbook(host.workbook);
    expect(await press('recalculate')).toEqual(COMPLETED);
    expect(host.workbook.paneState).toBe('Visible');
    await sees('插入示例');
    expect(plainWorkbook(host.workbook)).toEqual(before);
  });
});
