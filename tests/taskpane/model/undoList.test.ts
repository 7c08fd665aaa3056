import { describe, expect, it } from '@jest/globals';
import { revertEdits } from '../../../src/app/revert';
import { standingOf } from '../../../src/app/standing';
import type { EditReceipt } from '../../../src/sheet/index';
import { seedRows, sheetOf } from '../../sheet/support/sheet';
import { idle, openPane, type OpenedPane } from './openPane';

/** 报修处理及时率 met, and written 8 instead of 10. */
const wrong = () => sheetOf(seedRows({ G16: 8, F3: '自评得分：96' }));

const score = ({ host }: OpenedPane) =>
  host.sheet('sheet1').cells.find(({ row, column }) => row === 15 && column === 6)?.value;

async function written(): Promise<{ opened: OpenedPane; receipt: EditReceipt }> {
  const receipts: EditReceipt[] = [];
  const opened = await openPane([wrong()]);
  const apply = opened.host.active.apply;
  Object.assign(opened.host.active, {
    apply: async (...parameters: Parameters<typeof apply>) => {
      const done = await apply(...parameters);
      if (done.ok) receipts.push(done.value);
      return done;
    },
  });
  await opened.pane.actions.recalculate();
  const [receipt] = receipts;
  if (!receipt) throw new Error('nothing was written');
  return { opened, receipt };
}

/** Ctrl+Z and Ctrl+Y in the page: the very cells of a write. */
function typeBack({ host }: OpenedPane, { sheets }: EditReceipt): void {
  for (const { sheetId, edits } of sheets)
    for (const edit of edits)
      if (edit.kind === 'cell' && typeof edit.after !== 'boolean')
        host.type(sheetId, edit.row, edit.column, edit.after);
}

describe('a write taken back beside the pane', () => {
  it('is offered no more once the sheet was read, and neither is it said to have been written', async () => {
    const { opened, receipt } = await written();
    expect(opened.state()).toMatchObject({ canUndo: true, written: { job: 'recalculate' } });
    typeBack(opened, revertEdits(receipt));
    await opened.pane.actions.refresh();
    expect(opened.state()).toMatchObject({ canUndo: false, written: null });
  });

  it('is offered again once it stands there again', async () => {
    const { opened, receipt } = await written();
    typeBack(opened, revertEdits(receipt));
    await opened.pane.actions.refresh();
    typeBack(opened, receipt);
    await opened.pane.actions.refresh();
    expect(opened.state()).toMatchObject({ canUndo: true });
    await opened.pane.actions.undo();
    expect(score(opened)).toBe(8);
    expect(opened.state().canUndo).toBe(false);
  });

  it('takes nothing else back where 撤销 is pressed before the sheet was read', async () => {
    const { opened, receipt } = await written();
    typeBack(opened, revertEdits(receipt));
    await opened.pane.actions.undo();
    expect(score(opened)).toBe(8);
    expect(opened.state()).toMatchObject({
      canUndo: false,
      trouble: null,
      announcement: '上次写入的内容已不在表中，没有再改动单元格',
    });
  });

  it('leaves the writes before it', async () => {
    const { opened } = await written();
    opened.host.type('sheet1', 15, 5, '80%');
    await opened.pane.actions.recalculate();
    expect(score(opened)).toBe(9);
    opened.host.type('sheet1', 15, 5, '100%');
    await opened.pane.actions.refresh();
    await idle(opened);
    expect(opened.state().canUndo).toBe(true);
  });
});

describe('how a write stands', () => {
  it('is told by the sheets that it reached, all of them', () => {
    const receipt = (sheetId: string): EditReceipt => ({
      sheets: [{ sheetId, edits: [{ kind: 'cell', row: 15, column: 6, before: 8, after: 10 }] }],
    });
    const both = { sheets: [...receipt('sheet1').sheets, ...receipt('sheet2').sheets] };
    expect(standingOf(receipt('sheet1'), [wrong()])).toBe('taken-back');
    expect(standingOf(receipt('sheet1'), [sheetOf(seedRows({ G16: 10 }))])).toBe('written');
    expect(standingOf(receipt('sheet1'), [sheetOf(seedRows({ G16: 9 }))])).toBe('changed');
    expect(standingOf(receipt('sheet2'), [wrong()])).toBeNull();
    expect(standingOf(both, [wrong()])).toBeNull();
    expect(standingOf({ sheets: [] }, [wrong()])).toBeNull();
  });
});
