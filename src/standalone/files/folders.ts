import { failure, type Outcome } from '../../sheet/index';
import { unreadable, type FileSource } from './fileSource';

/** A file in a folder, by whichever way the browser reads it. */
export interface FoundFile {
  readonly name: string;
  /** `folder`: the folders it lies in. */
  readonly source: (folder: string) => FileSource;
}

/** The same of a folder. */
export interface Folder {
  readonly name: string;
  /** Throws where the folder cannot be read, or not to its end. */
  readonly entries: () => AsyncIterable<Folder | FoundFile>;
}

/** Those that cannot be read are told of, not passed over. */
const WORKBOOK = /\.(xls[xmb]?|et)$/i;
/** What Excel keeps beside a workbook that is open. */
const LOCK = /^~\$/;

const isFolder = (entry: Folder | FoundFile): entry is Folder => 'entries' in entry;

/** Stands for what cannot be opened: asked for its bytes, it says why. */
const refused = (name: string, problem: Outcome<never>): FileSource => ({
  name,
  folder: '',
  read: () => Promise.resolve(problem),
});

/** Workbooks in a folder and below, by name; a folder that cannot be read stands as a source that says so. */
async function* within(folder: Folder, path: string): AsyncGenerator<FileSource> {
  const entries: (Folder | FoundFile)[] = [];
  try {
    for await (const entry of folder.entries()) entries.push(entry);
  } catch (error) {
    yield refused(folder.name, unreadable(error, path));
  }
  entries.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }));
  for (const entry of entries) {
    if (isFolder(entry)) yield* within(entry, `${path}/${entry.name}`);
    else if (WORKBOOK.test(entry.name) && !LOCK.test(entry.name)) yield entry.source(path);
  }
}

/** The workbooks of a folder; one without any stands as a source that says so. */
export async function folderSources(folder: Folder): Promise<readonly FileSource[]> {
  const sources: FileSource[] = [];
  for await (const source of within(folder, folder.name)) sources.push(source);
  return sources.length > 0
    ? sources
    : [refused(folder.name, failure('folder-empty', { path: folder.name }))];
}
