/** What a page says to the service worker; the first is what workbox-window sends. */
export type Message = { readonly type: 'SKIP_WAITING' } | { readonly type: 'OPENED' };

/** A page has opened, and holds the lock of its build: what no page needs any more can go. */
export const OPENED: Message = { type: 'OPENED' };
