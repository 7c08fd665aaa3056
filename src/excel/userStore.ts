import { success, type TextStore } from '../sheet/index';
import { SETTINGS_KEY } from './workbookSettings';

/** The browser's store for this page; null where it is blocked. Reading the property throws then. */
function browserStore(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

/** Excel on the web gives every site that embeds the add-in its own part of the store. */
const keyOf = (): string => {
  const { partitionKey } = Office.context as { readonly partitionKey?: string };
  return `${partitionKey ?? ''}${SETTINGS_KEY}`;
};

/**
 * A text kept for this user on this machine. Where the browser blocks its store, or it is full, the text lasts as
 * long as the add-in is open.
 */
export function userStore(): TextStore {
  const key = keyOf();
  let memory: string | null = null;
  const tried = <T>(job: (store: Storage) => T, otherwise: T): T => {
    const store = browserStore();
    if (!store) return otherwise;
    try {
      return job(store);
    } catch {
      return otherwise;
    }
  };
  return {
    load: () => Promise.resolve(success(memory ?? tried((store) => store.getItem(key), null))),
    save: (text) => {
      const isKept = tried((store) => {
        if (text === null) store.removeItem(key);
        else store.setItem(key, text);
        return true;
      }, false);
      memory = isKept ? null : text;
      return Promise.resolve(success(null));
    },
  };
}
