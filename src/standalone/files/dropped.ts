import { entryFolder, isFolderEntry } from './entryFolder';
import { fileSource, type FileSource } from './fileSource';
import { folderSources } from './folders';
import { handleFolder, isFolderHandle, type Handle } from './handleFolder';
import { handleSource } from './saveTarget';

/** Not yet in TypeScript's library; only some browsers have it. */
interface HandleItem extends DataTransferItem {
  readonly getAsFileSystemHandle?: () => Promise<Handle | null>;
}

/** Null where the browser gives no handle: it knows none, or forbids them. */
async function handleOf(item: HandleItem): Promise<Handle | null> {
  // Chromium has it in http pages too, and ends the whole page when it is called there.
  if (!globalThis.isSecureContext) return null;
  try {
    return (await item.getAsFileSystemHandle?.()) ?? null;
  } catch {
    return null;
  }
}

/**
 * What was dropped: files as they are, folders by the workbooks in them, each with the way back to the disk where the
 * browser gives one. To be called while the drop event is handled: afterwards its data is gone.
 */
export async function droppedSources(data: DataTransfer): Promise<readonly FileSource[]> {
  const items = [...data.items].filter(({ kind }) => kind === 'file') as HandleItem[];
  const dropped = items.map((item) => ({
    file: item.getAsFile(),
    entry: item.webkitGetAsEntry(),
    handle: handleOf(item),
  }));
  const sources = await Promise.all(
    dropped.map(async ({ file, entry, handle: asked }): Promise<readonly FileSource[]> => {
      const handle = await asked;
      if (handle)
        return isFolderHandle(handle) ? folderSources(handleFolder(handle)) : [handleSource(handle)];
      if (entry && isFolderEntry(entry)) return folderSources(entryFolder(entry));
      return file ? [fileSource(file)] : [];
    }),
  );
  return sources.flat();
}
