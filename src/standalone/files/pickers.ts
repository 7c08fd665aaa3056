import { handleSource, saveTarget, type SaveTarget } from './saveTarget';
import type { FileSource } from './fileSource';

/** Parts of the File System Access API that TypeScript does not know yet. */
interface Pickers {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const XLSM = 'application/vnd.ms-excel.sheet.macroEnabled.12';
const TYPES = [{ accept: { [XLSX]: ['.xlsx'], [XLSM]: ['.xlsm'] } }];

/** The media type by the name's ending. */
export const typeOf = (name: string): string => (/\.xlsm$/i.test(name) ? XLSM : XLSX);

const pickers = (): Pickers => globalThis as Pickers;

/** The user closed the browser's window without choosing. */
const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

async function chosen<T>(choice: Promise<T>): Promise<T | null> {
  try {
    return await choice;
  } catch (error) {
    if (isAbort(error)) return null;
    throw error;
  }
}

export const canPickFiles = (): boolean => pickers().showOpenFilePicker !== undefined;
export const canPickTarget = (): boolean => pickers().showSaveFilePicker !== undefined;

/** Files to open, each with the way back to it. Only where `canPickFiles`. */
export async function pickFiles(): Promise<readonly FileSource[]> {
  const pick = pickers().showOpenFilePicker;
  const handles = pick ? await chosen(pick({ multiple: true, types: TYPES })) : null;
  return (handles ?? []).map(handleSource);
}

/** A place to save to; null: the user thought better of it. Only where `canPickTarget`. */
export async function pickTarget(suggestedName: string): Promise<SaveTarget | null> {
  const pick = pickers().showSaveFilePicker;
  const handle = pick ? await chosen(pick({ suggestedName })) : null;
  return handle ? saveTarget(handle) : null;
}
