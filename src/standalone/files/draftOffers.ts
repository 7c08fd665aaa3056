import { createStore } from '../../taskpane/model/store';
import type { DraftKeeper } from './draftKeeper';
import { byTime, draftSource, type DraftKey, type DraftPast, type DraftStore } from './drafts';
import type { Library, Refusal } from './library';
import type { Sessions } from './sessions';

export interface FoundDraft extends DraftKey, DraftPast {}

/** A draft that could not be given back; it stays kept. `bytes` null: they cannot be read. */
export interface StuckDraft extends FoundDraft {
  readonly bytes: Uint8Array | null;
  readonly reason: Refusal;
}

export interface DraftOffersState {
  /** Kept by pages that are gone, and not yet decided upon; oldest first. */
  readonly found: readonly FoundDraft[];
  readonly stuck: readonly StuckDraft[];
}

/** Drafts of pages that are gone, offered to whoever opens the page next. */
export interface DraftOffers {
  readonly getState: () => DraftOffersState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly look: () => Promise<void>;
  /** Opens all that was found. */
  readonly restore: () => Promise<void>;
  readonly discard: (drafts: readonly DraftKey[]) => Promise<void>;
}

export interface OffersParts {
  readonly library: Library;
  readonly store: DraftStore;
  readonly sessions: Sessions;
  readonly adopt: DraftKeeper['adopt'];
}

export function createDraftOffers({ library, store, sessions, adopt }: OffersParts): DraftOffers {
  const { get, set, subscribe } = createStore<DraftOffersState>({ found: [], stuck: [] });

  const offerOnceOver = async (session: string): Promise<void> => {
    await sessions.whenOver(session);
    const known = get().found;
    const left = (await store.list()).filter(
      (draft) =>
        draft.session === session && !known.some((one) => one.session === session && one.file === draft.file),
    );
    set({ found: [...get().found, ...left].sort(byTime) });
  };
  /** Another page has taken over what is offered here: that is offered again once it is gone, too. */
  const withdraw = (session: string): void => {
    const found = get().found.filter((draft) => draft.session !== session);
    if (found.length === get().found.length) return;
    set({ found });
    void offerOnceOver(session);
  };
  const restore = async (found: FoundDraft): Promise<void> => {
    const { name, session } = found;
    const stick = (reason: Refusal, bytes: Uint8Array | null): void => {
      set({ stuck: [...get().stuck, { ...found, bytes, reason }] });
    };
    try {
      if (!(await sessions.claim(session))) {
        void offerOnceOver(session);
        return;
      }
      const draft = await store.read(found);
      // Another page has given it back, or dropped it.
      if (!draft) return;
      const result = await library.restore(draftSource(draft), draft.past);
      if ('name' in result) stick(result, draft.bytes);
      else adopt(result, found);
    } catch (bug) {
      stick({ name, bug }, null);
    }
  };

  return {
    getState: get,
    subscribe,
    look: async () => {
      sessions.onClaimed(withdraw);
      const sessionsFound = new Set((await store.list()).map(({ session }) => session));
      await Promise.all([...sessionsFound].map(offerOnceOver));
    },
    restore: async () => {
      const { found } = get();
      set({ found: [] });
      for (const one of found) await restore(one);
    },
    discard: async (drafts) => {
      const isLeft = (one: DraftKey): boolean =>
        !drafts.some(({ session, file }) => session === one.session && file === one.file);
      set({ found: get().found.filter(isLeft), stuck: get().stuck.filter(isLeft) });
      for (const one of drafts) if (await sessions.claim(one.session)) await store.drop(one);
    },
  };
}
