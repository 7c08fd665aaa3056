import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { replaceFile } from '../../../src/cli/disk/replaceFile';
import { newFolder } from '../folder';

const SIZE = 2_000_000;
const KILLS = 8;

let room: ReturnType<typeof newFolder>;
beforeEach(() => {
  room = newFolder();
});
afterEach(() => {
  room.drop();
});

/** Starts the rewriting process, lets it work for a while, and kills it without warning. */
async function rewriteAndKill(path: string, ms: number): Promise<void> {
  const script = join(__dirname, 'rewriteLoop.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, path, String(SIZE)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  await pause(ms);
  const gone = once(child, 'exit');
  expect(child.kill('SIGKILL')).toBe(true);
  await gone;
}

describe('a run killed at any moment', () => {
  it('leaves the old or the new file whole, and the next run cleans up', async () => {
    const path = room.path('自评表.xlsx');
    for (let kill = 0; kill < KILLS; kill += 1) {
      await rewriteAndKill(path, Math.random() * 40);
      const bytes = readFileSync(path);
      expect(bytes.length).toBe(SIZE);
      expect(bytes.every((byte) => byte === bytes[0])).toBe(true);
    }
    expect((await replaceFile(path, new Uint8Array(1))).ok).toBe(true);
    expect(readdirSync(room.folder)).toEqual(['自评表.xlsx']);
  }, 60_000);
});
