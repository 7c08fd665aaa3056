import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', 'src', 'taskpane', 'words');
const rooms = readdirSync(FOLDER)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((room) => room !== 'index');

/** Every key with its kind, nested ones by path. */
const keysOf = (table: unknown, path = ''): readonly string[] =>
  typeof table === 'object' && table !== null
    ? Object.entries(table).flatMap(([key, value]) => keysOf(value, `${path}.${key}`))
    : [`${path}: ${typeof table}`];

const textsOf = (table: unknown): readonly string[] => {
  if (typeof table === 'string') return [table];
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(textsOf) : [];
};

describe.each(rooms)('the words of %s', (room) => {
  const tables = import(join(FOLDER, `${room}.ts`)).then((module: Readonly<Record<string, unknown>>) =>
    Object.entries(module)
      .filter(([name]) => name.endsWith('Words'))
      .map(([, table]) => table as Readonly<Record<'zh-CN' | 'en', unknown>>),
  );

  it('are the same in both languages, and none is empty', async () => {
    const all = await tables;
    expect(all.length).toBeGreaterThan(0);
    for (const table of all) {
      expect(keysOf(table['zh-CN'])).toEqual(keysOf(table.en));
      expect([...textsOf(table['zh-CN']), ...textsOf(table.en)].filter((text) => text.trim() === '')).toEqual(
        [],
      );
    }
  });
});
