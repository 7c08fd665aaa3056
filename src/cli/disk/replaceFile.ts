import { constants } from 'node:fs';
import { access, link, lstat, open, readlink, realpath, rename } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { failure, success, type Outcome } from '../../sheet/index';
import { isBusy, retryWhileBusy } from './busy';
import { errnoOf } from './errno';
import { isSameStamp, stampOf, statOrNull, type FileStamp } from './stamp';
import { cleanTemps, dropTemp, MODE_BITS, writeTemp } from './tempFile';

/** A folder cannot be opened or synced on Windows and on some shares; the rename stands all the same. */
const NO_FOLDER_SYNC: ReadonlySet<string> = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP']);
const MAX_LINKS = 40;

/** The file that a path means: symbolic links are followed, also one whose end does not exist yet. */
export async function resolveTarget(path: string): Promise<string> {
  let target = resolve(path);
  for (let links = 0; links < MAX_LINKS; links += 1) {
    if (await statOrNull(target)) return realpath(target);
    try {
      if (!(await lstat(target)).isSymbolicLink()) return target;
    } catch (error) {
      if (errnoOf(error) === null) throw error;
      return target;
    }
    target = resolve(dirname(target), await readlink(target));
  }
  return target;
}

async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!NO_FOLDER_SYNC.has(errnoOf(error) ?? '')) throw error;
  }
}

/** `file-unwritable` with the system's code; a thrown value that is none of the system's is a bug and goes on. */
export function unwritable(error: unknown, path: string): Outcome<never> {
  const what = errnoOf(error);
  if (what === null) throw error;
  return failure('file-unwritable', { path, what });
}

/** May the file that a path means be written over? A read-only one may not, though a rename could replace it. */
export async function checkWritable(path: string): Promise<Outcome<string>> {
  try {
    const target = await resolveTarget(path);
    await access(target, constants.W_OK);
    return success(target);
  } catch (error) {
    return unwritable(error, path);
  }
}

/** Puts the temporary file in its place; anything that stands there and is not to be replaced is `EEXIST`. */
async function place(temp: string, target: string, mayReplace: boolean): Promise<void> {
  if (mayReplace) {
    await retryWhileBusy(() => rename(temp, target));
    return;
  }
  try {
    await link(temp, target);
  } catch (error) {
    // No hard links here (FAT, some shares): look first, then rename.
    if (errnoOf(error) === 'EEXIST' || (await statOrNull(target))) throw error;
    await rename(temp, target);
  }
}

export interface ReplaceOptions {
  /** Refuse (`file-unwritable`, what `EEXIST`) where a file stands already. */
  readonly isNew?: boolean;
  /** The file as it was read: when it was saved since, nothing is written (`inputs-changed`). */
  readonly expected?: FileStamp;
  /** Mode of the file; absent: that of the file which is replaced. */
  readonly mode?: number;
}

/**
 * Writes a file so that at any moment, killed or not, the old or the new one stands there whole: temporary file in
 * the same folder, sync, rename, sync of the folder. Mode and symbolic links are kept.
 * Problems: `file-in-use` after 155 ms of trying, `file-unwritable`, `inputs-changed`.
 */
export async function replaceFile(
  path: string,
  bytes: Uint8Array,
  { isNew = false, expected, mode }: ReplaceOptions = {},
): Promise<Outcome<string>> {
  let temp: string | undefined;
  try {
    const target = await resolveTarget(path);
    const folder = dirname(target);
    const before = await statOrNull(target);
    if (before?.isDirectory()) return failure('file-unwritable', { path, what: 'EISDIR' });
    if (before && isNew) return failure('file-unwritable', { path, what: 'EEXIST' });
    // A rename would replace a read-only file; its owner did not want that.
    if (before) await access(target, constants.W_OK);
    await cleanTemps(folder, Date.now());
    const ownMode = mode ?? (before ? before.mode & MODE_BITS : null);
    temp = await writeTemp(folder, bytes, ownMode);
    const now = expected ? await statOrNull(target) : null;
    if (expected && !(now && isSameStamp(stampOf(now), expected))) return failure('inputs-changed', { path });
    try {
      await place(temp, target, !isNew);
    } catch (error) {
      if (isBusy(error)) return failure('file-in-use', { path });
      throw error;
    }
    await syncFolder(folder);
    return success(target);
  } catch (error) {
    return unwritable(error, path);
  } finally {
    if (temp !== undefined) await dropTemp(temp);
  }
}
