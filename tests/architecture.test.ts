import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const SRC = join(__dirname, '..', 'src');

/** Who may import whom: rooms, packages by exact name, `node:` for Node's own modules. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: ['core', 'big.js'],
  sheet: ['core', 'sheet'],
  app: ['core', 'sheet', 'app'],
  xlsx: ['sheet', 'xlsx', 'fflate'],
  excel: ['core', 'sheet', 'excel', '@microsoft/office-js-helpers'],
  taskpane: [
    'app',
    'core',
    'sheet',
    'taskpane',
    'react',
    'react/jsx-runtime',
    'react-dom',
    'react-dom/client',
    '@fluentui/react-components',
    '@noble/hashes/sha2.js',
    'package.json',
  ],
  commands: ['taskpane', 'commands'],
  standalone: [
    'app',
    'core',
    'sheet',
    'xlsx',
    'taskpane',
    'standalone',
    'react',
    'react-dom',
    'react-dom/client',
    '@fluentui/react-components',
    'idb-keyval',
    'numfmt',
    'workbox-precaching',
    'workbox-window',
    'package.json',
  ],
  cli: ['app', 'core', 'sheet', 'xlsx', 'cli', 'node:', 'package.json'],
};

/** The one file of a room that may also reach a host. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  [join('taskpane', 'main.tsx')]: ['excel', 'commands'],
};

/** Words that only one room may say, each with the rooms that may. */
const WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:Excel|Office)\.\w/, ['excel']],
  [/\b(?:document|window)\./, ['taskpane', 'standalone']],
  [/\bprocess\./, ['cli']],
  [/\bDate\.now\(\)|\bnew Date\(\)/, ['cli', 'taskpane', 'standalone']],
  [/\bMath\.round\(|\.toFixed\(/, []],
];

const files = (readdirSync(SRC, { recursive: true }) as string[])
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, room: file.split(sep)[0] ?? '', text: readFileSync(join(SRC, file), 'utf8') }));

/** The room or package that an import names. */
function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  if (!specifier.startsWith('.')) return specifier;
  const path = relative(SRC, join(SRC, dirname(file), specifier)).split(sep);
  return (path[0] === '..' ? path.at(-1) : path[0]) ?? '';
}

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import|import\()\s*'([^']+)'/g)].map((match) => match[1] ?? '');

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('the rooms', () => {
  it('are all known', () => {
    expect(files.length).toBeGreaterThan(0);
    expect([...new Set(files.map(({ room }) => room))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (room) => {
    const wrong = files
      .filter((one) => one.room === room)
      .flatMap(({ file, text }) =>
        importsOf(text)
          .filter((specifier) => {
            const target = targetOf(file, specifier);
            return !MAY_IMPORT[room]?.includes(target) && !ENTRIES[file]?.includes(target);
          })
          .map((specifier) => `${file}: ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  it('enter core by its index, save for types', () => {
    const wrong = files.flatMap(({ file, room, text }) =>
      [...text.matchAll(/import (type )?[^;]*?from '(\.[^']+)'/g)]
        .filter(
          ([, isType, specifier = '']) => !isType && room !== 'core' && targetOf(file, specifier) === 'core',
        )
        .filter(([, , specifier = '']) => !/\/core(?:\/index)?$/.test(specifier))
        .map(([, , specifier]) => `${file}: ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(WORDS)('%s is said only where it may', (word, rooms) => {
    const wrong = files
      .filter(({ room, text }) => !rooms.includes(room) && word.test(withoutComments(text)))
      .map(({ file }) => file);
    expect(wrong).toEqual([]);
  });
});
