import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { LIBRARY_FOLDER } from '../clientLibrary';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Of a file, by its name. */
export const contentTypeOf = (file: string): string => TYPES[extname(file)] ?? 'application/octet-stream';

async function answer(
  route: Route,
  folder: string,
  prefix: string,
  headers: Record<string, string>,
): Promise<void> {
  const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(prefix.length);
  const file = join(folder, normalize(`/${path}`));
  const body = await readFile(file).catch(() => null);
  if (!body) {
    await route.fulfill({ status: 404, body: '' });
    return;
  }
  await route.fulfill({ status: 200, body, contentType: contentTypeOf(file), headers });
}

/** Serves a folder under a URL that ends in a slash; no server is started. */
export async function serveFolder(
  context: BrowserContext,
  url: string,
  folder: string,
  headers: Record<string, string> = {},
): Promise<void> {
  const prefix = new URL(url).pathname;
  await context.route(
    (asked) => asked.href.startsWith(url),
    (route) => answer(route, folder, prefix, headers),
  );
}

/** Where Microsoft serves its library. */
export const OFFICE_JS_URL = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Serves the library as installed from npm at Microsoft's own address. */
export const serveOfficeJs = (context: BrowserContext): Promise<void> =>
  serveFolder(context, OFFICE_JS_URL, LIBRARY_FOLDER, { 'Access-Control-Allow-Origin': '*' });
