import type { ScoringOptions } from '../../app/evaluate';
import { success, type InsertedSheet, type Outcome, type SheetContent } from '../../sheet/index';
import { createWorkbook } from '../../xlsx/index';
import { createStore } from '../../taskpane/model/store';
import { createFile } from './createFile';
import { createExamination } from './examine/examination';
import type { Examine } from './examine/examiner';
import { memorySource, type FileSource } from './fileSource';
import { handleSource } from './saveTarget';
import { NO_PAST } from './history';
import type { Library, LibraryState, ListedFile, Refusal } from './library';
import type { OpenFile } from './openFile';

/** A name that no file has: 自评表.xlsx, 自评表 (2).xlsx … */
function freeName(wished: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wished : wished.replace(/(\.\w+)?$/, ` (${number})$1`);
    if (!taken.includes(name)) return name;
  }
}

type OpenedFile = ListedFile & { readonly file: OpenFile };

const isOpen = (listed: ListedFile): listed is OpenedFile => listed.file !== null;

export function createLibrary(examine: Examine): Library {
  const store = createStore<LibraryState>({ files: [], frontId: null, refusals: [], progress: null });
  const { set: show } = store;
  let options: ScoringOptions = {};
  let count = 0;
  const find = (id: string): ListedFile | undefined => store.get().files.find((one) => one.id === id);
  const change = (id: string, part: Partial<ListedFile>): void => {
    show({ files: store.get().files.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  };
  const refuse = (id: string, refusal: Refusal): void => {
    show({
      files: store.get().files.filter((one) => one.id !== id),
      refusals: [...store.get().refusals, refusal],
    });
  };
  const entryOf = (source: FileSource): ListedFile => {
    count += 1;
    return { id: `file${count}`, source, target: null, sheets: null, file: null };
  };
  const nameOf = (id: string): string => find(id)?.source.name ?? '';

  const examination = createExamination({
    examine,
    options: () => options,
    onAnswer: (id, answer) => {
      if (find(id)?.file !== null) return;
      if (answer.ok) change(id, { sheets: answer.value });
      else refuse(id, { name: nameOf(id), problem: answer.problem });
    },
    onBug: (id, bug) => {
      if (find(id)?.file === null) refuse(id, { name: nameOf(id), bug });
    },
    onProgress: (progress) => {
      show({ progress });
    },
  });
  const examineFiles = (files: readonly ListedFile[]): void => {
    examination.add(files.map(({ id, source }) => ({ id, read: source.read })));
  };

  /** New sheets become a file of their own. */
  const newSheets = async (contents: readonly SheetContent[]): Promise<Outcome<readonly InsertedSheet[]>> => {
    const taken = store.get().files.map(({ source }) => source.name);
    const source = memorySource(freeName('自评表.xlsx', taken), createWorkbook(contents));
    const file = await toFront(entryOf(source));
    return success(file?.getState().sheets.map(({ id, name }) => ({ id, name })) ?? []);
  };

  async function opened(entry: ListedFile, past = NO_PAST): Promise<OpenedFile | Refusal> {
    const { name } = entry.source;
    try {
      const read = await entry.source.read();
      if (!read.ok) return { name, problem: read.problem };
      const { bytes, target } = read.value;
      const file = createFile({ id: entry.id, name, bytes, past }, newSheets);
      return file.ok ? { ...entry, target, file: file.value } : { name, problem: file.problem };
    } catch (bug) {
      return { name, bug };
    }
  }

  /** Opens what is not open, and brings it to the front in the same step for those who watch. */
  async function toFront(entry: ListedFile): Promise<OpenFile | null> {
    const { id } = entry;
    const result = isOpen(entry) ? entry : await opened(entry);
    const known = find(id);
    // Asked for twice at once: the first one opened it.
    const open = known && isOpen(known) ? known : result;
    if (!('id' in open)) {
      refuse(id, open);
      return null;
    }
    examination.leaveOut(id);
    const files = known
      ? store.get().files.map((one) => (one.id === id ? open : one))
      : [...store.get().files, open];
    show({ files, frontId: id });
    return open.file;
  }

  return {
    getState: store.get,
    subscribe: store.subscribe,
    add: async (sources) => {
      const [first, ...others] = sources.map(entryOf);
      if (!first) return;
      if (others.length === 0) {
        await toFront(first);
        return;
      }
      const files = [first, ...others];
      show({ files: [...store.get().files, ...files], frontId: null });
      examineFiles(files);
    },
    restore: async (source, past) => {
      const result = await opened(entryOf(source), past);
      if (!('id' in result)) return result;
      await toFront(result);
      return result.file;
    },
    bringToFront: async (id) => {
      const entry = find(id);
      return entry ? toFront(entry) : null;
    },
    showList: () => {
      show({ frontId: null });
    },
    close: (id) => {
      const at = store.get().files.findIndex((one) => one.id === id);
      if (at < 0) return;
      const files = store.get().files.filter((_, index) => index !== at);
      const open = files.filter(({ file }) => file !== null);
      const next = open.find((one) => files.indexOf(one) >= at) ?? open.at(-1);
      show({ files, frontId: store.get().frontId === id ? (next?.id ?? null) : store.get().frontId });
    },
    moveTo: (id, target) => {
      change(id, { target, source: handleSource(target.handle) });
    },
    scoreWith: (wished) => {
      if (wished === options) return;
      options = wished;
      examineFiles(store.get().files.filter(({ file }) => file === null));
    },
    cancel: examination.cancel,
    dismissRefusal: (refusal) => {
      show({ refusals: store.get().refusals.filter((one) => one !== refusal) });
    },
  };
}
