import {
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
  chmodSync,
  mkdirSync,
} from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keepBackup } from '../../../src/cli/disk/backup';
import { newFolder } from '../folder';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
let room: ReturnType<typeof newFolder>;
beforeEach(() => {
  room = newFolder();
  writeFileSync(room.path('a.xlsx'), 'one');
});
afterEach(() => {
  room.drop();
});

describe('keepBackup', () => {
  it('keeps every content once and never writes over a backup', async () => {
    const keep = async (value: string): Promise<unknown> => {
      const outcome = await keepBackup(room.path('a.xlsx'), text(value));
      return outcome.ok ? outcome.value : outcome.problem;
    };
    expect(await keep('one')).toBe(room.path('a.xlsx.bak'));
    expect(await keep('one')).toBe(room.path('a.xlsx.bak'));
    expect(await keep('two')).toBe(room.path('a.xlsx.2.bak'));
    expect(await keep('one')).toBe(room.path('a.xlsx.bak'));
    expect(await keep('three')).toBe(room.path('a.xlsx.3.bak'));
    expect(readdirSync(room.folder).sort()).toEqual(['a.xlsx', 'a.xlsx.2.bak', 'a.xlsx.3.bak', 'a.xlsx.bak']);
    expect(readFileSync(room.path('a.xlsx.bak'), 'utf8')).toBe('one');
  });

  it('has the mode of the file, steps over a folder of that name, and stands beside what a link leads to', async () => {
    chmodSync(room.path('a.xlsx'), 0o600);
    mkdirSync(room.path('a.xlsx.bak'));
    mkdirSync(room.path('links'));
    symlinkSync('../a.xlsx', room.path('links/b.xlsx'));
    expect(await keepBackup(room.path('links/b.xlsx'), text('one'))).toEqual({
      ok: true,
      value: room.path('a.xlsx.2.bak'),
    });
    expect(statSync(room.path('a.xlsx.2.bak')).mode & 0o777).toBe(0o600);
  });
});
