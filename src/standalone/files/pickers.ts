import { failure, success, type Outcome } from '../../sheet/index';
import type { FileSource } from './fileSource';
import { handleSource, saveTarget, type SaveTarget } from './saveTarget';

/** Parts of the File System Access API that TypeScript does not know yet. */
interface Pickers {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const XLSM = 'application/vnd.ms-excel.sheet.macroEnabled.12';

/** The name's ending, in small letters: .xlsx. */
const endingOf = (name: string): string => /\.\w+$/.exec(name)?.[0].toLowerCase() ?? '';

/** The media type by the name's ending. */
export const typeOf = (name: string): string => (endingOf(name) === '.xlsm' ? XLSM : XLSX);

/**
 * What came of asking the user in a window of the browser; `unavailable`: there is none, or it may not be shown (some
 * inner networks and embedding pages forbid it).
 */
export type Picked<T> = T | 'cancelled' | 'unavailable';

/** The user closed the window without choosing; or another one still waits for an answer. */
const ANSWERED = ['AbortError', 'NotAllowedError'];

/** To be called while a click or a key is handled: browsers show windows for nothing else. */
async function picked<T>(ask: (() => Promise<T>) | null): Promise<Picked<T>> {
  if (!ask) return 'unavailable';
  try {
    return await ask();
  } catch (error) {
    return error instanceof DOMException && ANSWERED.includes(error.name) ? 'cancelled' : 'unavailable';
  }
}

const pickers = (): Pickers => globalThis as Pickers;

export const canPickTarget = (): boolean => pickers().showSaveFilePicker !== undefined;

/** Files to open, each with the way back to it. */
export async function pickFiles(): Promise<Picked<readonly FileSource[]>> {
  const pick = pickers().showOpenFilePicker;
  const types = [{ accept: { [XLSX]: ['.xlsx'], [XLSM]: ['.xlsm'] } }];
  const handles = await picked(pick ? () => pick({ multiple: true, types }) : null);
  return typeof handles === 'string' ? handles : handles.map((handle) => handleSource(handle));
}

/** A place to save to. Error: `other-ending` for a name that Excel would not open with this content. */
export async function pickTarget(suggestedName: string): Promise<Picked<Outcome<SaveTarget>>> {
  const pick = pickers().showSaveFilePicker;
  const ending = endingOf(suggestedName);
  const types = [{ accept: { [typeOf(suggestedName)]: [ending] } }];
  const handle = await picked(pick ? () => pick({ suggestedName, types }) : null);
  if (typeof handle === 'string') return handle;
  return endingOf(handle.name) === ending
    ? success(saveTarget(handle, null))
    : failure('other-ending', { path: handle.name, ending });
}
