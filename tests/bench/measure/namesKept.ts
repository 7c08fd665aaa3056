/** tsx marks the names of functions by this helper, which functions sent into a page then miss there. */
export const NAMES_KEPT = 'globalThis.__name = (named) => named;';
