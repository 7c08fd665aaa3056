import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { errnoOf } from './errno';

/** What changes when somebody saves a file. */
export interface FileStamp {
  readonly device: number;
  readonly inode: number;
  readonly size: number;
  readonly changedAt: number;
}

export const stampOf = ({ dev, ino, size, mtimeMs }: Stats): FileStamp => ({
  device: dev,
  inode: ino,
  size,
  changedAt: mtimeMs,
});

/** Still the file that was read, and not saved since? */
export const isSameStamp = (a: FileStamp, b: FileStamp): boolean =>
  a.device === b.device && a.inode === b.inode && a.size === b.size && a.changedAt === b.changedAt;

/** Stats of what a path leads to, symbolic links followed; null when there is nothing. */
export async function statOrNull(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    const code = errnoOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
