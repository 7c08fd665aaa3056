/** The tag that the start script watches as well. */
const TAG = 'office-script';

/**
 * Resolves once office.js has run. When it is blocked this never resolves: the start script shows the way out, and
 * the pane still opens if office.js arrives late.
 */
export const officeScript = (): Promise<void> =>
  new Promise((resolve) => {
    if ('Office' in window) resolve();
    else document.getElementById(TAG)?.addEventListener('load', () => resolve(), { once: true });
  });
