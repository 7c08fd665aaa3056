import type { Page } from 'playwright-core';

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Lets files fall onto the page, as dragged from the desktop. */
export async function dropFiles(page: Page, files: readonly NamedFile[]): Promise<void> {
  const data = files.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString('base64') }));
  await page.evaluate((all) => {
    const transfer = new DataTransfer();
    for (const { name, text } of all)
      transfer.items.add(new File([Uint8Array.from(atob(text), (digit) => digit.charCodeAt(0))], name));
    const target = document.querySelector('main');
    for (const type of ['dragenter', 'dragover', 'drop'])
      target?.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, data);
}
