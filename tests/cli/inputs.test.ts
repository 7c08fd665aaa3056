import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UsageError } from '../../src/cli/args/usageError';
import { expandInputs } from '../../src/cli/inputs';
import { planTargets } from '../../src/cli/outputs';
import { newFolder } from './folder';

let room: ReturnType<typeof newFolder>;
beforeEach(() => {
  room = newFolder();
  for (const folder of ['a', 'b', 'a/inner.xlsx']) mkdirSync(room.path(folder));
  for (const name of ['a/表10.xlsx', 'a/表2.XLSM', 'a/~$表2.XLSM', 'a/旧.xls', 'b/表10.xlsx'])
    writeFileSync(room.path(name), name);
});
afterEach(() => {
  room.drop();
});

const inA = (): readonly string[] => [room.path('a/表2.XLSM'), room.path('a/表10.xlsx')];

describe('expandInputs', () => {
  it('takes the workbooks directly in a folder, by name, without lock files', async () => {
    expect(await expandInputs([room.path('a')])).toEqual({ files: inA(), problems: [], isMany: true });
    expect(await expandInputs([`${room.path('a')}/`])).toMatchObject({ files: inA() });
  });

  it('takes every file once, whatever it is called', async () => {
    symlinkSync(room.path('a/表10.xlsx'), room.path('link.xlsx'));
    const { files } = await expandInputs([
      room.path('link.xlsx'),
      room.path('a'),
      room.path('a/../a/表2.XLSM'),
    ]);
    expect(files).toEqual([room.path('link.xlsx'), room.path('a/表2.XLSM')]);
  });

  it('takes a file by any name, and a lock file only where nothing else is asked for', async () => {
    const lock = room.path('a/~$表2.XLSM');
    expect((await expandInputs([room.path('a/旧.xls')])).files).toEqual([room.path('a/旧.xls')]);
    expect((await expandInputs([lock])).files).toEqual([lock]);
    expect((await expandInputs([lock, room.path('b/表10.xlsx')])).files).toEqual([room.path('b/表10.xlsx')]);
  });

  it('goes on beside what is not there', async () => {
    mkdirSync(room.path('empty'));
    const { files, problems } = await expandInputs([room.path('no'), room.path('empty'), room.path('b')]);
    expect(files).toEqual([room.path('b/表10.xlsx')]);
    expect(problems.map((one) => 'problem' in one && one.problem.code)).toEqual([
      'file-missing',
      'folder-empty',
    ]);
  });
});

describe('planTargets', () => {
  const plan = async (path: string, ...operands: readonly string[]): Promise<unknown> => {
    const outcome = await planTargets(await expandInputs(operands), { kind: 'output', path });
    return outcome.ok ? [...outcome.value.values()] : outcome.problem.code;
  };

  it('joins a folder with the names, and makes it', async () => {
    expect(await plan(room.path('new/deep'), room.path('a'))).toEqual([
      room.path('new/deep/表2.XLSM'),
      room.path('new/deep/表10.xlsx'),
    ]);
    expect(await plan(room.path('new'), room.path('b/表10.xlsx'))).toEqual([room.path('new/表10.xlsx')]);
    expect(await plan(`${room.path('other')}/`, room.path('b/表10.xlsx'))).toEqual([
      room.path('other/表10.xlsx'),
    ]);
    expect(await plan(room.path('结果.xlsx'), room.path('b/表10.xlsx'))).toEqual([room.path('结果.xlsx')]);
    expect(await plan(room.path('b/表10.xlsx/x/'), room.path('a'))).toBe('file-unwritable');
  });

  it('refuses what would lose a file', async () => {
    symlinkSync(room.path('a/表10.xlsx'), room.path('link.xlsx'));
    await expect(plan(room.path('link.xlsx'), room.path('a/表10.xlsx'))).rejects.toThrow(UsageError);
    await expect(plan(room.path('out'), room.path('a'), room.path('b'))).rejects.toThrow('same name');
    await expect(plan(room.path('b/表10.xlsx'), room.path('a'))).rejects.toThrow('Name a folder');
    await expect(plan(room.path('a'), room.path('b'))).resolves.toEqual([room.path('a/表10.xlsx')]);
  });
});
