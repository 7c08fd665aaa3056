import { describe, expect, it } from '@jest/globals';
import { recalculate } from '../../../src/app/recalculate';
import { revert } from '../../../src/app/revert';
import { SAMPLE_FORMS, templateForm } from '../../../src/sheet/index';
import { createFile } from '../../../src/standalone/files/createFile';
import type { OpenFile } from '../../../src/standalone/files/openFile';
import { createWorkbook } from '../../../src/xlsx/index';

const SCORE = { row: 15, column: 6 };

function open(): OpenFile {
  const bytes = createWorkbook(
    SAMPLE_FORMS.slice(0, 1).map((form) => templateForm({ profile: 'hubei', form })),
  );
  const opened = createFile({ id: 'file1', name: '自评表.xlsx', bytes }, () =>
    Promise.resolve({ ok: true, value: [] }),
  );
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
}

const scoreIn = (file: OpenFile) =>
  file.getState().sheets[0]?.cells.find(({ row, column }) => row === SCORE.row && column === SCORE.column)
    ?.value;

describe('撤销上次写入 and Ctrl+Z', () => {
  it('go back the same steps: what the pane took back, Ctrl+Z does not bring again', async () => {
    const file = open();
    const first = scoreIn(file);
    file.edit(file.getState().frontSheetId, [{ ...SCORE, value: 3 }]);
    const done = await recalculate(file.host.active);
    if (!done.ok || !done.value.receipt) throw new Error('nothing written');
    expect(scoreIn(file)).toBe(9);
    expect((await revert(file.host.active, done.value.receipt)).ok).toBe(true);
    expect(scoreIn(file)).toBe(3);
    file.undo();
    expect(scoreIn(file)).toBe(first);
    expect(file.getState()).toMatchObject({ canUndo: false, isDirty: false });
    file.redo();
    file.redo();
    expect(scoreIn(file)).toBe(9);
  });
});
