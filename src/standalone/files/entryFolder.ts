import { fileSource, unreadable, type FileSource } from './fileSource';
import type { Folder } from './folders';

export const isFolderEntry = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const isFileEntry = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** Its bytes as they are when they are asked for; there is no way back to the disk. */
const entrySource = (entry: FileSystemFileEntry, folder: string): FileSource => ({
  name: entry.name,
  folder,
  read: async () => {
    try {
      const file = await new Promise<File>((resolve, reject) => {
        entry.file(resolve, reject);
      });
      return await fileSource(file).read();
    } catch (error) {
      return unreadable(error, entry.name);
    }
  },
});

/** A folder as browsers give it without handles: in http pages, and in Firefox and Safari. */
export const entryFolder = (folder: FileSystemDirectoryEntry): Folder => ({
  name: folder.name,
  async *entries() {
    const reader = folder.createReader();
    for (;;) {
      // Some at a time (Chromium: a hundred), until there are none.
      const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
        reader.readEntries(resolve, reject);
      });
      if (some.length === 0) return;
      for (const entry of some) {
        if (isFolderEntry(entry)) yield entryFolder(entry);
        else if (isFileEntry(entry)) yield { name: entry.name, source: (place) => entrySource(entry, place) };
      }
    }
  },
});
