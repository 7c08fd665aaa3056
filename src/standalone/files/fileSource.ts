import { failure, success, type Outcome } from '../../sheet/index';
import { LIMITS } from '../../xlsx/index';
import type { SaveTarget } from './saveTarget';

/** A workbook to be opened. */
export interface FileSource {
  readonly name: string;
  /** Errors: `file-too-large` before a byte is read, `file-unreadable`, `file-missing`. */
  readonly read: () => Promise<Outcome<Uint8Array>>;
  /** Where it can be written back to; null: it is saved as a new file. */
  readonly target: SaveTarget | null;
}

export const memorySource = (name: string, bytes: Uint8Array): FileSource => ({
  name,
  read: () => Promise.resolve(success(bytes)),
  target: null,
});

const BYTES_PER_MIB = 2 ** 20;

/** The bytes of a file that the browser was given. */
export async function readBytes(file: File): Promise<Outcome<Uint8Array>> {
  if (file.size > LIMITS.fileBytes)
    return failure('file-too-large', { limit: `${LIMITS.fileBytes / BYTES_PER_MIB} MiB` });
  try {
    return success(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    return failure('file-unreadable', {
      path: file.name,
      what: error instanceof Error ? error.name : String(error),
    });
  }
}

/** A file that was chosen or dropped where the browser gives no way back to the disk. */
export const fileSource = (file: File): FileSource => ({
  name: file.name,
  read: () => readBytes(file),
  target: null,
});
