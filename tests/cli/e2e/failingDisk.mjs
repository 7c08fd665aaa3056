/**
 * Loaded before the command line: makes the file system fail as other programs, systems and bugs make it fail.
 * FAIL_RENAME: every rename throws this code, as Windows does while Excel holds the file.
 * FAIL_ACCESS: no file may be written to, as if each were read-only (the superuser never sees that).
 * FAIL_OPEN: opening a file whose path holds this text throws an error that is none of the system's: a bug.
 */
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const { FAIL_RENAME, FAIL_ACCESS, FAIL_OPEN } = process.env;
const { open } = fs;

if (FAIL_RENAME) {
  fs.rename = () =>
    Promise.reject(Object.assign(new Error(FAIL_RENAME), { code: FAIL_RENAME, syscall: 'rename' }));
}
if (FAIL_ACCESS) {
  fs.access = () =>
    Promise.reject(Object.assign(new Error(FAIL_ACCESS), { code: FAIL_ACCESS, syscall: 'access' }));
}
if (FAIL_OPEN) {
  fs.open = (path, ...rest) =>
    String(path).includes(FAIL_OPEN) ? Promise.reject(new Error('impossible case')) : open(path, ...rest);
}
syncBuiltinESMExports();
