import type { FileSource } from './fileSource';
import { pickFiles } from './pickers';

/** Asks for files in the browser's window that gives the way back to the disk, else through the page's input. */
export async function chooseFiles(
  add: (sources: readonly FileSource[]) => void,
  input: HTMLInputElement | null,
): Promise<void> {
  const files = await pickFiles();
  if (files === 'unavailable') input?.click();
  else if (files !== 'cancelled') add(files);
}
