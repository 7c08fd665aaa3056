import { useCallback, useState } from 'react';
import type { Outcome, Problem } from '../../sheet/index';
import { success } from '../../sheet/index';
import { saveFile } from '../../taskpane/report/saveFile';
import type { SheetChanges } from '../files/changes';
import type { Library, ListedFile } from '../files/library';
import { canPickTarget, pickTarget, typeOf } from '../files/pickers';
import type { SaveTarget } from '../files/saveTarget';

/** What the last saving came to. */
export type SavingResult =
  | { readonly id: string; readonly name: string; readonly changes: readonly SheetChanges[] }
  | { readonly id: string; readonly name: string; readonly problem: Problem };

export interface Saving {
  readonly result: SavingResult | null;
  readonly dismiss: () => void;
  /** To where the file came from; else where the user says, as far as the browser asks; else as a download. */
  readonly save: (listed: ListedFile) => Promise<void>;
  readonly saveAs: (listed: ListedFile) => Promise<void>;
}

const download = (name: string, bytes: Uint8Array): Outcome<null> => {
  saveFile(name, typeOf(name), bytes);
  return success(null);
};

export function useSaving(library: Library): Saving {
  const [result, setResult] = useState<SavingResult | null>(null);

  const store = useCallback(
    async ({ id, source, file }: ListedFile, target: SaveTarget | null): Promise<void> => {
      if (!file) return;
      const point = file.save();
      const name = target?.handle.name ?? source.name;
      const written = target ? await target.write(point.bytes) : download(name, point.bytes);
      if (!written.ok) {
        setResult({ id, name, problem: written.problem });
        return;
      }
      point.done(name);
      if (target && target !== source.target) library.moveTo(id, { name, read: target.read, target });
      setResult({ id, name, changes: point.changes });
    },
    [library],
  );
  const saveAs = useCallback(
    async (listed: ListedFile): Promise<void> => {
      const target = await pickTarget(listed.source.name);
      if (target) await store(listed, target);
    },
    [store],
  );
  const save = useCallback(
    (listed: ListedFile): Promise<void> =>
      listed.source.target === null && canPickTarget() ? saveAs(listed) : store(listed, listed.source.target),
    [saveAs, store],
  );
  const dismiss = useCallback(() => {
    setResult(null);
  }, []);
  return { result, dismiss, save, saveAs };
}
