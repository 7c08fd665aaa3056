import { execFileSync } from 'node:child_process';

/** Unpacks the browser and its libraries into the system's temporary folder (about 3 s, once). */
const UNPACK = `
import chromium from '@sparticuz/chromium';
chromium.setGraphicsMode = false;
const path = await chromium.executablePath();
console.log(JSON.stringify({ path, libraries: process.env.LD_LIBRARY_PATH ?? '' }));
`;

/**
 * The browser that the npm package @sparticuz/chromium carries (Linux, 64 bit). The package is an ES module that
 * changes its process's environment, hence a process of its own; the variable makes it unpack its libraries as well.
 */
export function packagedBrowser(): { readonly path: string; readonly libraries: string } {
  const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    encoding: 'utf8',
    env: { ...process.env, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  return JSON.parse(answer) as { path: string; libraries: string };
}
