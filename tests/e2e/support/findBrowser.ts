import { existsSync } from 'node:fs';
import { join } from 'node:path';

const PROGRAM_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** Where Chrome, Edge and Chromium are usually installed. */
const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/opt/google/chrome/chrome',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: PROGRAM_FOLDERS.flatMap((name) => process.env[name] ?? []).flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

/** CHROME_PATH, else an installed browser, else null. CHROME_PATH=none: as if none were installed. */
export function findBrowser(): string | null {
  const named = process.env['CHROME_PATH'];
  if (named === 'none') return null;
  if (named !== undefined && named !== '') return named;
  return PLACES[process.platform]?.find((path) => existsSync(path)) ?? null;
}
