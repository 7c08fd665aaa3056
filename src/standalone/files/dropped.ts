import { failure, type Outcome } from '../../sheet/index';
import { fileSource, type FileSource } from './fileSource';
import { handleSource } from './saveTarget';

type Folder = FileSystemDirectoryHandle & AsyncIterableOfHandles;
type Handle = FileSystemFileHandle | Folder;

interface AsyncIterableOfHandles {
  readonly values: () => AsyncIterable<Handle>;
}

/** Not yet in TypeScript's library; only some browsers have it. */
interface HandleItem extends DataTransferItem {
  readonly getAsFileSystemHandle?: () => Promise<Handle | null>;
}

/** Those that cannot be read are told of, not passed over. */
const WORKBOOK = /\.(xls[xmb]?|et)$/i;
/** What Excel keeps beside a workbook that is open. */
const LOCK = /^~\$/;

const isFolder = (handle: Handle): handle is Folder => 'values' in handle;

/** Stands for what cannot be opened: asked for its bytes, it says why. */
const refused = (name: string, problem: Outcome<never>): FileSource => ({
  name,
  folder: '',
  read: () => Promise.resolve(problem),
});

/** Workbooks in a folder and below, by name; a folder that cannot be read stands as a source that says so. */
async function* within(folder: Folder, path: string): AsyncGenerator<FileSource> {
  const handles: Handle[] = [];
  try {
    for await (const handle of folder.values()) handles.push(handle);
  } catch (error) {
    const what = error instanceof Error ? error.name : String(error);
    yield refused(folder.name, failure('file-unreadable', { path, what }));
  }
  handles.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }));
  for (const handle of handles) {
    if (isFolder(handle)) yield* within(handle, `${path}/${handle.name}`);
    else if (WORKBOOK.test(handle.name) && !LOCK.test(handle.name)) yield handleSource(handle, path);
  }
}

async function sourcesOf(folder: Folder): Promise<readonly FileSource[]> {
  const sources: FileSource[] = [];
  for await (const source of within(folder, folder.name)) sources.push(source);
  return sources.length > 0
    ? sources
    : [refused(folder.name, failure('folder-empty', { path: folder.name }))];
}

/** Where the browser gives no handle (some give none for a folder, or forbid them), the file itself. */
async function handleOf(item: HandleItem): Promise<Handle | null> {
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
  const dropped = items.map((item) => ({ file: item.getAsFile(), handle: handleOf(item) }));
  const sources = await Promise.all(
    dropped.map(async ({ file, handle: asked }): Promise<readonly FileSource[]> => {
      const handle = await asked;
      if (handle) return isFolder(handle) ? sourcesOf(handle) : [handleSource(handle)];
      return file ? [fileSource(file)] : [];
    }),
  );
  return sources.flat();
}
