import { readdir, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failure } from '../sheet/index';
import { errnoOf } from './disk/errno';
import { isLockName } from './disk/lockFile';
import { statOrNull } from './disk/stamp';
import type { FileProblem } from './fileProblem';

export interface Inputs {
  /** Paths as given, or folder joined with name; each file once, in the order given, folders sorted by name. */
  readonly files: readonly string[];
  /** Operands that gave no file. */
  readonly problems: readonly FileProblem[];
  /** Several files were asked for (more than one operand, or a folder), whatever there is. */
  readonly isMany: boolean;
}

const isWorkbookName = (name: string): boolean => /\.xls[xm]$/i.test(name) && !isLockName(name);

/** Workbooks directly in a folder, by name. */
async function workbooksIn(folder: string): Promise<readonly string[]> {
  const paths = (await readdir(folder))
    .filter(isWorkbookName)
    .sort((a, b) => a.localeCompare(b, 'zh-CN', { numeric: true }))
    .map((name) => join(folder, name));
  const stats = await Promise.all(paths.map(statOrNull));
  return paths.filter((_, index) => stats[index]?.isFile() === true);
}

async function filesOf(
  operand: string,
): Promise<{ files: readonly string[]; isFolder: boolean } | FileProblem> {
  try {
    const stat = await statOrNull(operand);
    if (!stat) return { file: operand, ...failure('file-missing', { path: operand }) };
    if (!stat.isDirectory()) return { files: [operand], isFolder: false };
    const files = await workbooksIn(operand);
    if (files.length > 0) return { files, isFolder: true };
    return { file: operand, ...failure('folder-empty', { path: operand }) };
  } catch (error) {
    const code = errnoOf(error);
    if (code === null) throw error;
    return { file: operand, ...failure('file-unreadable', { path: operand, what: code }) };
  }
}

/**
 * Operands → the files to work on. A folder stands for the .xlsx and .xlsm directly in it; `~$…` lock files are left
 * out, also where a shell's `*.xlsx` brought them in beside others. A file that is named twice is taken once.
 */
export async function expandInputs(operands: readonly string[]): Promise<Inputs> {
  const isLock = (operand: string): boolean => operands.length > 1 && isLockName(basename(operand));
  const taken = new Set<string>();
  const files: string[] = [];
  const problems: FileProblem[] = [];
  let isMany = operands.length > 1;
  for (const operand of operands) {
    if (isLock(operand)) continue;
    const found = await filesOf(operand);
    if (!('files' in found)) {
      problems.push(found);
      continue;
    }
    isMany ||= found.isFolder;
    for (const file of found.files) {
      const real = await realpath(file);
      if (!taken.has(real)) files.push(file);
      taken.add(real);
    }
  }
  return { files, problems, isMany };
}
