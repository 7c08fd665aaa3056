/**
 * Round trip over a folder of workbooks: `npm run corpus -- DIR [--libreoffice]`.
 *
 * Every .xlsx and .xlsm below DIR must end in sheets or a typed Problem within 2 s and 300 MiB; each one that opens
 * gets one number written, after which every other part must be byte-identical and in order, exactly that cell
 * changed, and a second run must change nothing. The bad inputs of badInputs.ts are made and held to the same.
 * Exit code 1 on any violation, 64 on wrong usage.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';

import { BAD_INPUTS } from './badInputs';
import { unopenedByLibreOffice } from './libreOffice';
import { Watcher } from './watcher';
import type { Result } from './watcher';

const figures = (time: number, memory: number): string =>
  `${String(Math.ceil(time)).padStart(5)} ms ${String(Math.ceil(memory)).padStart(4)} MiB`;

const [folder, ...options] = process.argv.slice(2);
const usesLibreOffice = options.includes('--libreoffice');
if (folder === undefined || folder.startsWith('-') || options.some((option) => option !== '--libreoffice')) {
  console.error('usage: npm run corpus -- DIR [--libreoffice]');
  process.exit(64);
}
process.exitCode = await run(folder);

async function run(root: string): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), 'corpus-'));
  const watcher = new Watcher();
  try {
    const files = workbooksBelow(root);
    const results: Result[] = [];
    const written: string[] = [];
    mkdirSync(join(scratch, 'written'));
    for (const [i, path] of files.entries()) {
      const output = join(scratch, 'written', `${String(i).padStart(4, '0')}-${basename(path)}`);
      const result = await watcher.run({ path, output });
      results.push({ ...result, path: relative(root, path) });
      if (result.wasWritten) written.push(output);
    }
    const bad = await runBadInputs(watcher, scratch);
    const unopened = usesLibreOffice ? unopenedByLibreOffice(written, scratch) : [];
    return summarize(results, bad, written.length, unopened);
  } finally {
    watcher.end();
    rmSync(scratch, { recursive: true, force: true });
  }
}

function workbooksBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.xls[xm]$/i.test(entry.name) && !entry.name.startsWith('~$'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function runBadInputs(watcher: Watcher, scratch: string): Promise<Result[]> {
  const results: Result[] = [];
  for (const { name, make, expected } of BAD_INPUTS) {
    const path = join(scratch, `${name}.xlsx`);
    writeFileSync(path, make());
    const result = await watcher.run({ path, output: null });
    const unexpected = result.code === expected ? [] : [`${result.code} instead of ${expected}`];
    results.push({ ...result, path: name, violations: [...result.violations, ...unexpected] });
    rmSync(path);
  }
  return results;
}

function summarize(
  files: readonly Result[],
  bad: readonly Result[],
  written: number,
  unopened: readonly string[],
): number {
  const counts = new Map<string, number>();
  for (const { code } of files) counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const { path, code, detail } of files)
    if (code !== 'ok') console.log(`${code.padEnd(18)} ${path}  ${detail}`);
  console.log('\nbad inputs');
  for (const { path, code, time, memory } of bad)
    console.log(`${path.padEnd(22)} ${code.padEnd(18)} ${figures(time, memory)}`);
  const all = [...files, ...bad];
  const broken = all.filter(({ violations }) => violations.length > 0);
  console.log('\nviolations');
  for (const { path, violations } of broken)
    for (const violation of violations) console.log(`${path}: ${violation}`);
  for (const path of unopened)
    console.log(`${basename(path)}: LibreOffice makes nothing of the written file`);
  console.log(
    `\nfiles ${String(files.length)}: ${[...counts].map(([code, count]) => `${code} ${String(count)}`).join(', ')}`,
  );
  console.log(
    `written ${String(written)}${usesLibreOffice ? `, opened by LibreOffice ${String(written - unopened.length)}` : ''}`,
  );
  const most = (of: (result: Result) => number, results: readonly Result[]): number =>
    Math.max(0, ...results.map(of));
  for (const [name, results] of [
    ['files', files],
    ['bad inputs', bad],
  ] as const) {
    console.log(
      `slowest, largest of ${name}: ${figures(
        most(({ time }) => time, results),
        most(({ memory }) => memory, results),
      )}`,
    );
  }
  console.log(`violations ${String(broken.length + unopened.length)}`);
  return broken.length + unopened.length > 0 ? 1 : 0;
}
