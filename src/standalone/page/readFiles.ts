import type { Library } from '../files/library';

/** Opens files that were dropped or chosen, one after the other, so that the page stays answering. */
export async function openFiles(library: Library, files: readonly File[]): Promise<void> {
  for (const file of files) {
    library.open(file.name, new Uint8Array(await file.arrayBuffer()));
    await new Promise((resolve) => setTimeout(resolve));
  }
}
