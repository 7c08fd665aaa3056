import { describe, expect, it } from '@jest/globals';
import { plainWorkbook } from '../host/index';
import { eventually } from './support/eventually';
import { formInNeed, SHEET } from './support/forms';
import { keyboardOf } from './support/keyboard';
import { panes } from './support/panes';

const open = panes();

describe.each(['web', 'windows'] as const)('by keyboard alone in Excel (%s)', (excel) => {
  it('the form is recalculated, checked, its findings visited and set aside, and all of it put back', async () => {
    const opened = await open([formInNeed()], { excel });
    const { page, pane, host, sees } = opened;
    const { press, reach } = keyboardOf(opened);
    const button = (name: string | RegExp) => pane.getByRole('button', { name });
    const before = plainWorkbook(host.workbook);

    await reach(button(/^重新计算$/));
    await press('Enter');
    await sees('已写入 1 个单元格');
    expect(host.workbook.valueAt(SHEET, 'G16')).toBe(9);

    await reach(button('提交前校验'));
    await press('Space');
    await sees('还有 1 项必须处理');
    await reach(button(/^转到 B17/));
    await press('Enter');
    await eventually(() => expect(host.workbook.selection.top).toBe(16));

    await reach(button(/^说明理由/).first());
    await press('Enter');
    await page.keyboard.type('原因见附件，鄂财绩〔2022〕5号');
    await reach(button('保存理由'));
    await press('Enter');
    await sees('可以提交');
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe('可以提交');

    await press('Shift+Tab');
    await reach(pane.getByRole('tab', { name: '校验' }));
    await press('ArrowLeft');
    await sees('逐项得分');
    await press('Shift+Tab');
    await press('Shift+Tab');
    await reach(button('撤销上次写入').first());
    await press('Enter');
    await eventually(() => expect(plainWorkbook(host.workbook)).toEqual(before));
  });

  it('Esc closes the menu and the question, and the focus goes back to what opened them', async () => {
    const opened = await open([formInNeed()], { excel });
    const { pane, tab } = opened;
    const { press, reach } = keyboardOf(opened);
    const more = pane.getByRole('button', { name: '更多' });
    await reach(more);
    await press('Enter');
    await reach(pane.getByRole('button', { name: '清除提示' }));
    await press('Escape');
    expect(await more.getAttribute('aria-expanded')).toBe('false');
    await reach(more);

    await tab('设置');
    const reset = pane.getByRole('button', { name: /^恢复默认…/ });
    await reach(reset);
    await press('Enter');
    await pane.getByRole('dialog').waitFor();
    await press('Escape');
    await pane.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await reset.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('every control is reached and shows that it has the focus, and the last one lets go', async () => {
    const opened = await open([formInNeed()], { excel, size: { width: 350, height: 378 } });
    const { click, tab, sees } = opened;
    const { round } = keyboardOf(opened);
    const faults: Record<string, readonly string[]> = {};
    await sees('逐项得分');
    faults['得分'] = await round();
    await click('提交前校验');
    await sees('还有 2 项必须处理');
    faults['校验'] = await round();
    for (const [view, text] of [
      ['原因', '需要说明的偏差'],
      ['报告', '报告内容'],
      ['设置', '保存位置'],
    ] as const) {
      await tab(view);
      await sees(text);
      faults[view] = await round();
    }
    expect(faults).toEqual({ 得分: [], 校验: [], 原因: [], 报告: [], 设置: [] });
  });
});
