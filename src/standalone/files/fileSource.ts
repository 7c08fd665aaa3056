import { failure, success, type Outcome } from '../../sheet/index';
import { LIMITS } from '../../xlsx/index';
import type { SaveTarget } from './saveTarget';

export interface ReadFile {
  readonly bytes: Uint8Array;
  /** Where these bytes can be written back to; null: the file is saved as a new one. */
  readonly target: SaveTarget | null;
}

/** A workbook to be opened. */
export interface FileSource {
  readonly name: string;
  /** The folders it lies in, below the one that was dropped: 科技处/2025; empty: not known, or none. */
  readonly folder: string;
  /** Errors: `file-too-large` before a byte is read, `file-unreadable`, `file-missing`. */
  readonly read: () => Promise<Outcome<ReadFile>>;
}

export const memorySource = (name: string, bytes: Uint8Array): FileSource => ({
  name,
  folder: '',
  read: () => Promise.resolve(success({ bytes, target: null })),
});

const BYTES_PER_MIB = 2 ** 20;

/** What the browser calls that which it threw; not all of it is an Error. */
export const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : String(error);

/** What the browser threw while it read, as a problem: `file-missing`, else `file-unreadable`. */
export function unreadable(error: unknown, path: string): Outcome<never> {
  const what = nameOf(error);
  return failure(what === 'NotFoundError' ? 'file-missing' : 'file-unreadable', { path, what });
}

/** The bytes of a file that the browser was given. */
export async function readBytes(file: File): Promise<Outcome<Uint8Array>> {
  if (file.size > LIMITS.fileBytes)
    return failure('file-too-large', { limit: `${LIMITS.fileBytes / BYTES_PER_MIB} MiB` });
  try {
    return success(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    return unreadable(error, file.name);
  }
}

/** A file that was chosen or dropped where the browser gives no way back to the disk. */
export const fileSource = (file: File): FileSource => ({
  name: file.name,
  folder: '',
  read: async () => {
    const bytes = await readBytes(file);
    return bytes.ok ? success({ bytes: bytes.value, target: null }) : bytes;
  },
});
