import type { Message } from './messages';

/** An event that keeps the worker awake until a job is done. */
export interface LongEvent extends Event {
  readonly waitUntil: (job: Promise<unknown>) => void;
}

export interface FetchEvent extends LongEvent {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

export interface MessageEvent extends LongEvent {
  readonly data: Message;
}

interface Events {
  install: LongEvent;
  activate: LongEvent;
  fetch: FetchEvent;
  message: MessageEvent;
}

/** What the build tells the worker. */
export interface Kept {
  readonly build: string;
  /** Addresses relative to the worker; a revision where the name itself does not change with what it holds. */
  readonly files: { url: string; revision: string | null }[];
}

/** What is used of a service worker's global scope. TypeScript's own types for it cannot stand beside a page's. */
export interface WorkerScope {
  readonly offline: Kept;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Type extends keyof Events>(
    type: Type,
    listener: (event: Events[Type]) => void,
  ) => void;
}
