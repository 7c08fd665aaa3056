import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ReportDocument } from '../../../src/app/report/document';
import { newFolder } from '../folder';
import { cleanForm, sampleWorkbook, workbookOf } from '../workbooks';
import { repository } from './cli';

jest.setTimeout(60_000);

let room: ReturnType<typeof newFolder>;
beforeEach(() => {
  room = newFolder();
});
afterEach(() => {
  room.drop();
});

const command = (...args: readonly string[]): string[] => [
  join(repository, 'node_modules/tsx/dist/cli.mjs'),
  join(repository, 'src/cli/main.ts'),
  ...args,
];

describe('a report into a pipe', () => {
  it('arrives whole though it is large and its reader slow', async () => {
    const bytes = sampleWorkbook();
    for (let index = 0; index < 40; index += 1) writeFileSync(room.path(`${index}.xlsx`), bytes);
    const child = spawn(process.execPath, command('check', room.folder, '--json'), {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const gone = once(child, 'exit');
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      await pause(1);
    }
    const [code] = (await gone) as [number];
    const text = Buffer.concat(chunks).toString('utf8');
    expect(text.length).toBeGreaterThan(500_000);
    expect((JSON.parse(text) as ReportDocument).forms).toHaveLength(160);
    expect(code).toBe(1);
  });

  it('may be closed early without a word, and the file is written all the same', async () => {
    writeFileSync(room.path('a.xlsx'), workbookOf(cleanForm));
    const child = spawn(
      process.execPath,
      command('score', room.path('a.xlsx'), '-o', room.path('b.xlsx'), '--json'),
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const noted: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => noted.push(chunk));
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(0);
    expect(existsSync(room.path('b.xlsx'))).toBe(true);
    expect(Buffer.concat(noted).toString()).toBe(`已写入 ${room.path('b.xlsx')}\n`);
  });

  it('is reported as not done where the disk behind it is full', () => {
    if (!existsSync('/dev/full')) return;
    writeFileSync(room.path('a.xlsx'), workbookOf(cleanForm));
    const words = command('check', room.path('a.xlsx'), '--json').map((word) => `'${word}'`);
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `'${process.execPath}' ${words.join(' ')} > /dev/full`],
      {
        encoding: 'utf8',
      },
    );
    expect(status).toBe(2);
    expect(stderr).toBe('无法完成：报告没有写完（ENOSPC）。请检查磁盘空间后重试。\n');
  });
});
