import { mkdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { WriteTarget } from './args/command';
import { UsageError } from './args/usageError';
import { unwritable } from './disk/replaceFile';
import { statOrNull } from './disk/stamp';
import type { Inputs } from './inputs';
import { success, type Outcome } from '../sheet/index';

/** Where each input's result goes. */
export type Targets = ReadonlyMap<string, string>;

const endsAsFolder = (path: string): boolean => /[/\\]$/.test(path);

/** A file whatever it is called: hard and symbolic links, and names that differ only in case, included. */
async function identity(path: string): Promise<string | null> {
  const stat = await statOrNull(path);
  return stat && `${stat.dev}:${stat.ino}`;
}

async function refuseInputs(targets: Targets): Promise<void> {
  const inputs = new Map<string | null, string>();
  for (const file of targets.keys()) inputs.set(await identity(file), file);
  for (const target of targets.values()) {
    const own = await identity(target);
    const file = own === null ? undefined : inputs.get(own);
    if (file === undefined) continue;
    throw new UsageError(
      `-o 指向了输入文件“${file}”本身。要直接改原文件，请用 --in-place（会先留备份）；否则请换一个输出位置。`,
      `-o leads to the input "${file}" itself. To change the file in place (with a backup), use --in-place; else write elsewhere.`,
    );
  }
}

function refuseCollisions(targets: Targets): void {
  const seen = new Map<string, string>();
  for (const [file, target] of targets) {
    // Names that differ only in case or composition are one file on Windows and macOS.
    const key = target.normalize('NFC').toLowerCase();
    const other = seen.get(key);
    if (other !== undefined) {
      throw new UsageError(
        `“${other}”和“${file}”同名，会写到同一个文件“${target}”。请分两次处理，或先改名。`,
        `"${other}" and "${file}" have the same name and would both be written to "${target}". Run them apart, or rename one.`,
      );
    }
    seen.set(key, file);
  }
}

function refuseOtherKind(file: string, target: string): void {
  const [from, to] = [extname(file).toLowerCase(), extname(target).toLowerCase()];
  if (from === to || !['.xlsx', '.xlsm'].includes(from)) return;
  throw new UsageError(
    `输出文件“${target}”的扩展名与原文件不同，Excel 会拒绝打开。请用 ${from} 结尾。`,
    `The output "${target}" has another extension than the input, and Excel would refuse it. End it in ${from}.`,
  );
}

/**
 * Decides where everything goes before anything is written; several inputs need a folder, which is made if absent.
 * @throws UsageError where two results, or a result and an input, would be the same file.
 */
export async function planTargets({ files, isMany }: Inputs, target: WriteTarget): Promise<Outcome<Targets>> {
  if (target.kind === 'none') return success(new Map());
  if (target.kind === 'in-place') return success(new Map(files.map((file) => [file, file])));
  const { path } = target;
  try {
    const stat = await statOrNull(path);
    const isFolder = stat?.isDirectory() ?? (isMany || endsAsFolder(path));
    if (isMany && !isFolder) {
      throw new UsageError(
        `有多个输入文件，-o 要给文件夹，但“${path}”是文件。请换成文件夹。`,
        `Several inputs need a folder after -o, but "${path}" is a file. Name a folder.`,
      );
    }
    const targets = new Map(files.map((file) => [file, isFolder ? join(path, basename(file)) : path]));
    for (const [file, own] of targets) refuseOtherKind(file, own);
    refuseCollisions(targets);
    await refuseInputs(targets);
    if (isFolder && files.length > 0) await mkdir(path, { recursive: true });
    return success(targets);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return unwritable(error, path);
  }
}
