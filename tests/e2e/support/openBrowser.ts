import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './findBrowser';
import { fontEnvironment } from './fonts';
import { packagedBrowser } from './packagedBrowser';

/** No sandbox, so that root may run it (containers); and nothing that calls home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const launch = (
  path: string,
  flags: readonly string[],
  environment: Record<string, string>,
): Promise<Browser> =>
  chromium.launch({
    executablePath: path,
    args: [...FLAGS, ...flags],
    // The bar takes its 15 px of a pane of 320 in Excel too.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    env: { ...process.env, ...environment, ...fontEnvironment() },
  });

/**
 * A real Chromium: one that is installed, else the packaged one. Chinese text looks the same in both. `flags`: more of
 * Chromium's own.
 */
export function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const installed = findBrowser();
  if (installed !== null) return launch(installed, ['--headless=new', ...flags], {});
  const { path, libraries } = packagedBrowser();
  // A headless shell: it knows one kind of headless only.
  return launch(path, ['--headless', ...flags], { LD_LIBRARY_PATH: libraries });
}
