import { createStore } from '../../taskpane/model/store';
import type { DraftKey, DraftPast, DraftStore, Keeping } from './drafts';
import type { Library, ListedFile } from './library';
import type { FileState, OpenFile } from './openFile';

/** Why changes are not kept; null: they are. */
export type KeepingTrouble = Extract<Keeping, 'full' | 'blocked'> | null;

/** Keeps a draft of every open file that is not saved, and of no other. */
export interface DraftKeeper {
  readonly getState: () => { readonly trouble: KeepingTrouble };
  readonly subscribe: (listener: () => void) => () => void;
  /** Keeps changes from now on. @returns stops it. */
  readonly start: () => () => void;
  /** Keeps now what would be kept in a moment. */
  readonly flush: () => void;
  /** A file that was opened from a draft goes on being kept as that draft: it is never without one. */
  readonly adopt: (file: OpenFile, key: DraftKey) => void;
}

export interface KeeperParts {
  readonly library: Library;
  readonly store: DraftStore;
  readonly session: string;
  readonly now: () => string;
  readonly after: (milliseconds: number, job: () => void) => () => void;
}

/** Milliseconds from a change until it is kept. */
const DELAY = 400;
/** Milliseconds until what could not be kept is tried again. */
const RETRY = 10_000;

/** How far a file is kept. */
interface Kept {
  readonly key: DraftKey;
  /** The content asked to be kept last; null: none, or that failed. */
  sheets: FileState['sheets'] | null;
  hasBytes: boolean;
  trouble: KeepingTrouble;
}

const originOf = ({ target }: ListedFile): DraftPast['origin'] =>
  target && { handle: target.handle, stamp: target.stamp() };

export function createDraftKeeper({ library, store, session, now, after }: KeeperParts): DraftKeeper {
  const state = createStore<{ trouble: KeepingTrouble }>({ trouble: null });
  const kept = new Map<string, Kept>();
  const stops = new Map<string, () => void>();
  let stopWaiting: (() => void) | null = null;
  let stopRetrying: (() => void) | null = null;

  const showTrouble = (): void => {
    const trouble = [...kept.values()].find((one) => one.trouble !== null)?.trouble ?? null;
    if (trouble !== state.get().trouble) state.set({ trouble });
    stopRetrying?.();
    stopRetrying = trouble === null ? null : after(RETRY, flush);
  };
  const forget = (id: string): void => {
    const one = kept.get(id);
    if (!one) return;
    kept.delete(id);
    void store.drop(one.key);
    showTrouble();
  };
  const keep = async (listed: ListedFile, file: OpenFile): Promise<void> => {
    const { id, name, sheets } = file.getState();
    const one = kept.get(id) ?? { key: { session, file: id }, sheets: null, hasBytes: false, trouble: null };
    kept.set(id, one);
    if (one.sheets === sheets) return;
    one.sheets = sheets;
    const { bytes, past } = file.draft();
    const draft = { name, past, time: now(), origin: originOf(listed) };
    const keeping = await store.keep(one.key, draft, one.hasBytes ? null : bytes);
    if (kept.get(id) !== one) return;
    one.hasBytes = keeping === 'kept' || (one.hasBytes && keeping !== 'without-bytes');
    if (keeping !== 'kept') one.sheets = null;
    if (keeping === 'without-bytes') return keep(listed, file);
    one.trouble = keeping === 'kept' ? null : keeping;
    showTrouble();
  };
  const flush = (): void => {
    stopWaiting?.();
    stopWaiting = null;
    for (const listed of library.getState().files) {
      const { id, file } = listed;
      if (file?.getState().isDirty === true) void keep(listed, file);
      else forget(id);
    }
  };
  const later = (): void => {
    stopWaiting ??= after(DELAY, flush);
  };
  const changed = (file: OpenFile): void => {
    if (file.getState().isDirty) later();
    // Saved: what is still kept would be offered though it is on the disk.
    else flush();
  };
  const follow = (): void => {
    const { files } = library.getState();
    for (const { id, file } of files)
      if (file && !stops.has(id))
        stops.set(
          id,
          file.subscribe(() => {
            changed(file);
          }),
        );
    for (const [id, stop] of stops) {
      if (files.some((one) => one.id === id)) continue;
      stop();
      stops.delete(id);
      forget(id);
    }
  };

  return {
    getState: state.get,
    subscribe: state.subscribe,
    start: () => {
      follow();
      const stopFollowing = library.subscribe(follow);
      return () => {
        stopFollowing();
        stopWaiting?.();
        stopWaiting = null;
        stopRetrying?.();
        for (const stop of stops.values()) stop();
        stops.clear();
      };
    },
    flush,
    adopt: (file, key) => {
      const { id, sheets } = file.getState();
      kept.set(id, { key, sheets, hasBytes: true, trouble: null });
    },
  };
}
