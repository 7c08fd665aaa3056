import { failure, success, type Outcome } from '../../sheet/index';
import { readBytes, type FileSource } from './fileSource';

/** What changes when somebody saves a file. */
export interface FileStamp {
  readonly lastModified: number;
  readonly size: number;
}

/** A file on disk that was opened through the browser's file picker, or dropped. */
export interface SaveTarget {
  readonly handle: FileSystemFileHandle;
  /** As it was first read, or last written; null: never. */
  readonly stamp: () => FileStamp | null;
  /** Errors: see FileSource.read. */
  readonly read: () => Promise<Outcome<Uint8Array>>;
  /**
   * Replaces the file as a whole. Errors: `inputs-changed` when it was saved by somebody else since it was read,
   * `file-in-use`, `file-missing`, `file-unwritable` (also without the user's leave); the file is as it was then.
   */
  readonly write: (bytes: Uint8Array) => Promise<Outcome<null>>;
}

const stampOf = ({ lastModified, size }: File): FileStamp => ({ lastModified, size });

const CODES = {
  NotFoundError: 'file-missing',
  NoModificationAllowedError: 'file-in-use',
  InvalidStateError: 'file-in-use',
} as const;

function refusal(error: unknown, path: string): Outcome<never> {
  const what = error instanceof Error ? error.name : String(error);
  const code = Object.entries(CODES).find(([name]) => name === what)?.[1] ?? 'file-unwritable';
  return failure(code, { path, what });
}

/** `known`: as it was when another session read it. */
export function saveTarget(handle: FileSystemFileHandle, known: FileStamp | null = null): SaveTarget {
  let stamp = known;
  return {
    handle,
    stamp: () => stamp,
    read: async () => {
      try {
        const file = await handle.getFile();
        const bytes = await readBytes(file);
        // The stamp belongs to the bytes that were opened: who reads again for the list does not renew it.
        if (bytes.ok) stamp ??= stampOf(file);
        return bytes;
      } catch (error) {
        const isGone = error instanceof DOMException && error.name === 'NotFoundError';
        const what = error instanceof Error ? error.name : String(error);
        return failure(isGone ? 'file-missing' : 'file-unreadable', { path: handle.name, what });
      }
    },
    write: async (bytes) => {
      try {
        if (stamp) {
          const now = stampOf(await handle.getFile());
          if (now.lastModified !== stamp.lastModified || now.size !== stamp.size)
            return failure('inputs-changed', { path: handle.name });
        }
        const stream = await handle.createWritable();
        await stream.write(bytes.slice());
        await stream.close();
        stamp = stampOf(await handle.getFile());
        return success(null);
      } catch (error) {
        return refusal(error, handle.name);
      }
    },
  };
}

export function handleSource(handle: FileSystemFileHandle): FileSource {
  const target = saveTarget(handle);
  return { name: handle.name, read: target.read, target };
}
