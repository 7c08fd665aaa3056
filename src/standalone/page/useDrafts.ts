import { useCallback, useEffect, useRef, useState } from 'react';
import { browserParts } from '../../taskpane/environment';
import { browserDrafts, draftSource, type Draft } from '../files/drafts';
import type { Library } from '../files/library';
import type { OpenFile } from '../files/openFile';

/** Milliseconds of quiet after which changes are kept. */
const QUIET = 400;

const drafts = browserDrafts();

export interface Drafts {
  /** Kept from last time and not yet decided upon. */
  readonly found: readonly (readonly [string, Draft])[];
  readonly restore: () => void;
  readonly discard: () => void;
}

/** Keeps unsaved changes in the browser, gives them back after a reload, and asks before the page is left. */
export function useDrafts(library: Library): Drafts {
  const [found, setFound] = useState<Drafts['found']>([]);
  const kept = useRef(new Set<string>());
  const session = useRef(browserParts.now());

  useEffect(() => {
    void drafts.load().then(setFound);
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stops = new Map<string, () => void>();
    const openFiles = (): readonly OpenFile[] =>
      library.getState().files.flatMap(({ file }) => (file ? [file] : []));
    const keep = (): void => {
      for (const { target, file } of library.getState().files) {
        if (!file) continue;
        const { id, name, isDirty } = file.getState();
        const key = `${session.current} ${id}`;
        if (isDirty) {
          kept.current.add(key);
          const origin = target && { handle: target.handle, stamp: target.stamp() };
          void drafts.keep(key, { name, ...file.draft(), time: browserParts.now(), origin });
        } else if (kept.current.delete(key)) void drafts.drop([key]);
      }
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(keep, QUIET);
    };
    const follow = (): void => {
      const files = openFiles();
      for (const file of files) {
        const { id } = file.getState();
        if (!stops.has(id)) stops.set(id, file.subscribe(later));
      }
      const open = new Set(files.map((file) => file.getState().id));
      for (const [id, stop] of stops) {
        if (open.has(id)) continue;
        stop();
        stops.delete(id);
        const key = `${session.current} ${id}`;
        if (kept.current.delete(key)) void drafts.drop([key]);
      }
    };
    const ask = (event: BeforeUnloadEvent): void => {
      if (openFiles().some((file) => file.getState().isDirty)) event.preventDefault();
    };
    const stopLibrary = library.subscribe(follow);
    window.addEventListener('beforeunload', ask);
    return () => {
      clearTimeout(timer);
      stopLibrary();
      window.removeEventListener('beforeunload', ask);
      for (const stop of stops.values()) stop();
    };
  }, [library]);

  const discard = useCallback(() => {
    void drafts.drop(found.map(([key]) => key));
    setFound([]);
  }, [found]);
  const restore = useCallback(() => {
    void (async () => {
      for (const [, draft] of found) await library.restore(draftSource(draft), draft.receipts);
      discard();
    })();
  }, [found, discard, library]);
  return { found, restore, discard };
}
