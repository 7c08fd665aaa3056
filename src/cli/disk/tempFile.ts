import { createHash, randomBytes } from 'node:crypto';
import { open, readdir, rm, stat, type FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { errnoOf } from './errno';

/** `.jxzp-<host>-<pid>-<random>.tmp`: short, so that it fits beside a file with the longest name there may be. */
const PATTERN = /^\.jxzp-([0-9a-f]{6})-(\d+)-[0-9a-f]{12}\.tmp$/;
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);
const DAY_MS = 86_400_000;
export const MODE_BITS = 0o7777;

/** Temporary files that this process has open or is about to rename. */
const inUse = new Set<string>();

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user.
    return errnoOf(error) === 'EPERM';
  }
}

/** Gives the file the mode wanted, where the umask (or a share with fixed modes) has not given it already. */
async function setMode(file: FileHandle, mode: number): Promise<void> {
  const stat = await file.stat();
  if ((stat.mode & MODE_BITS) !== mode) await file.chmod(mode);
}

/**
 * Writes a new file in `folder` and brings it onto the disk. The caller renames it and gives it to `dropTemp`.
 * @param mode null: as the system gives a new file
 */
export async function writeTemp(folder: string, bytes: Uint8Array, mode: number | null): Promise<string> {
  const path = join(folder, `.jxzp-${HOST}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  inUse.add(path);
  try {
    const file = await open(path, 'wx', mode ?? 0o666);
    try {
      await file.writeFile(bytes);
      if (mode !== null) await setMode(file, mode);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await dropTemp(path);
    throw error;
  }
  return path;
}

/** Takes a temporary file away, if it is still there. */
export async function dropTemp(path: string): Promise<void> {
  inUse.delete(path);
  await rm(path, { force: true });
}

async function isLeftOver(path: string, host: string, pid: number, now: number): Promise<boolean> {
  if (inUse.has(path)) return false;
  if (host === HOST && (pid === process.pid || !isRunning(pid))) return true;
  return now - (await stat(path)).mtimeMs > DAY_MS;
}

/**
 * Takes away what killed runs left behind in a folder: temporary files of this computer whose process has ended,
 * and any that is older than a day. What cannot be listed or removed stays: no write depends on it.
 */
export async function cleanTemps(folder: string, now: number): Promise<void> {
  try {
    for (const name of await readdir(folder)) {
      const match = PATTERN.exec(name);
      const path = join(folder, name);
      if (match && (await isLeftOver(path, match[1] ?? '', Number(match[2]), now)))
        await rm(path, { force: true });
    }
  } catch (error) {
    if (errnoOf(error) === null) throw error;
  }
}
