import { useCallback, useState } from 'react';
import type { Problem } from '../../sheet/index';
import { saveFile } from '../../taskpane/report/saveFile';
import type { SheetChanges } from '../files/changes';
import type { Library, ListedFile } from '../files/library';
import type { OpenFile } from '../files/openFile';
import { pickTarget, typeOf } from '../files/pickers';
import type { SaveTarget } from '../files/saveTarget';

interface Result {
  readonly id: string;
  readonly name: string;
}

/** What the last saving came to. */
export type SavingResult =
  | (Result & { readonly kind: 'saved'; readonly changes: readonly SheetChanges[] })
  /** Handed to the browser as a download; whether it is on the disk only the user can see. */
  | (Result & { readonly kind: 'downloaded'; readonly confirm: () => void })
  | (Result & { readonly kind: 'refused'; readonly problem: Problem });

export interface Saving {
  readonly result: SavingResult | null;
  readonly dismiss: () => void;
  /** To where the file came from; else where the user says, as far as the browser asks; else as a download. */
  readonly save: (listed: ListedFile) => Promise<void>;
  readonly saveAs: (listed: ListedFile) => Promise<void>;
}

export function useSaving(library: Library): Saving {
  const [result, setResult] = useState<SavingResult | null>(null);

  const store = useCallback(
    async ({ id, target: former }: ListedFile, file: OpenFile, target: SaveTarget): Promise<void> => {
      const point = file.save();
      const { name } = target.handle;
      const written = await target.write(point.bytes);
      if (!written.ok) {
        setResult({ kind: 'refused', id, name, problem: written.problem });
        return;
      }
      point.done(name);
      if (target !== former) library.moveTo(id, target);
      setResult({ kind: 'saved', id, name, changes: point.changes });
    },
    [library],
  );
  const download = useCallback(({ id }: ListedFile, file: OpenFile): void => {
    const { name } = file.getState();
    const point = file.save();
    saveFile(name, typeOf(name), point.bytes);
    const confirm = (): void => {
      point.done(name);
      setResult({ kind: 'saved', id, name, changes: point.changes });
    };
    setResult({ kind: 'downloaded', id, name, confirm });
  }, []);
  const saveAs = useCallback(
    async (listed: ListedFile): Promise<void> => {
      const { id, file } = listed;
      if (!file) return;
      const { name } = file.getState();
      const target = await pickTarget(name);
      if (target === 'unavailable') download(listed, file);
      else if (target === 'cancelled') return;
      else if (target.ok) await store(listed, file, target.value);
      else setResult({ kind: 'refused', id, name, problem: target.problem });
    },
    [download, store],
  );
  const save = useCallback(
    async (listed: ListedFile): Promise<void> => {
      const { file, target } = listed;
      if (file && target) await store(listed, file, target);
      else await saveAs(listed);
    },
    [saveAs, store],
  );
  const dismiss = useCallback(() => {
    setResult(null);
  }, []);
  return { result, dismiss, save, saveAs };
}
