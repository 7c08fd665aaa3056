import { createStore, delMany, getMany, keys, promisifyRequest, type UseStore } from 'idb-keyval';
import { success } from '../../sheet/index';
import type { FileSource } from './fileSource';
import type { Past } from './history';
import { saveTarget, type FileStamp } from './saveTarget';

/** Names a draft: the session of the page that keeps it, and the file in that session. */
export interface DraftKey {
  readonly session: string;
  readonly file: string;
}

/** What changes of a draft with every write; small beside the bytes. */
export interface DraftPast {
  readonly name: string;
  readonly past: Past;
  /** ISO date and time. */
  readonly time: string;
  /** Where it came from on the disk, and how it was there; null: nowhere that can be written to. */
  readonly origin: { readonly handle: FileSystemFileHandle; readonly stamp: FileStamp | null } | null;
}

/** A file with changes that are not saved yet: the bytes as opened, and what was done to them. */
export interface Draft extends DraftPast {
  readonly bytes: Uint8Array;
}

/**
 * Whether a draft is kept, or why not: the browser threw away the bytes kept before, its room is used up, or it keeps
 * nothing for this page.
 */
export type Keeping = 'kept' | 'without-bytes' | 'full' | 'blocked';

export interface DraftStore {
  /** Oldest first. Empty where the browser keeps nothing for this page. */
  readonly list: () => Promise<readonly (DraftKey & DraftPast)[]>;
  /** null: there is none. Rejects where the browser cannot read it, or has thrown a part of it away. */
  readonly read: (key: DraftKey) => Promise<Draft | null>;
  /**
   * All or nothing; what is asked for first is done first, also with `drop`, and also when the page goes away just then.
   * @param bytes null: those kept with the draft stay.
   */
  readonly keep: (key: DraftKey, past: DraftPast, bytes: Uint8Array | null) => Promise<Keeping>;
  readonly drop: (key: DraftKey) => Promise<void>;
}

const pastKey = ({ session, file }: DraftKey): IDBValidKey[] => [session, file, 'past'];
const bytesKey = ({ session, file }: DraftKey): IDBValidKey[] => [session, file, 'bytes'];

/** The draft whose past is kept under the key. */
function draftOf(key: IDBValidKey): readonly DraftKey[] {
  if (!Array.isArray(key)) return [];
  const [session, file, part] = key;
  return typeof session === 'string' && typeof file === 'string' && part === 'past'
    ? [{ session, file }]
    : [];
}

/** Oldest first. */
export const byTime = (a: DraftPast, b: DraftPast): number => a.time.localeCompare(b.time);

/** The file as it was before the draft's changes. */
export const draftSource = ({ name, bytes, origin }: Draft): FileSource => ({
  name,
  folder: '',
  read: () => Promise.resolve(success({ bytes, target: origin && saveTarget(origin.handle, origin.stamp) })),
});

/** Drafts in the browser's database, on this machine. Transactions on one store are done in the order of their making. */
export function browserDrafts(): DraftStore {
  let store: UseStore | null = null;
  const database = (): UseStore => (store ??= createStore('self-evaluation-assistant', 'drafts'));
  return {
    list: async () => {
      try {
        const found = (await keys(database())).flatMap(draftOf);
        const pasts = await getMany<DraftPast | undefined>(found.map(pastKey), database());
        return found
          .flatMap((key, at) => {
            const past = pasts[at];
            return past ? [{ ...key, ...past }] : [];
          })
          .sort(byTime);
      } catch {
        return [];
      }
    },
    read: async (key) => {
      const parts = await getMany<unknown>([pastKey(key), bytesKey(key)], database());
      const [past, bytes] = parts as [DraftPast | undefined, Uint8Array | undefined];
      if (!past) return null;
      if (!bytes) throw new Error('the bytes of the draft are gone');
      return { ...past, bytes };
    },
    keep: async (key, past, bytes) => {
      try {
        const kept = await database()('readwrite', async (records) => {
          if (bytes) records.put(bytes, bytesKey(key));
          records.put(past, pastKey(key));
          const base = records.getKey(bytesKey(key));
          // A page that goes away does not live to see its requests answered.
          records.transaction.commit();
          await promisifyRequest(records.transaction);
          return base.result;
        });
        return kept === undefined ? 'without-bytes' : 'kept';
      } catch (error) {
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
      }
    },
    drop: async (key) => {
      try {
        await delMany([pastKey(key), bytesKey(key)], database());
      } catch {
        // What cannot be reached now is offered once more, and can be dropped then.
      }
    },
  };
}
