import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ReportDocument } from '../../../src/app/report/document';
import { openWorkbook } from '../../../src/xlsx/index';
import { newFolder } from '../folder';
import { shapeFaults } from '../report/shape';
import { runHere } from '../screen';
import { cleanForm, protectedWorkbook, sampleWorkbook, workbookOf, wrongForm } from '../workbooks';
import { repository, runCli } from './cli';
import { join } from 'node:path';

jest.setTimeout(60_000);

let room: ReturnType<typeof newFolder>;
beforeEach(() => {
  room = newFolder();
});
afterEach(() => {
  room.drop();
});

const put = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(room.path(name), bytes);
  return room.path(name);
};

const json = (stdout: string): ReportDocument => JSON.parse(stdout) as ReportDocument;

/** Value of a cell of the first sheet of a file. */
function cellOf(path: string, row: number, column: number): unknown {
  const opened = openWorkbook(readFileSync(path));
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value.sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
}

describe('exit codes and streams', () => {
  it('0 for a form on which nothing is wrong, 1 for errors; the report alone on stdout', async () => {
    const clean = await runCli(['check', put('a.xlsx', workbookOf(cleanForm)), '--json']);
    expect([clean.code, clean.stderr]).toEqual([0, '']);
    expect(shapeFaults(json(clean.stdout))).toEqual([]);
    const wrong = await runCli(['check', put('b.xlsx', sampleWorkbook()), '--json']);
    expect([wrong.code, wrong.stderr]).toEqual([1, '']);
    expect(json(wrong.stdout).forms.map(({ total }) => total.computed)).toEqual([97, 89, 99, 100]);
  });

  it('2 for a file that is none, with a sentence and no stack', async () => {
    const { code, stdout, stderr } = await runCli(['check', put('坏.xlsx', 'no zip'), '--json']);
    expect(code).toBe(2);
    expect(json(stdout).problems).toEqual([
      { file: room.path('坏.xlsx'), code: 'not-a-workbook', message: expect.stringMatching(/。$/) },
    ]);
    expect(stderr).toMatch(/^无法完成：.*坏\.xlsx：.*。\n$/);
  });

  it('2 for a sheet that is not there and for a form that is not there', async () => {
    const file = put('a.xlsx', workbookOf(cleanForm));
    const sheet = await runHere('check', file, '--sheet', '表9', '--json');
    expect([sheet.code, json(sheet.stdout).problems[0]?.code]).toEqual([2, 'sheet-not-found']);
    expect(sheet.stderr).toContain('网格化中心工作经费');
    const missing = await runHere('score', room.path('没有.xlsx'));
    expect([missing.code, missing.stdout]).toEqual([2, '']);
    expect(missing.stderr).toContain('没有.xlsx');
  });

  it('64 for wrong usage, with a pointer to --help and nothing written', async () => {
    const file = put('a.xlsx', workbookOf(wrongForm));
    const real = await runCli(['summarize', file, '-o', room.path('s.xlsx')]);
    expect([real.code, real.stdout]).toEqual([64, '']);
    expect(real.stderr).toMatch(/^用法不对：.*以后的版本.*\n用法和例子：.*--help\n$/);
    for (const [args, part] of [
      [['score', file, '--set', 'points.bugdet=1'], 'points.budget、'],
      [['score', file, '-o', file], '--in-place'],
      [['score', file, '-o', room.path('a.xlsm')], '.xlsx 结尾'],
      [['score', room.folder, '-o', file], '文件夹'],
      [['score', room.folder, '-o', room.folder], '--in-place'],
      [['template', '-o', room.path('a.xls')], '.xlsx 结尾'],
    ] as const) {
      const { code, stdout, stderr } = await runHere(...args);
      expect([code, stdout]).toEqual([64, '']);
      expect(stderr).toMatch(/^用法不对：.*\n用法和例子：.*--help$/);
      expect(stderr).toContain(part);
    }
    expect(readdirSync(room.folder)).toEqual(['a.xlsx']);
    expect(cellOf(file, 10, 6)).toBe(8);
  });

  it('--help is enough to find commands, options, settings and exit codes; summarize is not offered', async () => {
    const { code, stdout, stderr } = await runCli(['--help']);
    expect([code, stderr]).toEqual([0, '']);
    for (const word of [
      'score',
      'check',
      'template',
      '--in-place',
      '--set',
      'rounding.budget',
      '--write-locked',
      '64',
    ])
      expect(stdout).toContain(word);
    expect(stdout).not.toContain('summarize');
    expect((await runHere('--version')).stdout).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('3 for a bug: told once with details, the other files still done', async () => {
    put('a-bug.xlsx', workbookOf(cleanForm));
    put('b.xlsx', workbookOf(cleanForm));
    const { code, stdout, stderr } = await runCli(['check', room.folder, '--json'], {
      preload: join(repository, 'tests/cli/e2e/failingDisk.mjs'),
      env: { FAIL_OPEN: 'a-bug' },
    });
    expect(code).toBe(3);
    expect(json(stdout).forms.map(({ file }) => file)).toEqual([room.path('b.xlsx')]);
    expect(json(stdout).problems.map(({ code: own }) => own)).toEqual(['internal-error']);
    expect(stderr).toContain('impossible case');
    expect(stderr.match(/程序内部错误，没有做完/g)).toHaveLength(1);
  });
});

describe('score', () => {
  it('only reports without -o and --in-place', async () => {
    const file = put('a.xlsx', workbookOf(wrongForm));
    const before = statSync(file);
    const { code, stdout } = await runCli(['score', file, '--json']);
    expect(code).toBe(1);
    const edits = json(stdout).forms[0]?.edits ?? [];
    expect(edits).toContainEqual({ cell: 'G11', before: 8, after: 10 });
    expect(statSync(file).mtimeMs).toBe(before.mtimeMs);
    expect(readdirSync(room.folder)).toEqual(['a.xlsx']);
  });

  it('works through a folder with a bad file, a lock file and a subfolder, into a new folder', async () => {
    mkdirSync(room.path('in/sub'), { recursive: true });
    put('in/表10.xlsx', workbookOf(cleanForm));
    put('in/表2.XLSX', workbookOf(wrongForm));
    put('in/坏.xlsx', '');
    put('in/~$表2.XLSX', 'lock');
    put('in/说明.txt', '');
    put('in/sub/c.xlsx', workbookOf(wrongForm));
    const { code, stdout, stderr } = await runCli([
      'score',
      room.path('in'),
      '-o',
      room.path('out/中'),
      '--json',
    ]);
    expect(code).toBe(2);
    const report = json(stdout);
    expect(shapeFaults(report)).toEqual([]);
    expect(report.problems.map(({ file, code: own }) => [file, own])).toEqual([
      [room.path('in/坏.xlsx'), 'file-empty'],
    ]);
    expect(readdirSync(room.path('out/中')).sort()).toEqual(['表10.xlsx', '表2.XLSX']);
    // Nothing to change: the very same bytes.
    expect(readFileSync(room.path('out/中/表10.xlsx')).equals(readFileSync(room.path('in/表10.xlsx')))).toBe(
      true,
    );
    expect(cellOf(room.path('out/中/表2.XLSX'), 10, 6)).toBe(10);
    expect(cellOf(room.path('in/表2.XLSX'), 10, 6)).toBe(8);
    expect(stderr.match(/^\[\d\/3\] /gm)).toHaveLength(3);
    expect(stderr).toContain('~$表2.XLSX');
  });

  it('--in-place keeps a backup and the mode; a second run touches nothing', async () => {
    const original = workbookOf(wrongForm);
    const file = put('表.xlsx', original);
    const first = await runCli(['score', file, '--in-place']);
    expect(first.code).toBe(1);
    expect(first.stderr).toContain('表.xlsx.bak');
    expect(readdirSync(room.folder).sort()).toEqual(['表.xlsx', '表.xlsx.bak']);
    expect(readFileSync(room.path('表.xlsx.bak')).equals(Buffer.from(original))).toBe(true);
    expect(cellOf(file, 10, 6)).toBe(10);

    utimesSync(file, 1_000_000, 1_000_000);
    const written = readFileSync(file);
    const second = await runCli(['score', file, '--in-place', '--json']);
    expect([second.code, json(second.stdout).forms[0]?.edits]).toEqual([0, []]);
    expect(statSync(file).mtimeMs).toBe(1_000_000_000);
    expect(readFileSync(file).equals(written)).toBe(true);
    expect(readdirSync(room.folder).sort()).toEqual(['表.xlsx', '表.xlsx.bak']);

    copyFileSync(room.path('表.xlsx.bak'), file);
    await runHere('score', file, '--in-place');
    expect(readdirSync(room.folder).sort()).toEqual(['表.xlsx', '表.xlsx.bak']);
  });

  it('names locked cells with the scores to copy, writes with --write-locked, and never lifts the protection', async () => {
    const file = put('表.xlsx', protectedWorkbook(workbookOf(wrongForm)));
    const locked = await runCli(['score', file, '-o', room.path('o.xlsx'), '--json']);
    expect(locked.code).toBe(2);
    expect(json(locked.stdout).problems).toMatchObject([{ code: 'cells-locked' }]);
    expect(locked.stderr).toContain('G11=10');
    expect(readFileSync(room.path('o.xlsx')).equals(readFileSync(file))).toBe(true);
    const forced = await runHere('score', file, '-o', room.path('o.xlsx'), '--write-locked');
    expect(forced.code).toBe(1);
    expect(cellOf(room.path('o.xlsx'), 10, 6)).toBe(10);
    const opened = openWorkbook(readFileSync(room.path('o.xlsx')));
    expect(opened.ok && opened.value.sheets[0]?.isProtected).toBe(true);
  });

  it('leaves the file and says so when another program holds it', async () => {
    const original = workbookOf(wrongForm);
    const file = put('表.xlsx', original);
    const { code, stderr } = await runCli(['score', file, '--in-place'], {
      preload: join(repository, 'tests/cli/e2e/failingDisk.mjs'),
      env: { FAIL_RENAME: 'EBUSY' },
    });
    expect(code).toBe(2);
    expect(stderr).toContain('请关闭 Excel 后重试');
    expect(readFileSync(file).equals(Buffer.from(original))).toBe(true);
    expect(readdirSync(room.folder).sort()).toEqual(['表.xlsx', '表.xlsx.bak']);
  });

  it('leaves a read-only file alone, without a backup of what did not change', async () => {
    const file = put('表.xlsx', workbookOf(wrongForm));
    const { code, stderr } = await runCli(['score', file, '--in-place'], {
      preload: join(repository, 'tests/cli/e2e/failingDisk.mjs'),
      env: { FAIL_ACCESS: 'EACCES' },
    });
    expect(code).toBe(2);
    expect(stderr).toContain('没有权限');
    expect(readdirSync(room.folder)).toEqual(['表.xlsx']);
    expect(cellOf(file, 10, 6)).toBe(8);
  });

  it('takes settings and the profile from the arguments', async () => {
    const file = put('表.xlsx', workbookOf(wrongForm));
    const set = ['--set', 'weight:项目完成率=5', '--profile', 'hubei80'];
    const { stdout } = await runHere('check', file, '--json', ...set);
    const [form] = json(stdout).forms;
    expect(form?.profile).toBe('hubei80');
    expect(form?.indicators[0]).toMatchObject({ weight: 5, weightSource: 'setting' });
  });
});

describe('template', () => {
  it('writes forms that the command line itself finds and reads', async () => {
    expect((await runCli(['template'], { cwd: room.folder })).code).toBe(0);
    expect((await runCli(['template', '--sample'], { cwd: room.folder })).code).toBe(0);
    expect(readdirSync(room.folder).sort()).toEqual(['自评表样例.xlsx', '自评表模板.xlsx']);
    const { code, stdout } = await runHere('check', room.folder, '--json');
    expect(code).toBe(1);
    expect(json(stdout).forms).toHaveLength(5);
    expect(json(stdout).problems).toEqual([]);
  });

  it('never replaces a file unless told so', async () => {
    const file = put('我的.xlsx', 'mine');
    const refused = await runCli(['template', '-o', file]);
    expect([refused.code, readFileSync(file, 'utf8')]).toEqual([2, 'mine']);
    expect(refused.stderr).toContain('--force');
    const forced = await runHere('template', '-o', file, '--force', '--profile', 'hubei80');
    expect([forced.code, existsSync(file)]).toEqual([0, true]);
  });
});
