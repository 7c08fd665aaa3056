import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** JavaScript of Microsoft's React task pane template, production build, without office.js, gzip. */
export const REFERENCE_BYTES = 165_425;

export interface BundleResult {
  /** What taskpane.html loads by its script tags: the start script and what that loads at once. */
  readonly firstLoad: readonly { readonly file: string; readonly bytes: number }[];
  readonly firstLoadBytes: number;
}

/** Bytes of a built file after gzip at its strongest, as a web server would send it. */
export const gzipBytes = (dist: string, file: string): number =>
  gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;

/** Scripts of a built page that come from its own site, in order. */
export function scriptsOf(html: string): readonly string[] {
  const tags = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
  return tags
    .flatMap((tag) => [
      /\ssrc="([^"]*)"/.exec(tag)?.[1] ?? '',
      ...(/\sdata-scripts="([^"]*)"/.exec(tag)?.[1] ?? '').split(' '),
    ])
    .filter((address) => address !== '' && !address.startsWith('https:'));
}

export function measureBundle(dist: string): BundleResult {
  const files = scriptsOf(readFileSync(join(dist, 'taskpane.html'), 'utf8'));
  const firstLoad = files.map((file) => ({ file, bytes: gzipBytes(dist, file) }));
  return { firstLoad, firstLoadBytes: firstLoad.reduce((sum, { bytes }) => sum + bytes, 0) };
}
