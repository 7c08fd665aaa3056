/**
 * `npm run sideload [-- --manifest FILE] [--remove]`: lets Excel on this machine know the add-in, from
 * dist/manifest.xml where there is one, else from manifest.xml (with `npm start` running).
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { manifestId } from './manifestId';
import { sideloadOnMac } from './mac';
import { WEB_STEPS } from './web';
import { sideloadOnWindows } from './windows';

const { values } = parseArgs({
  options: { manifest: { type: 'string' }, remove: { type: 'boolean', default: false } },
});
const built = resolve('dist/manifest.xml');
const manifest = resolve(values.manifest ?? (existsSync(built) ? built : 'manifest.xml'));
const request = { manifest, id: manifestId(manifest), isRemoval: values.remove };

switch (process.platform) {
  case 'win32':
    console.log(sideloadOnWindows(request));
    break;
  case 'darwin':
    console.log(sideloadOnMac(request));
    break;
  default:
    console.log('Excel for desktop runs on Windows and Mac only.');
}
console.log(`\n${WEB_STEPS}\nManifest: ${manifest}`);
