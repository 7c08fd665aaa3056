import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { headersFor } from '../../../.config/build/advice.js';
import { buildSettings } from '../../../.config/build/settings.js';
import { contentTypeOf } from '../../host/browser/index';

const settings = buildSettings({});

/** A web server of its own: what a service worker asks for passes by the routes of a test. */
export interface SiteServer {
  /** A folder of it, so that what lies outside the product's scope is told apart. Ends in a slash. */
  readonly url: string;
  /** From now on serves another folder at the same address. */
  readonly serve: (folder: string) => void;
  /** Breaks every connection and takes no more. */
  readonly stop: () => Promise<void>;
}

const FOLDER = '/jixiao/';

/** Serves a folder with the headers that the build advises, at a free port of this machine. */
export async function startSite(folder: string): Promise<SiteServer> {
  let served = folder;
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname).slice(FOLDER.length) || 'index.html';
    readFile(join(served, normalize(`/${path}`))).then(
      (body) => {
        const headers = { ...headersFor(path, settings), 'Content-Type': contentTypeOf(path) };
        response.writeHead(200, headers).end(body);
      },
      () => {
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${FOLDER}`,
    serve: (next) => {
      served = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
