import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HASH = /\.([0-9a-f]{10})\./;
const backwards = (text: string): string => [...text].reverse().join('');

/**
 * The next version, as a release leaves it on a server: every file under app/ has another name, and those of the
 * version before are gone.
 */
export function nextBuild(dist: string, version: string): string {
  const next = mkdtempSync(join(tmpdir(), 'next-build-'));
  cpSync(dist, next, { recursive: true });
  const app = join(next, 'app');
  const names = readdirSync(app);
  const hashes = new Set(names.flatMap((name) => HASH.exec(name)?.[1] ?? []));
  const renewed = (text: string): string =>
    [...hashes].reduce((done, hash) => done.replaceAll(hash, backwards(hash)), text);
  const { version: old } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  for (const name of names) renameSync(join(app, name), join(app, renewed(name)));
  const texts = readdirSync(next, { recursive: true, encoding: 'utf8' });
  for (const name of texts.filter((one) => /\.(?:js|html)$/.test(one))) {
    const file = join(next, name);
    const text = renewed(readFileSync(file, 'utf8'));
    writeFileSync(file, text.replaceAll(`"${old}`, `"${version}`));
  }
  return next;
}
