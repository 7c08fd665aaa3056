import { describe, expect, it, jest } from '@jest/globals';
import { failure, SAMPLE_FORMS, success, templateForm } from '../../../src/sheet/index';
import { createLibrary } from '../../../src/standalone/files/createLibrary';
import { examineBytes } from '../../../src/standalone/files/examine/examineBytes';
import type { Examine } from '../../../src/standalone/files/examine/examiner';
import { memorySource, type FileSource } from '../../../src/standalone/files/fileSource';
import type { Library } from '../../../src/standalone/files/library';
import { createWorkbook } from '../../../src/xlsx/index';

const bytes = createWorkbook(SAMPLE_FORMS.map((form) => templateForm({ profile: 'hubei', form })));
const source = (name: string, content = bytes): FileSource => memorySource(name, content);
const BAD = new Uint8Array([1, 2, 3]);

const here: Examine = (content, options) => Promise.resolve(examineBytes(content, options));
const namesOf = (library: Library): string[] => library.getState().files.map((one) => one.source.name);

/** Once nothing waits to be looked at any more. */
const settled = (library: Library): Promise<void> =>
  new Promise((resolve) => {
    if (library.getState().progress === null) {
      resolve();
      return;
    }
    const stop = library.subscribe(() => {
      if (library.getState().progress !== null) return;
      stop();
      resolve();
    });
  });

