/** Code of an error of the operating system (`ENOENT`); null for every other thrown value: that is a bug. */
export const errnoOf = (error: unknown): string | null =>
  typeof error === 'object' &&
  error !== null &&
  'syscall' in error &&
  'code' in error &&
  typeof error.code === 'string'
    ? error.code
    : null;
