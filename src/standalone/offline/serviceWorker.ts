/**
 * Keeps the page without Excel for use without network: all of one build, or nothing. A new build waits until the
 * user asks for it, or no page is open any more.
 */
import { PrecacheController } from 'workbox-precaching';
import { cacheName, isCacheOf } from './cacheName';
import type { WorkerScope } from './workerScope';

declare const self: WorkerScope;

const { build, files } = self.offline;
const folder = self.registration.scope;
const name = cacheName(build, folder);
const kept = new PrecacheController({ cacheName: name });
kept.addToCacheList(files);

/** The kept file that a request asks for: without what follows ? or #, and the folder stands for its page. */
function addressOf(request: Request): string {
  const { origin, pathname } = new URL(request.url);
  const address = `${origin}${pathname}`;
  return address === folder ? `${folder}index.html` : address;
}

/** A page of an older build finds its parts in what is kept of that build. */
const answer = async (request: Request, address: string): Promise<Response> =>
  (await kept.matchPrecache(address)) ?? (await caches.match(request)) ?? (await fetch(request));

/** Drops older builds that no open page holds any more. */
async function dropUnused(): Promise<void> {
  const others = (await caches.keys()).filter((other) => other !== name && isCacheOf(other, folder));
  // What is no older build is one that is just arriving.
  if (self.registration.installing || self.registration.waiting) return;
  for (const other of others)
    await navigator.locks.request(other, { ifAvailable: true }, async (lock) => {
      if (lock) await caches.delete(other);
    });
}

async function activate(): Promise<void> {
  await dropUnused();
  await self.clients.claim();
}

self.addEventListener('install', (event) => void kept.install(event));
self.addEventListener('activate', (event) => {
  void kept.activate(event);
  event.waitUntil(activate());
});
self.addEventListener('message', (event) => {
  if (event.data.type === 'SKIP_WAITING') void self.skipWaiting();
  if (event.data.type === 'OPENED') event.waitUntil(dropUnused());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = addressOf(request);
  const isOurs = kept.getCacheKeyForURL(address) !== undefined || address.startsWith(`${folder}app/`);
  if (request.method === 'GET' && isOurs) event.respondWith(answer(request, address));
});
