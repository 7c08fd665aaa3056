/**
 * Loaded before the command line: makes the file system fail as other programs, systems and bugs make it fail.
 * FAIL_RENAME: every rename throws this code, as Windows does while Excel holds the file.
 * FAIL_OPEN: opening a file whose path holds this text throws an error that is none of the system's: a bug.
 */
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const { FAIL_RENAME, FAIL_OPEN } = process.env;
const { open } = fs;

if (FAIL_RENAME) {
  fs.rename = () =>
    Promise.reject(Object.assign(new Error(FAIL_RENAME), { code: FAIL_RENAME, syscall: 'rename' }));
}
if (FAIL_OPEN) {
  fs.open = (path, ...rest) =>
    String(path).includes(FAIL_OPEN) ? Promise.reject(new Error('impossible case')) : open(path, ...rest);
}
syncBuiltinESMExports();
