/** Writes the workbooks and icons under assets/ anew: `npx tsx tests/tools/writeAssets.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASSETS, assetFolder } from './assets';

mkdirSync(assetFolder, { recursive: true });
for (const { name, bytes } of ASSETS) writeFileSync(join(assetFolder, name), bytes());
