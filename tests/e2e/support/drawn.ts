import type { Frame } from 'playwright-core';

/** Waits until what was changed is drawn: a pane in a frame is a moment behind the page around it. */
export const drawn = (pane: Frame): Promise<void> =>
  pane.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve();
          });
        });
      }),
  );
