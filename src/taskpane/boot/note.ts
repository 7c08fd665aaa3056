/** Notes that stand in the page from the beginning, by id. */
export type Note = 'elsewhere' | 'not-loaded';

/** Asks the start script for one of its notes. @param details what a maintainer needs, to be copied */
export function showNote(note: Note, details = ''): void {
  window.dispatchEvent(new CustomEvent('start-note', { detail: { note, details } }));
}
