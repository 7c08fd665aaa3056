import { describe, expect, it } from '@jest/globals';
import { recalculate } from '../../../src/app/recalculate';
import { revert } from '../../../src/app/revert';
import {
  cellName,
  SAMPLE_FORMS,
  templateForm,
  type CellValue,
  type HostEvent,
  type SheetSnapshot,
  type SnapshotCell,
} from '../../../src/sheet/index';
import { createFile } from '../../../src/standalone/files/createFile';
import type { OpenFile } from '../../../src/standalone/files/openFile';
import { createWorkbook, openWorkbook, xlsxPort } from '../../../src/xlsx/index';
import { describeWorkbookPort } from '../../contract/workbookPort';
import { seedRows, sheetOf } from '../../sheet/support/sheet';
import { buildBook } from '../../xlsx/support/workbook';

const sampleBytes = (): Uint8Array =>
  createWorkbook(SAMPLE_FORMS.map((form) => templateForm({ profile: 'hubei', form })));

function open(bytes = sampleBytes()): OpenFile {
  const opened = createFile({ id: 'file1', name: '自评表.xlsx', bytes }, () =>
    Promise.resolve({ ok: true, value: [] }),
  );
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
}

const SCORE = { row: 15, column: 6 };
const frontOf = (file: OpenFile) =>
  file.getState().sheets.find(({ id }) => id === file.getState().frontSheetId);
const valueOf = (file: OpenFile, { row, column } = SCORE) =>
  frontOf(file)?.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
const type = (file: OpenFile, value: CellValue, place = SCORE) =>
  file.edit(file.getState().frontSheetId, [{ ...place, value }]);
const changedOf = (file: OpenFile) => [...(file.getState().changed.get(file.getState().frontSheetId) ?? [])];

const bytes = sampleBytes();

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const cellXml = (cell: SnapshotCell): string =>
  typeof cell.value === 'number'
    ? `<c r="${cellName(cell)}"><v>${cell.value}</v></c>`
    : `<c r="${cellName(cell)}" t="str"><v>${escaped(String(cell.value))}</v></c>`;

/** The same cells as a file without print area. */
const bookOf = ({ name, cells }: SheetSnapshot) => ({
  name,
  rows: [...new Set(cells.map(({ row }) => row))]
    .map((row) => {
      const inRow = cells.filter((cell) => cell.row === row && cell.value !== null);
      return `<row r="${row + 1}">${inRow.map(cellXml).join('')}</row>`;
    })
    .join(''),
});

describeWorkbookPort(
  'a file of the page',
  (sheets) => open(buildBook({ sheets: sheets.map(bookOf) })).host.workbook,
  [sheetOf(seedRows(), { name: '路灯' }), sheetOf([['填报说明']], { name: '填报说明' })],
);

