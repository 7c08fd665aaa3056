import { describe, expect, it } from '@jest/globals';
import { type PlainSheet, plainSheet, plainWorkbook } from '../host/index';
import { eventually } from './support/eventually';
import { dressedWorkbook, SHEET } from './support/forms';
import type { OpenedPane } from './support/openPane';
import { panes } from './support/panes';

const open = panes();

const selectionOf = ({ host: { workbook } }: OpenedPane): string => {
  const { top, left, bottom, right } = workbook.selection;
  return `${workbook.active.name} ${top},${left},${bottom},${right}`;
};

/** The count in a group's heading, and how many findings stand below it. */
async function countsOf({ pane }: OpenedPane, group: string): Promise<readonly [string, string]> {
  const section = pane.getByRole('region', { name: group });
  const heading = (await section.getByRole('heading').textContent()) ?? '';
  const cards = await section.getByRole('listitem').count();
  return [heading.replace(/\s+/g, ' '), `${group} ${cards} 项`];
}

/** The form's own cells: all of its sheet but the 校验提示 column. */
const formCells = ({ host: { workbook } }: OpenedPane): PlainSheet['cells'] =>
  Object.fromEntries(
    Object.entries(plainSheet(workbook.sheet(SHEET)).cells).filter(([cell]) => !cell.startsWith('H')),
  );

describe.each(['web', 'windows'] as const)('the clerk’s path in Excel (%s)', (excel) => {
  it('recognise, recalculate, findings, go to cell, undo, validate', async () => {
    const opened = await open(dressedWorkbook(), { excel });
    const { host, pane, click, tab, sees } = opened;
    const { workbook } = host;
    const before = plainWorkbook(workbook);
    const cells = formCells(opened);
    await sees('路灯维护');
    await sees(/湖北 20\/20\/60/);

    await click('重新计算');
    await sees('已写入 2 个单元格');
    expect(workbook.valueAt(SHEET, 'H1')).toMatch(/^校验提示/);
    expect(workbook.valueAt(SHEET, 'H17')).toMatch(/没有填写原因/);
    const { F7, G16 } = cells;
    expect(formCells(opened)).toEqual({
      ...cells,
      F7: { ...F7, value: 0.9992, looks: { ...F7?.looks, numberFormat: '0.00%' } },
      G16: { ...G16, value: 9 },
    });
    expect(plainSheet(workbook.sheet('说明'))).toEqual(before.sheets[1]);

    await pane.getByRole('button', { name: /执行率.*F7.*空白.*99\.92%/ }).waitFor();
    await click(/居民满意度.*G16.*8.*9/);
    await eventually(() => expect(selectionOf(opened)).toBe(`${SHEET} 15,6,15,6`));

    await click('提交前校验');
    await sees('还有 1 项必须处理');
    for (const group of ['必须处理（错误）', '建议核对（警告）']) {
      const [said, counted] = await countsOf(opened, group);
      expect(said).toBe(counted);
    }
    await click(/^转到 B17/);
    await eventually(() => expect(selectionOf(opened)).toBe(`${SHEET} 16,1,16,1`));

    await tab('得分');
    await click('撤销上次写入');
    await sees('已撤销，恢复 2 个单元格');
    expect(plainWorkbook(workbook)).toEqual(before);

    await click('提交前校验');
    await sees('还有 3 项必须处理');
    await pane.getByRole('tab', { name: /^校验.*3 项必须处理/ }).waitFor();
    expect(plainWorkbook(workbook)).toEqual(before);
  });
});
