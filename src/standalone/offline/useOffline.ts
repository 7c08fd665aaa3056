import { useEffect, useState, useSyncExternalStore } from 'react';
import { createOffline, type Offline, type OfflineState } from './createOffline';

/** Keeps the page for use without network, and says how that stands. */
export function useOffline(): { readonly offline: Offline; readonly state: OfflineState } {
  const [offline] = useState(createOffline);
  useEffect(() => offline.start(), [offline]);
  return { offline, state: useSyncExternalStore(offline.subscribe, offline.getState) };
}
