import { fileSource, type FileSource } from './fileSource';
import { handleSource } from './saveTarget';

type Handle = FileSystemFileHandle | (FileSystemDirectoryHandle & AsyncIterableOfHandles);

interface AsyncIterableOfHandles {
  readonly values: () => AsyncIterable<Handle>;
}

/** Not yet in TypeScript's library; only some browsers have it. */
interface HandleItem extends DataTransferItem {
  readonly getAsFileSystemHandle?: () => Promise<Handle | null>;
}

const WORKBOOK = /\.xls[xm]$/i;
/** What Excel keeps beside a workbook that is open. */
const LOCK = /^~\$/;

/** Workbooks in a folder and below, by name. */
async function* within(folder: AsyncIterableOfHandles): AsyncGenerator<FileSource> {
  const handles: Handle[] = [];
  for await (const handle of folder.values()) handles.push(handle);
  handles.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }));
  for (const handle of handles) {
    if ('values' in handle) yield* within(handle);
    else if (WORKBOOK.test(handle.name) && !LOCK.test(handle.name)) yield handleSource(handle);
  }
}

/**
 * What was dropped: files as they are, folders by the workbooks in them, each with the way back to the disk where the
 * browser gives one. To be called while the drop event is handled: afterwards its data is gone.
 */
export function droppedSources(data: DataTransfer): Promise<readonly FileSource[]> {
  const items = [...data.items].filter(({ kind }) => kind === 'file') as HandleItem[];
  const files = [...data.files];
  const handles = items.map((item) => item.getAsFileSystemHandle?.() ?? Promise.resolve(null));
  return Promise.all(handles).then(
    async (found) => {
      const sources: FileSource[] = [];
      for (const [at, handle] of found.entries()) {
        const file = files[at];
        if (handle && 'values' in handle) for await (const source of within(handle)) sources.push(source);
        else if (handle) sources.push(handleSource(handle));
        else if (file) sources.push(fileSource(file));
      }
      return sources;
    },
    () => files.map(fileSource),
  );
}
