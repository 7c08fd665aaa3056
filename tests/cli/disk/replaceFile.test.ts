import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readSource } from '../../../src/cli/disk/readFile';
import { replaceFile } from '../../../src/cli/disk/replaceFile';
import { newFolder } from '../folder';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
let room: ReturnType<typeof newFolder>;
beforeEach(() => {
  room = newFolder();
});
afterEach(() => {
  room.drop();
});

describe('replaceFile', () => {
  it('makes a new file with the usual mode and leaves nothing else', async () => {
    expect(await replaceFile(room.path('新.xlsx'), text('new'))).toEqual({
      ok: true,
      value: room.path('新.xlsx'),
    });
    writeFileSync(room.path('usual'), '');
    expect(statSync(room.path('新.xlsx')).mode).toBe(statSync(room.path('usual')).mode);
    expect(readdirSync(room.folder).sort()).toEqual(['usual', '新.xlsx']);
  });

  it('keeps the mode of the file it replaces', async () => {
    writeFileSync(room.path('a'), 'old');
    chmodSync(room.path('a'), 0o660);
    await replaceFile(room.path('a'), text('new'));
    expect(statSync(room.path('a')).mode & 0o777).toBe(0o660);
    expect(readFileSync(room.path('a'), 'utf8')).toBe('new');
  });

  it('writes through symbolic links, also one whose end is not there yet', async () => {
    writeFileSync(room.path('real'), 'old');
    symlinkSync('real', room.path('link'));
    symlinkSync('later', room.path('dangling'));
    await replaceFile(room.path('link'), text('new'));
    await replaceFile(room.path('dangling'), text('new'));
    expect(lstatSync(room.path('link')).isSymbolicLink()).toBe(true);
    expect(lstatSync(room.path('dangling')).isSymbolicLink()).toBe(true);
    expect([room.path('real'), room.path('later')].map((path) => readFileSync(path, 'utf8'))).toEqual([
      'new',
      'new',
    ]);
  });

  it('names what stands in the way', async () => {
    writeFileSync(room.path('a'), 'old');
    symlinkSync('b', room.path('c'));
    symlinkSync('c', room.path('b'));
    const reason = async (path: string, isNew = false): Promise<unknown> => {
      const outcome = await replaceFile(path, text('new'), { isNew });
      return outcome.ok ? outcome : [outcome.problem.code, outcome.problem.figures['what']];
    };
    expect(await reason(room.folder)).toEqual(['file-unwritable', 'EISDIR']);
    expect(await reason(room.path('a'), true)).toEqual(['file-unwritable', 'EEXIST']);
    expect(await reason(room.path('no/a'))).toEqual(['file-unwritable', 'ENOENT']);
    expect(await reason(room.path('a/b'))).toEqual(['file-unwritable', 'ENOTDIR']);
    expect(await reason(room.path('b'))).toEqual(['file-unwritable', 'ELOOP']);
    expect(await reason(room.path('长'.repeat(90)))).toEqual(['file-unwritable', 'ENAMETOOLONG']);
    expect(readFileSync(room.path('a'), 'utf8')).toBe('old');
  });

  it('writes nothing when the file was saved since it was read', async () => {
    writeFileSync(room.path('a'), 'old');
    const source = await readSource(room.path('a'), 1000);
    if (!source.ok) throw new Error(source.problem.code);
    writeFileSync(room.path('a'), 'mine');
    utimesSync(room.path('a'), 1, 1);
    const outcome = await replaceFile(room.path('a'), text('new'), { expected: source.value.stamp });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'inputs-changed' } });
    expect(readFileSync(room.path('a'), 'utf8')).toBe('mine');
    expect(readdirSync(room.folder)).toEqual(['a']);
  });

  it('has room for the longest name there may be', async () => {
    const name = `${'长'.repeat(83)}.xlsx`;
    expect((await replaceFile(room.path(name), text('new'))).ok).toBe(true);
  });
});
