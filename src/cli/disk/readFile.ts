import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { failure, success, type Outcome } from '../../sheet/index';
import { retryWhileBusy } from './busy';
import { errnoOf } from './errno';
import { stampOf, type FileStamp } from './stamp';

/** A file as read, with the stamp that tells whether it was changed since. */
export interface FileSource {
  readonly bytes: Uint8Array;
  readonly stamp: FileStamp;
}

const MIB = 1024 * 1024;

async function readWhole(file: FileHandle, path: string, maxBytes: number): Promise<Outcome<FileSource>> {
  const stat = await file.stat();
  if (!stat.isFile()) return failure('file-unreadable', { path, what: 'not-a-file' });
  if (stat.size > maxBytes) return failure('file-too-large', { path, limit: `${maxBytes / MIB} MB` });
  const { buffer, byteOffset, byteLength } = await file.readFile();
  // A plain array: a Buffer's slice() is a view, not a copy.
  return success({ bytes: new Uint8Array(buffer, byteOffset, byteLength), stamp: stampOf(stat) });
}

/**
 * Reads a file whole; its size is looked at first.
 * Problems: `file-missing`, `file-too-large`, `file-unreadable` (figures.what: the system's code, or `not-a-file`).
 */
export async function readSource(path: string, maxBytes: number): Promise<Outcome<FileSource>> {
  let file: FileHandle | undefined;
  try {
    // Without O_NONBLOCK a named pipe would be waited for.
    const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
    const opened = await retryWhileBusy(() => open(path, flags));
    file = opened;
    return await readWhole(opened, path, maxBytes);
  } catch (error) {
    const code = errnoOf(error);
    if (code === null) throw error;
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? failure('file-missing', { path })
      : failure('file-unreadable', { path, what: code });
  } finally {
    await file?.close();
  }
}
