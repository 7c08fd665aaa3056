import type { Page } from 'playwright-core';
import type { NamedFile } from './dropFiles';

/** What the browser's window for saving gives back. */
export type SaveWindow = { readonly name: string } | { readonly error: string };

export interface DiskOptions {
  readonly files?: readonly NamedFile[];
  readonly save?: SaveWindow;
  /** The DOMException that the window for opening is refused with. */
  readonly refusesToOpen?: string;
}

/**
 * Real file handles of the browser's private file system stand where its windows would give those of the disk. What
 * lies there already stays as it is.
 */
export const withDisk = ({ files = [], save = { name: '另存.xlsx' }, refusesToOpen }: DiskOptions) => ({
  prepare: async (page: Page) => {
    const texts = files.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString('base64') }));
    await page.addInitScript(
      ({ all, saving, refusal }) => {
        Object.assign(window, {
          showOpenFilePicker: async () => {
            if (refusal !== undefined) throw new DOMException('refused', refusal);
            const root = await navigator.storage.getDirectory();
            return Promise.all(
              all.map(async ({ name, text }) => {
                const handle = await root.getFileHandle(name, { create: true });
                if ((await handle.getFile()).size > 0) return handle;
                const stream = await handle.createWritable();
                await stream.write(Uint8Array.from(atob(text), (digit) => digit.charCodeAt(0)));
                await stream.close();
                return handle;
              }),
            );
          },
          showSaveFilePicker: async () => {
            if ('error' in saving) throw new DOMException('refused', saving.error);
            return (await navigator.storage.getDirectory()).getFileHandle(saving.name, { create: true });
          },
        });
      },
      { all: texts, saving: save, refusal: refusesToOpen },
    );
  },
});

export const onDisk = async (page: Page, name: string): Promise<Buffer> =>
  Buffer.from(
    await page.evaluate(async (wanted) => {
      const root = await navigator.storage.getDirectory();
      const file = await (await root.getFileHandle(wanted)).getFile();
      return [...new Uint8Array(await file.arrayBuffer())];
    }, name),
  );

/** Another program saves the file. */
export const saveElsewhere = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page.evaluate(
    async ([wanted, content]) => {
      const root = await navigator.storage.getDirectory();
      const stream = await (await root.getFileHandle(wanted)).createWritable();
      await stream.write(new Uint8Array(content));
      await stream.close();
    },
    [name, [...bytes]] as const,
  );
