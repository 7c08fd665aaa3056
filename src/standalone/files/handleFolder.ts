import type { Folder } from './folders';
import { handleSource } from './saveTarget';

/** Not yet in TypeScript's library. */
export type FolderHandle = FileSystemDirectoryHandle & {
  readonly values: () => AsyncIterable<Handle>;
};

export type Handle = FileSystemFileHandle | FolderHandle;

export const isFolderHandle = (handle: Handle): handle is FolderHandle => 'values' in handle;

/** A folder whose files can be written back to the disk. */
export const handleFolder = (handle: FolderHandle): Folder => ({
  name: handle.name,
  async *entries() {
    for await (const one of handle.values())
      yield isFolderHandle(one)
        ? handleFolder(one)
        : { name: one.name, source: (folder) => handleSource(one, folder) };
  },
});
