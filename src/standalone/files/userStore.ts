import { success, type TextStore } from '../../sheet/index';

const KEY = 'self-evaluation-assistant';

/** Settings of this browser's user. Where the browser keeps nothing, they last as long as the page. */
export function userStore(): TextStore {
  let memory: string | null = null;
  return {
    load: () => {
      try {
        return Promise.resolve(success(memory ?? localStorage.getItem(KEY)));
      } catch {
        return Promise.resolve(success(memory));
      }
    },
    save: (text) => {
      memory = text;
      try {
        if (text === null) localStorage.removeItem(KEY);
        else localStorage.setItem(KEY, text);
      } catch {
        // Kept in memory above.
      }
      return Promise.resolve(success(null));
    },
  };
}
