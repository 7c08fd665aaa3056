import { basename, dirname, join } from 'node:path';
import { statOrNull } from './stamp';

/** `~$自评表.xlsx`: written by Excel and WPS beside a workbook as long as they have it open. */
export const isLockName = (name: string): boolean => name.startsWith('~$');

/** The lock file beside a workbook (Excel's, WPS's or LibreOffice's); null: nobody has it open. */
export async function lockBeside(path: string): Promise<string | null> {
  const name = basename(path);
  for (const lock of [`~$${name}`, `.~lock.${name}#`]) {
    if (await statOrNull(join(dirname(path), lock))) return lock;
  }
  return null;
}
