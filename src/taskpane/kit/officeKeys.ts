import type { KeyboardEvent } from 'react';

/**
 * In Excel on the web office.js answers Tab and Esc at the window, in the browser's place: Tab moves along a list of its
 * own and from anything that is not on it leaves the pane, Esc always goes back to the cells. What stops here is the
 * browser's again.
 */
export function keepFromOffice(event: KeyboardEvent, ...keys: readonly string[]): void {
  if (keys.includes(event.key)) event.stopPropagation();
}

/** Tab from where only a script put the focus (`tabIndex` -1): on to the next control of the pane. */
export function keepTabInside(event: KeyboardEvent): void {
  if (event.target instanceof HTMLElement && event.target.tabIndex < 0) keepFromOffice(event, 'Tab');
}
