import { saveFile } from '../../taskpane/report/saveFile';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface SaveTarget {
  readonly createWritable: () => Promise<{
    readonly write: (bytes: Uint8Array) => Promise<void>;
    readonly close: () => Promise<void>;
  }>;
}

type Picker = (options: { readonly suggestedName: string }) => Promise<SaveTarget>;

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/**
 * Saves where the user says, as far as the browser asks; else as a download.
 * @returns false when the user thought better of it. Throws what the disk refuses.
 */
export async function saveBytes(name: string, bytes: Uint8Array): Promise<boolean> {
  const pick = Reflect.get(window, 'showSaveFilePicker') as Picker | undefined;
  if (pick === undefined) {
    saveFile(name, TYPE, bytes);
    return true;
  }
  try {
    const target = await pick.call(window, { suggestedName: name });
    const stream = await target.createWritable();
    await stream.write(bytes);
    await stream.close();
    return true;
  } catch (error) {
    if (isAbort(error)) return false;
    throw error;
  }
}
