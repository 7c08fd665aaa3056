import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** JavaScript of Microsoft's React task pane template, production build, without office.js, gzip. */
export const REFERENCE_BYTES = 165_425;

/** Bytes of JavaScript, gzip; office.js is never among them. */
export interface BundleResult {
  /** What taskpane.html names in its tags, preloads included: asked for before any script has run. */
  readonly tagBytes: number;
  /** Every script of the pane, also what is only loaded on use. */
  readonly allBytes: number;
}

/** Bytes of built files after gzip at its strongest, one by one, as a web server would send them. */
export const gzipBytes = (dist: string, files: Iterable<string>): number =>
  [...new Set(files)].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length,
    0,
  );

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** Scripts of its own that a built page names, each once: by script tag, by the start script's list, by preload. */
export function scriptsOf(html: string): readonly string[] {
  const tags = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => tag);
  const named = tags.flatMap((tag) => {
    if (tag.startsWith('<script'))
      return attribute(tag, 'id') === 'office-script'
        ? []
        : [attribute(tag, 'src'), ...attribute(tag, 'data-scripts').split(/\s+/)];
    const isScript = attribute(tag, 'rel') === 'modulepreload' || attribute(tag, 'as') === 'script';
    return isScript ? [attribute(tag, 'href')] : [];
  });
  return [...new Set(named.filter((address) => address !== ''))];
}

/** Bytes of JavaScript of the page without Excel, gzip. */
export interface PageBundleResult {
  /** What index.html names in its tags. */
  readonly tagBytes: number;
  /** Every script that the page may ever load: what its service worker keeps. */
  readonly allBytes: number;
}

/** Files that the service worker keeps, by the list at the beginning of its own file. */
export function keptFiles(dist: string): readonly string[] {
  const [first = ''] = readFileSync(join(dist, 'serviceWorker.js'), 'utf8').split('\n');
  const list = /^self\.offline=(.*);$/.exec(first)?.[1] ?? '{"files":[]}';
  const { files } = JSON.parse(list) as { files: readonly { url: string }[] };
  return files.map(({ url }) => url);
}

export const measurePageBundle = (dist: string): PageBundleResult => ({
  tagBytes: gzipBytes(dist, scriptsOf(readFileSync(join(dist, 'index.html'), 'utf8'))),
  allBytes: gzipBytes(
    dist,
    keptFiles(dist).filter((name) => name.endsWith('.js')),
  ),
});

export function measureBundle(dist: string): BundleResult {
  const html = readFileSync(join(dist, 'taskpane.html'), 'utf8');
  const all = readdirSync(join(dist, 'app')).filter((name) => name.endsWith('.js'));
  return {
    tagBytes: gzipBytes(dist, scriptsOf(html)),
    allBytes: gzipBytes(
      dist,
      all.map((name) => `app/${name}`),
    ),
  };
}
