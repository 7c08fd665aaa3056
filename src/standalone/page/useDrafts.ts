import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { browserParts } from '../../taskpane/environment';
import { createDraftKeeper, type DraftKeeper } from '../files/draftKeeper';
import { createDraftOffers, type DraftOffers } from '../files/draftOffers';
import { browserDrafts } from '../files/drafts';
import type { Library } from '../files/library';
import type { OpenFile } from '../files/openFile';
import { browserSessions } from '../files/sessions';
import { typingOf } from '../grid/cellTyping';

export interface Drafts {
  readonly offers: DraftOffers;
  readonly keeper: DraftKeeper;
}

function createDrafts(library: Library): Drafts {
  const [store, sessions] = [browserDrafts(), browserSessions()];
  const keeper = createDraftKeeper({ ...browserParts, library, store, session: sessions.own });
  return { keeper, offers: createDraftOffers({ library, store, sessions, adopt: keeper.adopt }) };
}

/** Keeps unsaved changes in the browser, offers them after a reload, and asks before the page is left. */
export function useDrafts(library: Library): Drafts {
  const drafts = useMemo(() => createDrafts(library), [library]);
  useEffect(() => {
    void drafts.offers.look();
    return drafts.keeper.start();
  }, [drafts]);
  useEffect(() => {
    const openFiles = (): readonly OpenFile[] => library.getState().files.flatMap(({ file }) => file ?? []);
    const leave = (): void => {
      for (const file of openFiles()) typingOf(file).commit();
      drafts.keeper.flush();
    };
    // A page may be given no time once it is left: what is to be kept is asked for before the question.
    const ask = (event: BeforeUnloadEvent): void => {
      leave();
      if (openFiles().some((file) => file.getState().isDirty || typingOf(file).get().typed !== null))
        event.preventDefault();
    };
    const hide = (): void => {
      if (document.visibilityState === 'hidden') drafts.keeper.flush();
    };
    window.addEventListener('beforeunload', ask);
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('beforeunload', ask);
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [library, drafts]);
  return drafts;
}

/** Why changes are not kept just now. */
export const useKeepingTrouble = ({ keeper }: Drafts) =>
  useSyncExternalStore(keeper.subscribe, keeper.getState).trouble;
