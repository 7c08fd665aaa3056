import { describe, expect, it } from '@jest/globals';
import { recalculate } from '../../../src/app/recalculate';
import { revert } from '../../../src/app/revert';
import { SAMPLE_FORMS, templateForm, type CellValue } from '../../../src/sheet/index';
import { createFile, type FileContent } from '../../../src/standalone/files/createFile';
import type { OpenFile } from '../../../src/standalone/files/openFile';
import { createWorkbook } from '../../../src/xlsx/index';

const BYTES = createWorkbook(SAMPLE_FORMS.map((form) => templateForm({ profile: 'hubei', form })));

function open(content: Partial<FileContent> = {}): OpenFile {
  const opened = createFile({ id: 'file1', name: '自评表.xlsx', bytes: BYTES, ...content }, () =>
    Promise.resolve({ ok: true, value: [] }),
  );
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
}

const type = (file: OpenFile, row: number, value: CellValue): void => {
  expect(file.edit(file.getState().frontSheetId, [{ row, column: 6, value }]).ok).toBe(true);
};
const save = (file: OpenFile): void => {
  file.save().done('自评表.xlsx');
};

/** What is seen and saved of a file. */
const seen = (file: OpenFile) => {
  const { isDirty, changed, sheets, canUndo } = file.getState();
  return { isDirty, changed, sheets, canUndo, changes: file.save().changes, bytes: file.toBytes() };
};

/** Each: what was done, and whether something is left to save. */
const CASES: readonly (readonly [string, boolean, (file: OpenFile) => unknown])[] = [
  [
    'two writes',
    true,
    (file) => {
      type(file, 15, 8);
      type(file, 15, 7);
    },
  ],
  [
    'a write after saving',
    true,
    (file) => {
      type(file, 15, 8);
      save(file);
      type(file, 10, 7);
    },
  ],
  [
    'saved, and one step taken back',
    true,
    (file) => {
      type(file, 15, 8);
      type(file, 10, 7);
      save(file);
      file.undo();
    },
  ],
  [
    'saved, taken back, and typed anew',
    true,
    (file) => {
      type(file, 15, 8);
      type(file, 10, 7);
      save(file);
      file.undo();
      type(file, 16, 3);
    },
  ],
  [
    'saved, taken back whole, and the same typed anew',
    true,
    (file) => {
      type(file, 15, 8);
      save(file);
      file.undo();
      type(file, 15, 8);
    },
  ],
  [
    'taken back and typed anew while the disk was busy',
    true,
    (file) => {
      type(file, 15, 8);
      const point = file.save();
      file.undo();
      type(file, 15, 7);
      point.done('自评表.xlsx');
    },
  ],
  [
    'a job of the pane, saved, and taken back by the pane',
    true,
    async (file) => {
      type(file, 15, 3);
      const done = await recalculate(file.host.active);
      if (!done.ok || !done.value.receipt) throw new Error('nothing written');
      save(file);
      expect((await revert(file.host.active, done.value.receipt)).ok).toBe(true);
    },
  ],
  [
    'saved and taken back and done again',
    false,
    (file) => {
      type(file, 15, 8);
      save(file);
      file.undo();
      file.redo();
    },
  ],
];

describe.each(CASES)('a draft after %s', (_, isDirty, work) => {
  it('gives the file back as it was: its values, its marks, what is left to save', async () => {
    const file = open();
    await work(file);
    const restored = open(structuredClone(file.draft()));
    expect(restored.getState().isDirty).toBe(isDirty);
    expect(seen(restored)).toEqual(seen(file));
  });

  it('gives back what undoing leads to, and the draft again', async () => {
    const file = open();
    await work(file);
    const restored = open(structuredClone(file.draft()));
    expect(restored.draft()).toEqual(file.draft());
    while (file.getState().canUndo) {
      file.undo();
      restored.undo();
      expect(seen(restored)).toEqual(seen(file));
    }
    expect(restored.toBytes()).toEqual(BYTES);
  });
});

it('a past that does not fit its file opens nothing', () => {
  const edit = { kind: 'cell', row: 15, column: 6, before: 'never there', after: 8 } as const;
  const sheetId = open().getState().frontSheetId;
  const since = [{ sheets: [{ sheetId, edits: [edit] }] }];
  const content = { id: 'file1', name: '自评表.xlsx', bytes: BYTES, past: { saved: [], back: 0, since } };
  const opened = createFile(content, () => Promise.resolve({ ok: true, value: [] }));
  expect(opened).toMatchObject({ ok: false, problem: { code: 'inputs-changed' } });
});
