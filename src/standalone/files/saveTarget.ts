import { failure, success, type Outcome } from '../../sheet/index';
import { nameOf, readBytes, unreadable, type FileSource } from './fileSource';

/** What changes when somebody saves a file. */
export interface FileStamp {
  readonly lastModified: number;
  readonly size: number;
}

/** A file on disk that was opened through the browser's file picker, or dropped. */
export interface SaveTarget {
  readonly handle: FileSystemFileHandle;
  /** As it was when its bytes were read, or last written; null: never. */
  readonly stamp: () => FileStamp | null;
  /**
   * Replaces the file as a whole; the browser may ask the user's leave. Errors: `inputs-changed` when it was saved by
   * somebody else since its bytes were read, `file-in-use`, `target-missing`, `file-unwritable` (also without the user's
   * leave); the file is as it was then.
   */
  readonly write: (bytes: Uint8Array) => Promise<Outcome<null>>;
}

/** Not yet in TypeScript's library; only some browsers have it. */
interface AskingHandle extends FileSystemFileHandle {
  readonly requestPermission?: (wish: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
}

const stampOf = ({ lastModified, size }: File): FileStamp => ({ lastModified, size });

const isSame = (a: FileStamp, b: FileStamp): boolean =>
  a.lastModified === b.lastModified && a.size === b.size;

const CODES = {
  NotFoundError: 'target-missing',
  NoModificationAllowedError: 'file-in-use',
  InvalidStateError: 'file-in-use',
} as const;

function refusal(error: unknown, path: string): Outcome<never> {
  const what = nameOf(error);
  const code = Object.entries(CODES).find(([name]) => name === what)?.[1] ?? 'file-unwritable';
  return failure(code, { path, what });
}

/** A file that another session opened may only be touched after the user was asked again. */
async function mayWrite(handle: AskingHandle): Promise<boolean> {
  const answer = await handle.requestPermission?.({ mode: 'readwrite' });
  return answer === undefined || answer === 'granted';
}

/** All or nothing: the browser writes beside the file, and puts that in its place on closing. */
async function replace(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const stream = await handle.createWritable();
  try {
    await stream.write(bytes.slice());
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
}

/** `known`: as it was when its bytes were read; null: whatever stands there is replaced. */
export function saveTarget(handle: FileSystemFileHandle, known: FileStamp | null): SaveTarget {
  let stamp = known;
  return {
    handle,
    stamp: () => stamp,
    write: async (bytes) => {
      const path = handle.name;
      try {
        if (!(await mayWrite(handle))) return failure('file-unwritable', { path, what: 'NotAllowedError' });
        const found = stampOf(await handle.getFile());
        if (stamp && !isSame(stamp, found)) return failure('inputs-changed', { path });
        await replace(handle, bytes);
        stamp = stampOf(await handle.getFile());
        return success(null);
      } catch (error) {
        return refusal(error, path);
      }
    },
  };
}

/** The bytes as they are now, with the way back for just these. */
async function readHandle(handle: FileSystemFileHandle): ReturnType<FileSource['read']> {
  try {
    const file = await handle.getFile();
    const bytes = await readBytes(file);
    return bytes.ok ? success({ bytes: bytes.value, target: saveTarget(handle, stampOf(file)) }) : bytes;
  } catch (error) {
    return unreadable(error, handle.name);
  }
}

export const handleSource = (handle: FileSystemFileHandle, folder = ''): FileSource => ({
  name: handle.name,
  folder,
  read: () => readHandle(handle),
});
