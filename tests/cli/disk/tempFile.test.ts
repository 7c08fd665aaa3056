import { spawnSync } from 'node:child_process';
import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanTemps, dropTemp, writeTemp } from '../../../src/cli/disk/tempFile';
import { newFolder } from '../folder';

let room: ReturnType<typeof newFolder>;
beforeEach(() => {
  room = newFolder();
});
afterEach(() => {
  room.drop();
});

describe('cleanTemps', () => {
  it('takes away what ended processes left, and nothing else', async () => {
    const own = await writeTemp(room.folder, new Uint8Array(3), null);
    const [, host = '', pid = ''] = /^\.jxzp-(.+)-(\d+)-/.exec(basename(own)) ?? [];
    const ended = String(spawnSync(process.execPath, ['-e', '0']).pid);
    const left = room.path(basename(own).replace(`-${pid}-`, `-${ended}-`));
    const ofParent = room.path(basename(own).replace(`-${pid}-`, `-${process.ppid}-`));
    const ofOther = room.path(basename(own).replace(host, 'ffffff').replace(`-${pid}-`, `-${ended}-`));
    const oldOfOther = ofOther.replace(/(.)\.tmp$/, (_, last) => (last === '0' ? '1.tmp' : '0.tmp'));
    const foreign = room.path('.jxzp-notes.tmp');
    for (const path of [left, ofParent, ofOther, oldOfOther, foreign]) writeFileSync(path, '');
    utimesSync(oldOfOther, 1, 1);
    utimesSync(foreign, 1, 1);
    await cleanTemps(room.folder, Date.now());
    expect([left, oldOfOther].map(existsSync)).toEqual([false, false]);
    expect([own, ofParent, ofOther, foreign].map(existsSync)).toEqual([true, true, true, true]);
    await dropTemp(own);
    expect(existsSync(own)).toBe(false);
  });

  it('is no trouble in a folder that is not there', async () => {
    await expect(cleanTemps(room.path('no'), Date.now())).resolves.toBeUndefined();
  });
});
