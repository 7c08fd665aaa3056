import { readFile } from 'node:fs/promises';
import { success, type Outcome } from '../../sheet/index';
import { replaceFile, resolveTarget, unwritable } from './replaceFile';
import { statOrNull } from './stamp';
import { MODE_BITS } from './tempFile';

/** 自评表.xlsx → 自评表.xlsx.bak, 自评表.xlsx.2.bak, 自评表.xlsx.3.bak … */
const backupName = (path: string, number: number): string => `${path}${number === 1 ? '' : `.${number}`}.bak`;

async function isCopy(path: string, bytes: Uint8Array, size: number): Promise<boolean> {
  return size === bytes.length && Buffer.compare(await readFile(path), bytes) === 0;
}

/**
 * Keeps the content that a file has before it is changed, beside it. No backup is ever written over, and a content
 * that one of them holds already is not kept twice.
 * @returns the backup's path, the new one or the one that holds the same.
 */
export async function keepBackup(path: string, bytes: Uint8Array): Promise<Outcome<string>> {
  try {
    const target = await resolveTarget(path);
    const stats = await statOrNull(target);
    const mode = stats ? { mode: stats.mode & MODE_BITS } : {};
    for (let number = 1; ; number += 1) {
      const backup = backupName(target, number);
      const stat = await statOrNull(backup);
      if (stat === null) {
        return await replaceFile(backup, bytes, { isNew: true, ...mode });
      }
      if (stat.isFile() && (await isCopy(backup, bytes, stat.size))) return success(backup);
    }
  } catch (error) {
    return unwritable(error, path);
  }
}
