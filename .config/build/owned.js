/** Whether a file below dist/ (slashes as in an address) is written by the build, and so may be removed by it. */
export const owned = (/** @type {string} */ file) =>
  /^(?:app\/|assets\/icon-[^/]*\.png$|manifest\.xml$|(?:taskpane|index)\.html$|serviceWorker\.js$|_headers$|web\.config$|nginx\.example\.conf$)/.test(
    file.replaceAll('\\', '/'),
  );
