import { useSyncExternalStore } from 'react';

const listOf = (query: string): MediaQueryList | undefined =>
  typeof window.matchMedia === 'function' ? window.matchMedia(query) : undefined;

const onScreen = new Map<string, boolean>();

/** On paper the width is another one: what is on the screen stays as it is. */
function matches(query: string): boolean {
  if (listOf('print')?.matches !== true) onScreen.set(query, listOf(query)?.matches ?? false);
  return onScreen.get(query) ?? false;
}

/** Whether a media query holds now on the screen; false where the browser cannot tell. */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (listener) => {
      const list = listOf(query);
      list?.addEventListener('change', listener);
      return () => {
        list?.removeEventListener('change', listener);
      };
    },
    () => matches(query),
  );
