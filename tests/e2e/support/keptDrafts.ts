import type { Page } from 'playwright-core';

/** A record of the page's database. */
export interface KeptRecord {
  readonly session: string;
  readonly file: string;
  readonly part: string;
  /** Writes after the last saving; null: the record holds no past. */
  readonly since: number | null;
}

/** All that the browser keeps for the page now. What the page asked for before is done by then. */
export const keptRecords = (page: Page): Promise<readonly KeptRecord[]> =>
  page.evaluate(async () => {
    const NAME = 'self-evaluation-assistant';
    if (!(await indexedDB.databases()).some(({ name }) => name === NAME)) return [];
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error(request.error?.message));
        };
      });
    const database = await answer(indexedDB.open(NAME));
    const drafts = database.transaction('drafts').objectStore('drafts');
    const [keys, values] = await Promise.all([
      answer(drafts.getAllKeys()),
      answer(drafts.getAll() as IDBRequest<{ past?: { since: unknown[] } }[]>),
    ]);
    database.close();
    return keys.map((key, at) => {
      const [session = '', file = '', part = ''] = key as string[];
      return { session, file, part, since: values[at]?.past?.since.length ?? null };
    });
  });

/** Writes in each draft that is kept whole. */
async function keptWrites(page: Page): Promise<readonly number[]> {
  const records = await keptRecords(page);
  return records
    .filter((one) =>
      records.some(
        ({ session, file, part }) => part === 'bytes' && session === one.session && file === one.file,
      ),
    )
    .flatMap(({ since }) => since ?? []);
}

/** Waits until as many writes are kept, of each draft in turn. */
export async function writesKept(page: Page, ...counts: readonly number[]): Promise<void> {
  const PATIENCE = 10_000;
  const end = performance.now() + PATIENCE;
  for (;;) {
    const kept = await keptWrites(page);
    if (JSON.stringify(kept) === JSON.stringify(counts)) return;
    if (performance.now() > end) throw new Error(`kept: ${JSON.stringify(kept)}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Changes what the kept writes say of the cells before them: they fit their file no longer. */
export const spoilWrites = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('self-evaluation-assistant');
        opening.onsuccess = () => {
          const change = opening.result.transaction('drafts', 'readwrite');
          const cursors = change.objectStore('drafts').openCursor();
          cursors.onsuccess = () => {
            const cursor = cursors.result;
            const { past } = (cursor?.value ?? {}) as {
              past?: { since: { sheets: { edits: { before: unknown }[] }[] }[] };
            };
            for (const { sheets } of past?.since ?? [])
              for (const { edits } of sheets) for (const edit of edits) edit.before = 'never there';
            if (past) cursor?.update(cursor.value);
            cursor?.continue();
          };
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          change.onabort = () => {
            reject(new Error(change.error?.message));
          };
        };
      }),
  );

/** Empties the database under the page, as the browser's settings do. */
export const forgetRecords = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('self-evaluation-assistant');
        opening.onsuccess = () => {
          const change = opening.result.transaction('drafts', 'readwrite');
          change.objectStore('drafts').clear();
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
