import { success, type Outcome } from '../../sheet/index';
import { keepBackup } from '../disk/backup';
import type { FileSource } from '../disk/readFile';
import { checkWritable, replaceFile } from '../disk/replaceFile';
import type { WriteResult } from './fileResult';

/**
 * Writes a result to `target`. Over the input itself only with a backup, and only if nobody saved it since it was
 * read (`inputs-changed`).
 */
export async function storeFile(
  file: string,
  target: string,
  source: FileSource,
  bytes: Uint8Array,
): Promise<Outcome<WriteResult>> {
  if (target !== file) {
    const replaced = await replaceFile(target, bytes);
    return replaced.ok ? success({ kind: 'written', path: target, backup: null }) : replaced;
  }
  const writable = await checkWritable(file);
  if (!writable.ok) return writable;
  const backup = await keepBackup(file, source.bytes);
  if (!backup.ok) return backup;
  const replaced = await replaceFile(file, bytes, { expected: source.stamp });
  return replaced.ok ? success({ kind: 'written', path: file, backup: backup.value }) : replaced;
}
