import { success, type TextStore } from '../sheet/index';

/** The browser's store for this page; null where it is blocked. Reading the property throws then. */
function browserStorage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

/**
 * A text kept for this user on this machine, under a key. Where the browser blocks its store, or it is full, the text
 * lasts as long as the page, and `lasts` says so.
 */
export function browserStore(key: string): TextStore {
  let memory: string | null = null;
  const tried = <T>(job: (storage: Storage) => T, otherwise: T): T => {
    const storage = browserStorage();
    if (!storage) return otherwise;
    try {
      return job(storage);
    } catch {
      return otherwise;
    }
  };
  /** Some browsers hand out a store that takes nothing. */
  const takesText = (): boolean =>
    tried((storage) => {
      const probe = `${key}.probe`;
      storage.setItem(probe, probe);
      storage.removeItem(probe);
      return true;
    }, false);
  return {
    lasts: () => memory === null && takesText(),
    load: () => Promise.resolve(success(memory ?? tried((storage) => storage.getItem(key), null))),
    save: (text) => {
      const isKept = tried((storage) => {
        if (text === null) storage.removeItem(key);
        else storage.setItem(key, text);
        return true;
      }, false);
      memory = isKept ? null : text;
      return Promise.resolve(success(null));
    },
  };
}
