import { join } from 'node:path';
import type { BrowserContext, Request, Route } from 'playwright-core';
import { headersFor } from '../../../.config/build/advice.js';
import { buildSettings } from '../../../.config/build/settings.js';
import { OFFICE_JS_URL, serveFolder } from '../../host/browser/index';

export const SITE = 'https://localhost:3000';
const settings = buildSettings({});

export interface ServedDist {
  /** Addresses of all that the pages asked for, in order. */
  readonly requests: readonly string[];
  /** Those that would have left for anywhere but the site itself and office.js. To be expected empty. */
  readonly strays: readonly string[];
}

export interface ServeOptions {
  /** Folder of the built pages. */
  readonly dist?: string;
  /** Answers what is asked of office.js's address; absent: refused, as by a firewall. */
  readonly office?: (route: Route, request: Request) => Promise<void>;
  /** Further addresses that belong to the test, such as the page of Excel on the web. */
  readonly allowed?: readonly string[];
}

/**
 * Answers every request of the context: dist/ at https://localhost:3000 with the headers that the build advises. What
 * is routed later (Excel on the web, office.js) goes before it.
 */
export async function serveDist(context: BrowserContext, options: ServeOptions = {}): Promise<ServedDist> {
  const { dist = join(process.cwd(), 'dist'), office, allowed = [] } = options;
  const requests: string[] = [];
  const strays: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (/^(?:data|blob):/.test(url)) return;
    requests.push(url);
    if (![`${SITE}/`, OFFICE_JS_URL, ...allowed].some((start) => url.startsWith(start))) strays.push(url);
  });
  await context.route('**/*', (route) => route.abort('connectionrefused'));
  if (office) await context.route(`${OFFICE_JS_URL}**`, office);
  await serveFolder(context, `${SITE}/`, dist, headersFor('', settings));
  await serveFolder(context, `${SITE}/app/`, join(dist, 'app'), headersFor('app/', settings));
  return { requests, strays };
}
