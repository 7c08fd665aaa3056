import { useCallback, useRef, useState } from 'react';
import { cellName, type Problem } from '../../sheet/index';
import { saveFile } from '../../taskpane/report/saveFile';
import type { SheetChanges } from '../files/changes';
import type { Library, ListedFile } from '../files/library';
import type { OpenFile } from '../files/openFile';
import { pickTarget, typeOf } from '../files/pickers';
import type { SaveTarget } from '../files/saveTarget';
import { typingOf } from '../grid/cellTyping';

interface Result {
  readonly id: string;
  readonly name: string;
}

/** What the last saving of a file came to. */
export type SavingResult =
  | (Result & { readonly kind: 'saved'; readonly changes: readonly SheetChanges[] })
  /** Handed to the browser as a download; whether it is on the disk only the user can see. */
  | (Result & { readonly kind: 'downloaded'; readonly confirm: () => void })
  /** What was typed into a cell could not be written: a file without it would not be what is on the screen. */
  | (Result & { readonly kind: 'unfinished'; readonly cell: string })
  | (Result & { readonly kind: 'refused'; readonly problem: Problem });

export interface Saving {
  /** By file. */
  readonly results: ReadonlyMap<string, SavingResult>;
  readonly latest: SavingResult | null;
  readonly dismiss: (id: string) => void;
  /**
   * To where the file came from; else where the user says, as far as the browser asks; else as a download. While a file
   * is being saved, asking again does nothing.
   */
  readonly save: (listed: ListedFile) => Promise<void>;
  readonly saveAs: (listed: ListedFile) => Promise<void>;
}

export function useSaving(library: Library): Saving {
  const [results, setResults] = useState<Saving['results']>(new Map());
  const [latest, setLatest] = useState<SavingResult | null>(null);
  const busy = useRef(new Set<string>());

  const dismiss = useCallback((id: string): void => {
    setResults((known) => new Map([...known].filter(([one]) => one !== id)));
  }, []);
  const tell = useCallback((result: SavingResult): void => {
    setResults((known) => new Map([...known, [result.id, result]]));
    setLatest(result);
  }, []);
  const store = useCallback(
    async ({ id, target: former }: ListedFile, file: OpenFile, target: SaveTarget): Promise<void> => {
      const point = file.save();
      const { name } = target.handle;
      const written = await target.write(point.bytes);
      if (!written.ok) {
        tell({ kind: 'refused', id, name, problem: written.problem });
        return;
      }
      point.done(name);
      if (target !== former) library.moveTo(id, target);
      tell({ kind: 'saved', id, name, changes: point.changes });
    },
    [library, tell],
  );
  const download = useCallback(
    ({ id }: ListedFile, file: OpenFile): void => {
      const { name } = file.getState();
      const point = file.save();
      saveFile(name, typeOf(name), point.bytes);
      const confirm = (): void => {
        point.done(name);
        tell({ kind: 'saved', id, name, changes: point.changes });
      };
      tell({ kind: 'downloaded', id, name, confirm });
    },
    [tell],
  );
  const storeElsewhere = useCallback(
    async (listed: ListedFile, file: OpenFile): Promise<void> => {
      const { name } = file.getState();
      const target = await pickTarget(name);
      if (target === 'unavailable') download(listed, file);
      else if (target === 'cancelled') return;
      else if (target.ok) await store(listed, file, target.value);
      else tell({ kind: 'refused', id: listed.id, name, problem: target.problem });
    },
    [download, store, tell],
  );
  /** Writes what is being typed. @returns false: it was refused, its cell comes to the front, and that is told */
  const isFinished = useCallback(
    (id: string, file: OpenFile): boolean => {
      const typing = typingOf(file);
      typing.commit();
      const { typed } = typing.get();
      if (!typed) return true;
      typing.bringBack();
      void library.bringToFront(id);
      tell({ kind: 'unfinished', id, name: file.getState().name, cell: cellName(typed) });
      return false;
    },
    [library, tell],
  );
  const alone = useCallback(
    async ({ id }: ListedFile, job: (file: OpenFile) => Promise<void>, file: OpenFile | null) => {
      if (!file || busy.current.has(id) || !isFinished(id, file)) return;
      busy.current.add(id);
      try {
        await job(file);
      } finally {
        busy.current.delete(id);
      }
    },
    [isFinished],
  );
  const saveAs = useCallback(
    (listed: ListedFile): Promise<void> => alone(listed, (file) => storeElsewhere(listed, file), listed.file),
    [alone, storeElsewhere],
  );
  const save = useCallback(
    (listed: ListedFile): Promise<void> =>
      alone(
        listed,
        (file) => (listed.target ? store(listed, file, listed.target) : storeElsewhere(listed, file)),
        listed.file,
      ),
    [alone, store, storeElsewhere],
  );
  return { results, latest, dismiss, save, saveAs };
}
