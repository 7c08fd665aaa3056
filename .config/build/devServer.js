import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { headersFor } from './advice.js';

/** Where office-addin-dev-certs keeps the certificate that `npm run certificates` makes. */
const FOLDER = join(homedir(), '.office-addin-dev-certs');
const CERTIFICATE = { cert: join(FOLDER, 'localhost.crt'), key: join(FOLDER, 'localhost.key') };

const ADVICE = `The page without Excel, with the sample forms: http://localhost:3000/index.html#sample
For the add-in, Excel wants https: npm run certificates (once), then npm start again.`;

/** @param {import('./settings.js').BuildSettings} settings @returns {Promise<import('webpack-dev-server').Configuration>} */
export async function devServer(settings) {
  const isTrusted = Object.values(CERTIFICATE).every(existsSync);
  if (!isTrusted) console.log(ADVICE);
  return {
    port: Number(new URL(settings.addinUrl).port || 3000),
    host: 'localhost',
    server: isTrusted ? { type: 'https', options: CERTIFICATE } : 'http',
    headers: headersFor('taskpane.html', settings),
    static: false,
    // The page's policy lets scripts connect to their own origin only; that includes this socket.
    client: { overlay: false },
    devMiddleware: { writeToDisk: false },
  };
}