describe('a file of the page', () => {
  it('opens with the first visible sheet in front and nothing to undo', () => {
    const file = open();
    expect(file.getState()).toMatchObject({ isDirty: false, canUndo: false, canRedo: false });
    expect(frontOf(file)?.name).toBe(SAMPLE_FORMS[0]?.projectName);
  });

  it('takes what is typed, marks it, and gives it back step by step', () => {
    const file = open();
    const before = valueOf(file);
    expect(type(file, 8).ok).toBe(true);
    expect(valueOf(file)).toBe(8);
    expect(changedOf(file)).toEqual([cellName(SCORE)]);
    expect(file.getState()).toMatchObject({ isDirty: true, canUndo: true });
    type(file, 7);
    file.undo();
    expect(valueOf(file)).toBe(8);
    file.undo();
    expect(valueOf(file)).toBe(before);
    expect(file.getState()).toMatchObject({ isDirty: false, canUndo: false, canRedo: true });
    expect(changedOf(file)).toEqual([]);
    file.redo();
    file.redo();
    expect(valueOf(file)).toBe(7);
    expect(file.getState().canRedo).toBe(false);
  });

  it('gives the very bytes back once everything is undone', () => {
    const file = open(bytes);
    type(file, 8);
    expect(file.toBytes()).not.toEqual(bytes);
    file.undo();
    expect(file.toBytes()).toEqual(bytes);
  });

  it('gives up what was undone when something new is written', () => {
    const file = open();
    type(file, 8);
    file.undo();
    type(file, 6);
    expect(file.getState().canRedo).toBe(false);
    expect(valueOf(file)).toBe(6);
  });

  it('takes a value that is typed back for a step of its own', () => {
    const file = open();
    type(file, 4, { row: 11, column: 6 });
    type(file, 3);
    type(file, 9);
    file.undo();
    expect([valueOf(file), valueOf(file, { row: 11, column: 6 })]).toEqual([3, 4]);
    file.undo();
    file.undo();
    expect([valueOf(file), valueOf(file, { row: 11, column: 6 })]).toEqual([9, 10]);
  });

  it('takes back a change of a whole large sheet, on screen as in its bytes', () => {
    const [rows, columns] = [20_000, 8];
    const cellsOf = (row: number): string =>
      Array.from({ length: columns }, (_, at) => `<c><v>${(row * columns + at) ** 2}</v></c>`).join('');
    const lines = Array.from({ length: rows }, (_, row) => `<row>${cellsOf(row)}</row>`);
    const file = open(buildBook({ sheets: [{ rows: lines.join('') }] }));
    const before = file.toBytes();
    const cells = frontOf(file)?.cells ?? [];
    expect(cells).toHaveLength(rows * columns);
    file.edit(
      file.getState().frontSheetId,
      cells.map(({ row, column }) => ({ row, column, value: null })),
    );
    expect(valueOf(file, { row: rows - 1, column: 0 })).toBeNull();
    file.undo();
    expect(valueOf(file, { row: rows - 1, column: 0 })).toBe(((rows - 1) * columns) ** 2);
    expect(file.getState().selection).toEqual({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
    expect(Buffer.compare(file.toBytes(), before)).toBe(0);
  });

  it('shows what was selected from outside the sheet, its first cell too, and not what a person selects', () => {
    const file = open();
    expect(file.getState().isShown).toBe(false);
    const first = file.getState().selection;
    file.pointOut(first);
    expect(file.getState()).toMatchObject({ isShown: true, pointedOut: 1 });
    file.select(first);
    expect(file.getState().isShown).toBe(false);
    type(file, 8);
    file.undo();
    expect(file.getState().isShown).toBe(true);
    file.activate(file.getState().sheets[1]?.id ?? '');
    expect(file.getState().isShown).toBe(false);
  });

  it('tells a number that only became a percentage as a change', () => {
    const file = open();
    const place = { row: 30, column: 8 };
    type(file, 0.95, place);
    file.save().done('自评表.xlsx');
    file.edit(file.getState().frontSheetId, [{ ...place, value: 0.95, format: '0%' }]);
    expect(file.getState().isDirty).toBe(true);
    expect(changedOf(file)).toEqual(['I31']);
    expect(file.save().changes[0]?.edits).toEqual([
      { kind: 'cell', ...place, before: 0.95, after: 0.95, format: '0%', formatBefore: null },
    ]);
    file.undo();
    expect(changedOf(file)).toEqual([]);
    expect(file.getState().isDirty).toBe(false);
  });

  it('counts as saved from then on, also when one goes back before it', () => {
    const file = open();
    type(file, 8);
    file.save().done('另存.xlsx');
    expect(file.getState().name).toBe('另存.xlsx');
    expect(file.getState().isDirty).toBe(false);
    expect(changedOf(file)).toEqual([]);
    file.undo();
    expect(file.getState().isDirty).toBe(true);
    expect(changedOf(file)).toEqual([cellName(SCORE)]);
    file.redo();
    expect(file.getState().isDirty).toBe(false);
    file.undo();
    type(file, 5);
    expect(file.getState().isDirty).toBe(true);
  });

  it('writes the pane’s job byte for byte as the command line does, and takes it back whole', async () => {
    const file = open(bytes);
    type(file, 3);
    const typed = file.toBytes();
    const { active } = file.host;
    const done = await recalculate(active);
    if (!done.ok || !done.value.receipt) throw new Error('nothing written');
    const written = file.toBytes();

    const other = openWorkbook(typed);
    if (!other.ok) throw new Error(other.problem.code);
    const sheet = frontOf(file)?.name ?? '';
    expect((await recalculate(xlsxPort(other.value), { sheet })).ok).toBe(true);
    expect(written).toEqual(other.value.toBytes());

    expect((await revert(active, done.value.receipt)).ok).toBe(true);
    expect(file.toBytes()).toEqual(typed);
  });

  it('tells of a person’s changes, never of the pane’s own', async () => {
    const file = open();
    const events: HostEvent[] = [];
    await file.host.watch((event) => events.push(event));
    await recalculate(file.host.active);
    expect(events).toEqual([]);
    type(file, 8);
    const [first, second] = file.getState().sheets;
    expect(events).toEqual([{ kind: 'edited', sheetId: first?.id }]);
    file.activate(second?.id ?? '');
    expect(events.at(-1)).toEqual({ kind: 'activated', sheetId: second?.id });
  });

  it('says which cells a saving changed, each with its value before', () => {
    const file = open();
    const before = valueOf(file);
    type(file, 8);
    type(file, 3, { row: 10, column: 6 });
    type(file, before);
    const [sheet, ...others] = file.save().changes;
    expect(others).toEqual([]);
    expect(sheet).toMatchObject({ sheetName: SAMPLE_FORMS[0]?.projectName });
    expect(sheet?.edits).toEqual([{ kind: 'cell', row: 10, column: 6, before: expect.anything(), after: 3 }]);
  });

  it('counts as unsaved what was written while the disk was busy', () => {
    const file = open();
    type(file, 8);
    const point = file.save();
    type(file, 7);
    point.done('自评表.xlsx');
    expect(file.getState()).toMatchObject({ isDirty: true });
    expect(changedOf(file)).toEqual([cellName(SCORE)]);
    file.undo();
    expect(file.getState()).toMatchObject({ isDirty: false });
  });

  it('counts as unsaved what was taken back and written anew meanwhile', () => {
    const file = open();
    type(file, 8);
    const point = file.save();
    file.undo();
    type(file, 7);
    point.done('自评表.xlsx');
    expect(file.getState().isDirty).toBe(true);
  });
});
