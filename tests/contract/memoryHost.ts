import {
  failure,
  success,
  type Area,
  type HostEvent,
  type Outcome,
  type SheetContent,
  type SheetSnapshot,
  type TextStore,
  type WorkbookHost,
  type WorkbookPort,
} from '../../src/sheet/index';
import { memoryPort } from './memoryPort';

/** A store of one text, in memory. */
export function memoryStore(first: string | null = null): TextStore & { readonly text: () => string | null } {
  let text = first;
  return {
    text: () => text,
    load: () => Promise.resolve(success(text)),
    save: (next) => {
      text = next;
      return Promise.resolve(success(null));
    },
  };
}

/** What a test does to the workbook beside the product, and what it sees of it. */
export interface MemoryHost extends WorkbookHost {
  readonly sheets: () => readonly SheetSnapshot[];
  readonly sheet: (id: string) => SheetSnapshot;
  /** A user goes to another sheet. */
  readonly activate: (id: string) => void;
  /** A user types into a cell. */
  readonly type: (id: string, row: number, column: number, value: string | number | null) => void;
  readonly selected: () => readonly { readonly sheetId: string; readonly area: Area }[];
  /** Calls of `read` and `apply` so far. */
  readonly calls: () => readonly string[];
  /** Called before each call goes through: to make it wait, fail or throw. */
  readonly interfere: (hook: ((call: string) => Promise<Outcome<null>>) | null) => void;
}

const snapshotOf = (content: SheetContent, id: string): SheetSnapshot => ({
  id,
  name: content.name,
  visibility: 'visible',
  cells: content.cells.map(({ row, column, value, format }) => ({
    row,
    column,
    value,
    ...(format === undefined ? {} : { format }),
  })),
  isProtected: false,
  hiddenRows: [],
  hiddenColumns: [],
  merges: content.merges,
  printArea: { areas: [content.printArea], isOurs: false },
  uses1904Dates: false,
});

/** A workbook host that is nothing but its snapshots; the first sheet is in front. */
export function memoryHost(
  first: readonly SheetSnapshot[],
  {
    workbookSettings = memoryStore(),
    fileDigest = null,
  }: Partial<Pick<WorkbookHost, 'workbookSettings' | 'fileDigest'>> = {},
): MemoryHost {
  let book = memoryPort(first);
  let front = first[0]?.id ?? '';
  let hook: ((call: string) => Promise<Outcome<null>>) | null = null;
  const listeners = new Set<(event: HostEvent) => void>();
  const selected: { sheetId: string; area: Area }[] = [];
  const calls: string[] = [];
  const tell = (event: HostEvent): void => {
    for (const listener of listeners) listener(event);
  };

  /** Calls are logged, and fail where the test says so. */
  const through = async <T>(call: string, job: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    calls.push(call);
    const passed = await (hook?.(call) ?? Promise.resolve(success(null)));
    return passed.ok ? job() : passed;
  };
  const apply: WorkbookPort['apply'] = (edits) => through('apply', () => book.apply(edits));
  const setFront = (id: string): void => {
    if (id === front) return;
    front = id;
    tell({ kind: 'activated', sheetId: id });
  };

  return {
    sheets: () => book.sheets(),
    sheet: (id) => {
      const found = book.sheets().find((one) => one.id === id);
      if (!found) throw new Error(`no sheet ${id}`);
      return found;
    },
    activate: setFront,
    type: (id, row, column, value) => {
      const retyped = book.sheets().map((one) => {
        if (one.id !== id) return one;
        const others = one.cells.filter((cell) => cell.row !== row || cell.column !== column);
        const cells = [...others, { row, column, value }];
        return { ...one, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
      });
      book = memoryPort(retyped);
      tell({ kind: 'edited', sheetId: id });
    },
    selected: () => selected,
    calls: () => calls,
    interfere: (next) => {
      hook = next;
    },
    active: {
      read: () =>
        through('read', () => Promise.resolve(success(book.sheets().filter(({ id }) => id === front)))),
      apply,
    },
    workbook: { read: () => through('read all', () => book.read()), apply },
    select: (sheetId, area) =>
      through('select', () => {
        if (!book.sheets().some(({ id }) => id === sheetId))
          return Promise.resolve(failure('sheet-not-found', { sheet: sheetId }));
        selected.push({ sheetId, area });
        setFront(sheetId);
        return Promise.resolve(success(null));
      }),
    insertSheets: (contents) =>
      through('insert', () => {
        const added = contents.map((content, index) =>
          snapshotOf(content, `new${book.sheets().length + index}`),
        );
        book = memoryPort([...book.sheets(), ...added]);
        setFront(added[0]?.id ?? front);
        return Promise.resolve(success(added.map(({ id, name }) => ({ id, name }))));
      }),
    watch: (listener) => {
      listeners.add(listener);
      return Promise.resolve(
        success(() => {
          listeners.delete(listener);
        }),
      );
    },
    workbookSettings,
    fileDigest,
  };
}