describe('the files of the page', () => {
  it('open one file at once', async () => {
    const library = createLibrary(here);
    await library.add([source('一.xlsx')]);
    expect(library.getState()).toMatchObject({ frontId: 'file1', progress: null });
    expect(library.getState().files[0]?.file?.getState().name).toBe('一.xlsx');
  });

  it('list several, look at each, and open one when it is asked for', async () => {
    const library = createLibrary(here);
    await library.add([source('一.xlsx'), source('坏.xlsx', BAD), source('二.xlsx')]);
    expect(library.getState()).toMatchObject({ frontId: null, progress: { done: 0, total: 3 } });
    await settled(library);
    expect(namesOf(library)).toEqual(['一.xlsx', '二.xlsx']);
    expect(library.getState().refusals).toMatchObject([
      { name: '坏.xlsx', problem: { code: 'not-a-workbook' } },
    ]);
    const [first] = library.getState().files;
    expect(first?.file).toBeNull();
    expect(first?.sheets?.map(({ forms }) => forms[0]?.score)).toEqual([97, 89, 99, 100]);
    const file = await library.bringToFront('file3');
    expect(library.getState().frontId).toBe('file3');
    expect(await library.bringToFront('file3')).toBe(file);
  });

  it('keep a bad file out with a sentence, and go on', async () => {
    const library = createLibrary(here);
    await library.add([source('坏.xlsx', BAD)]);
    const [refusal] = library.getState().refusals;
    expect(refusal).toMatchObject({ name: '坏.xlsx', problem: { code: 'not-a-workbook' } });
    await library.add([source('好.xlsx')]);
    if (refusal) library.dismissRefusal(refusal);
    expect(library.getState()).toMatchObject({ refusals: [], frontId: 'file2' });
  });

  it('go on after a fault of ours, and tell it', async () => {
    const library = createLibrary((content, options, signal) => {
      if (content === BAD) throw new Error('a fault');
      return here(content, options, signal);
    });
    await library.add([source('险.xlsx', BAD), source('好.xlsx')]);
    await settled(library);
    expect(library.getState().refusals).toEqual([{ name: '险.xlsx', bug: new Error('a fault') }]);
    expect(library.getState().files[0]?.sheets).toHaveLength(4);
  });

  it('stop reading when cancelled; what was not read can still be opened', async () => {
    let asked = 0;
    const library = createLibrary((content, options, signal) => {
      asked += 1;
      // The second one hangs.
      if (asked === 2) setTimeout(library.cancel);
      return asked === 2 ? new Promise(() => undefined) : here(content, options, signal);
    });
    await library.add([source('一.xlsx'), source('二.xlsx'), source('三.xlsx')]);
    await settled(library);
    expect(library.getState().files.map(({ sheets }) => sheets === null)).toEqual([false, true, true]);
    expect(library.getState().refusals).toEqual([]);
    expect(await library.bringToFront('file3')).not.toBeNull();
  });

  it('go on after a file that takes longer than a minute, and leave it unread', async () => {
    jest.useFakeTimers();
    const library = createLibrary((content, options, signal) =>
      content === BAD ? new Promise(() => undefined) : here(content, options, signal),
    );
    await library.add([source('久.xlsx', BAD), source('好.xlsx')]);
    const ready = settled(library);
    await jest.advanceTimersByTimeAsync(60_000);
    jest.useRealTimers();
    await ready;
    expect(library.getState().files.map(({ sheets }) => sheets === null)).toEqual([true, false]);
  });

  it('look no more at one that was opened meanwhile', async () => {
    const seen: Uint8Array[] = [];
    const library = createLibrary((content, options, signal) => {
      seen.push(content);
      return here(content, options, signal);
    });
    const [one, two] = [createWorkbook([templateForm({ profile: 'hubei' })]), bytes];
    await library.add([source('一.xlsx', one), source('二.xlsx', two)]);
    await library.bringToFront('file2');
    await settled(library);
    expect(seen).toEqual([one]);
    expect(library.getState().files[1]?.file?.getState().name).toBe('二.xlsx');
  });

  it('keep the one that opened when asked for it twice and the second reading fails', async () => {
    const library = createLibrary(here);
    let times = 0;
    const passing: FileSource = {
      name: '一.xlsx',
      folder: '',
      read: () => {
        times += 1;
        return Promise.resolve(
          times === 1 ? success({ bytes, target: null }) : failure('file-missing', { path: '一.xlsx' }),
        );
      },
    };
    await library.add([source('二.xlsx'), passing]);
    library.cancel();
    await settled(library);
    const [first, second] = await Promise.all([library.bringToFront('file2'), library.bringToFront('file2')]);
    expect(first).not.toBeNull();
    expect(second).toBe(first);
    expect(library.getState().refusals).toEqual([]);
  });

  it('score the list anew when the way of scoring is another one', async () => {
    const library = createLibrary(here);
    await library.add([source('一.xlsx'), source('二.xlsx')]);
    await settled(library);
    const before = library.getState().files[1]?.sheets;
    library.scoreWith({ settings: { rounding: { indicators: { mode: 'halfUp', decimals: 2 } } } });
    await settled(library);
    expect(library.getState().files[1]?.sheets).not.toEqual(before);
  });

  it('put a new form into a file of its own, under a free name', async () => {
    const library = createLibrary(here);
    await library.add([source('自评表.xlsx')]);
    const file = library.getState().files[0]?.file;
    const inserted = await file?.host.insertSheets([templateForm({ profile: 'hubei' })]);
    expect(inserted).toMatchObject({ ok: true, value: [{ name: '自评表' }] });
    expect(namesOf(library)).toEqual(['自评表.xlsx', '自评表 (2).xlsx']);
    expect(library.getState().frontId).toBe('file2');
    expect(file?.toBytes()).toEqual(bytes);
  });

  it('give a draft back with its changes, to be saved', async () => {
    const library = createLibrary(here);
    await library.add([source('自评表.xlsx')]);
    const file = library.getState().files[0]?.file;
    file?.edit(file.getState().frontSheetId, [{ row: 15, column: 6, value: 8 }]);
    const draft = file?.draft();
    if (!draft) throw new Error('no draft');
    const restored = await library.restore(source('自评表.xlsx', draft.bytes), draft.past);
    if ('name' in restored) throw new Error('not restored');
    expect(restored.toBytes()).toEqual(file?.toBytes());
    expect(restored.getState()).toMatchObject({ isDirty: true });
    expect(library.getState().frontId).toBe('file2');
  });

  it('say why a draft does not fit its file, and list nothing', async () => {
    const library = createLibrary(here);
    const file = await library.restore(source('自评表.xlsx'), { saved: [], back: 0, since: [] });
    if ('name' in file) throw new Error('not restored');
    library.close('file1');
    const edit = { kind: 'cell', row: 15, column: 6, before: 'never there', after: 8 } as const;
    const since = [{ sheets: [{ sheetId: file.getState().frontSheetId, edits: [edit] }] }];
    expect(await library.restore(source('自评表.xlsx'), { saved: [], back: 0, since })).toMatchObject({
      name: '自评表.xlsx',
      problem: { code: 'inputs-changed' },
    });
    expect(library.getState()).toMatchObject({ files: [], frontId: null, refusals: [] });
  });

  it('bring the next open one to the front when one is closed, else the list', async () => {
    const library = createLibrary(here);
    for (const name of ['一.xlsx', '二.xlsx', '三.xlsx']) await library.add([source(name)]);
    library.close('file3');
    expect(library.getState().frontId).toBe('file2');
    await library.bringToFront('file1');
    library.close('file1');
    expect(library.getState().frontId).toBe('file2');
    library.close('file2');
    expect(library.getState()).toMatchObject({ files: [], frontId: null });
  });

  it('say why a file that was listed cannot be read any more', async () => {
    const library = createLibrary(here);
    let isGone = false;
    const passing: FileSource = {
      name: '移走.xlsx',
      folder: '',
      read: () =>
        Promise.resolve(
          isGone ? failure('file-missing', { path: '移走.xlsx' }) : success({ bytes, target: null }),
        ),
    };
    await library.add([source('一.xlsx'), passing]);
    await settled(library);
    isGone = true;
    expect(await library.bringToFront('file2')).toBeNull();
    expect(library.getState().refusals).toMatchObject([{ problem: { code: 'file-missing' } }]);
    expect(namesOf(library)).toEqual(['一.xlsx']);
  });
});
