import { createStore, delMany, entries, set, type UseStore } from 'idb-keyval';
import { success, type EditReceipt } from '../../sheet/index';
import type { FileSource } from './fileSource';
import { saveTarget, type FileStamp } from './saveTarget';

/** A file with changes that are not saved yet: the bytes as opened or last saved, and what was written since. */
export interface Draft {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly receipts: readonly EditReceipt[];
  /** ISO date and time. */
  readonly time: string;
  /** Where it came from on the disk, and how it was there; null: nowhere that can be written to. */
  readonly origin: { readonly handle: FileSystemFileHandle; readonly stamp: FileStamp | null } | null;
}

export interface DraftStore {
  /** By key, oldest first. Empty where the browser keeps nothing for this page. */
  readonly load: () => Promise<readonly (readonly [string, Draft])[]>;
  /** @returns whether it is kept. */
  readonly keep: (key: string, draft: Draft) => Promise<boolean>;
  readonly drop: (keys: readonly string[]) => Promise<void>;
}

/** The file as it was before the draft's changes. */
export const draftSource = ({ name, bytes, origin }: Draft): FileSource => ({
  name,
  folder: '',
  read: () => Promise.resolve(success({ bytes, target: origin && saveTarget(origin.handle, origin.stamp) })),
});

/** Drafts in the browser's database, on this machine. A browser that blocks it, or is full, keeps none. */
export function browserDrafts(): DraftStore {
  let store: UseStore | null = null;
  const database = (): UseStore => (store ??= createStore('self-evaluation-assistant', 'drafts'));
  return {
    load: async () => {
      try {
        const kept = await entries<string, Draft>(database());
        return kept.sort(([, a], [, b]) => a.time.localeCompare(b.time));
      } catch {
        return [];
      }
    },
    keep: async (key, draft) => {
      try {
        await set(key, draft, database());
        return true;
      } catch {
        return false;
      }
    },
    drop: async (keys) => {
      try {
        await delMany([...keys], database());
      } catch {
        // What cannot be reached holds nothing to drop.
      }
    },
  };
}
