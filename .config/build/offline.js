import { createHash } from 'node:crypto';

/** Length of a revision: enough to tell two builds apart. */
const DIGITS = 20;

/** Files whose name says what they hold: kept without asking whether they changed. */
const HASHED = /^app\//;

/** Addresses of its own that a built page names. @param {string} html */
const namedIn = (html) =>
  [...html.matchAll(/\s(?:src|href)="([^":]+)"/g)].map(([, address = '']) => address.replace(/^\.\//, ''));

/**
 * Scripts of an entry, with all that it loads later: parts of the page and workers.
 * @param {import('webpack').Compilation} compilation @param {string} entry
 */
function chunkFiles(compilation, entry) {
  const first = compilation.entrypoints.get(entry);
  if (!first) throw new Error(`no entry ${entry}`);
  /** @type {Set<import('webpack').ChunkGroup>} */
  const groups = new Set([first]);
  for (const group of groups)
    for (const later of [...group.childrenIterable, ...group.asyncEntrypointsIterable]) groups.add(later);
  return [...groups].flatMap(({ chunks }) =>
    chunks.flatMap(({ files, auxiliaryFiles }) => [...files, ...auxiliaryFiles]),
  );
}

/**
 * Tells the service worker what to keep: the page, what it names, and all that its entry may ever load. The list
 * stands at the beginning of the worker's own file, so that the browser sees a new version in it.
 */
export class OfflinePlugin {
  /** @param {{ entry: string, page: string, worker: string, version: string }} options Names below dist/. */
  constructor(options) {
    this.options = options;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { entry, page, worker, version } = this.options;
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('OfflinePlugin', (compilation) => {
      // Once every name has its final hash.
      const stage = Compilation.PROCESS_ASSETS_STAGE_ANALYSE;
      compilation.hooks.processAssets.tap({ name: 'OfflinePlugin', stage }, (assets) => {
        const text = (/** @type {string} */ name) => compilation.getAsset(name)?.source.buffer() ?? '';
        const names = new Set([
          page,
          ...namedIn(String(text(page))),
          ...chunkFiles(compilation, entry).filter((name) => !name.endsWith('.map')),
        ]);
        const files = [...names]
          .filter((name) => name in assets)
          .sort()
          .map((url) => ({
            url,
            revision: HASHED.test(url)
              ? null
              : createHash('sha256').update(text(url)).digest('hex').slice(0, DIGITS),
          }));
        const kept = JSON.stringify({ build: buildName(version, compilation), files });
        compilation.updateAsset(
          worker,
          (source) => new sources.ConcatSource(`self.offline=${kept};\n`, source),
        );
      });
    });
  }
}

/** What tells two builds apart, also two of one version. @param {string} version @param {{ hash?: string | undefined }} compilation */
export const buildName = (version, { hash = '' }) => `${version} ${hash.slice(0, DIGITS)}`;
