import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', '.config/build', 'assets', 'manifest.xml', 'package.json', 'webpack.config.js'];

/** When the newest file below was changed, in milliseconds. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds dist/ where it is missing or older than what it is made of. */
export default function build(): void {
  const built = join('dist', 'taskpane.html');
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...SOURCES.map(newest))) return;
  execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js'], { stdio: 'inherit' });
  // webpack leaves a file alone whose text is the same as before.
  utimesSync(built, new Date(), new Date());
}
