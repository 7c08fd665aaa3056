import { Workbox } from 'workbox-window';
import { createStore } from '../../taskpane/model/store';
import { cacheName } from './cacheName';
import { OPENED } from './messages';

/**
 * `ready`: kept for use without network, since just now. `offered`: a new version waits. `replaced`: the new version
 * is in force, in a page that is still the old one.
 */
export type OfflineState = 'quiet' | 'ready' | 'offered' | 'replaced';

export interface Offline {
  readonly getState: () => OfflineState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Registers the service worker where the page has one and the browser takes it; elsewhere nothing happens. */
  readonly start: () => () => void;
  /** Puts the new version in force and opens the page again. */
  readonly update: () => void;
  readonly reopen: () => void;
  readonly dismiss: () => void;
}

/** Tells every other page and the service worker, as long as the page is open, which build it needs. */
function holdBuild(name: string): Promise<void> {
  return new Promise((resolve) => {
    void navigator.locks.request(name, { mode: 'shared' }, () => {
      resolve();
      return new Promise(() => undefined);
    });
  });
}

export function createOffline(): Offline {
  const store = createStore<{ readonly state: OfflineState }>({ state: 'quiet' });
  let workbox: Workbox | null = null;
  let isAsked = false;
  const show = (state: OfflineState): void => {
    store.set({ state });
  };
  const reopen = (): void => {
    location.reload();
  };

  async function register(worker: Workbox, build: string): Promise<void> {
    let wasKept = navigator.serviceWorker.controller !== null;
    worker.addEventListener('waiting', () => {
      show('offered');
    });
    worker.addEventListener('controlling', () => {
      show(wasKept ? 'replaced' : 'ready');
      wasKept = true;
      // The user may still keep the page for the sake of unsaved changes: it then says how things stand.
      if (isAsked) reopen();
    });
    const registration = await worker.register();
    if (!registration) return;
    await holdBuild(cacheName(build, registration.scope));
    navigator.serviceWorker.controller?.postMessage(OPENED);
  }

  return {
    getState: () => store.get().state,
    subscribe: store.subscribe,
    start: () => {
      const tag = document.querySelector<HTMLMetaElement>('meta[name="offline"]');
      // Plain http, a folder on disk, a browser that blocks it: the page works as it is, with its web server.
      if (!tag || !('serviceWorker' in navigator && 'locks' in navigator)) return () => undefined;
      const worker = (workbox ??= new Workbox(tag.content));
      register(worker, tag.dataset['build'] ?? '').catch(() => undefined);
      const askAgain = (): void => {
        if (document.visibilityState === 'visible') worker.update().catch(() => undefined);
      };
      document.addEventListener('visibilitychange', askAgain);
      return () => {
        document.removeEventListener('visibilitychange', askAgain);
      };
    },
    update: () => {
      isAsked = true;
      workbox?.messageSkipWaiting();
    },
    reopen,
    dismiss: () => {
      show('quiet');
    },
  };
}
