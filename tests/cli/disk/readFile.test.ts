import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readSource } from '../../../src/cli/disk/readFile';
import { newFolder } from '../folder';

let room: ReturnType<typeof newFolder>;
beforeEach(() => {
  room = newFolder();
});
afterEach(() => {
  room.drop();
});

describe('readSource', () => {
  it('reads a file up to the limit', async () => {
    writeFileSync(room.path('a'), 'abc');
    const outcome = await readSource(room.path('a'), 3);
    if (!outcome.ok) throw new Error(outcome.problem.code);
    expect(Buffer.from(outcome.value.bytes).toString()).toBe('abc');
    expect(Buffer.isBuffer(outcome.value.bytes)).toBe(false);
  });

  it('gives a Problem for everything else', async () => {
    writeFileSync(room.path('big'), 'abcd');
    mkdirSync(room.path('folder'));
    const problem = async (name: string): Promise<unknown> => {
      const outcome = await readSource(room.path(name), 3);
      return outcome.ok ? outcome : [outcome.problem.code, outcome.problem.figures['what']];
    };
    expect(await problem('big')).toEqual(['file-too-large', undefined]);
    expect(await problem('none')).toEqual(['file-missing', undefined]);
    expect(await problem('big/none')).toEqual(['file-missing', undefined]);
    expect(await problem('folder')).toEqual(['file-unreadable', 'not-a-file']);
  });

  const hasPipes = process.platform !== 'win32';
  (hasPipes ? it : it.failing)('does not wait for a named pipe', async () => {
    spawnSync('mkfifo', [room.path('pipe')]);
    expect(await readSource(room.path('pipe'), 3)).toMatchObject({ problem: { code: 'file-unreadable' } });
  });
});
