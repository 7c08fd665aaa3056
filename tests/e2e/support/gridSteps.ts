import type { Locator, Page } from 'playwright-core';

/** The grid of a page by hand and keyboard. */
export interface GridSteps {
  readonly cell: (name: string) => Locator;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Text of a cell as it is seen. */
  readonly shown: (name: string) => Promise<string>;
  /** Waits until the cell is the one chosen. */
  readonly activeIs: (name: string) => Promise<void>;
  readonly selected: () => Promise<readonly string[]>;
  readonly mark: (kind: string) => Locator;
  /** What another program copied: `html` beside its text where it is one that shows tables. */
  readonly paste: (text: string, html?: string) => Promise<void>;
  /** What copying puts on the clipboard. */
  readonly copy: () => Promise<string>;
}

export function gridSteps(page: Page): GridSteps {
  const cell = (name: string) => page.locator(`[data-cell="${name}"]`);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const shown = async (name: string): Promise<string> =>
    (await cell(name).locator('span').allTextContents()).join('');
  const activeIs = (name: string): Promise<void> =>
    page.locator(`[data-cell="${name}"][data-active]`).waitFor();
  const selected = (): Promise<readonly string[]> =>
    page
      .locator('[role="gridcell"][aria-selected="true"]')
      .evaluateAll((cells) => cells.map((one) => one.getAttribute('data-cell') ?? ''));
  const mark = (kind: string) => page.locator(`[data-mark="${kind}"]`);

  const paste = (text: string, html?: string): Promise<void> =>
    page.evaluate(
      (copied) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', copied.text);
        if (copied.html !== undefined) clipboardData.setData('text/html', copied.html);
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      },
      { text, html },
    );
  const copy = (): Promise<string> =>
    page.evaluate(() => {
      const clipboardData = new DataTransfer();
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
      );
      return clipboardData.getData('text/plain');
    });
  return { cell, press, shown, activeIs, selected, mark, paste, copy };
}
