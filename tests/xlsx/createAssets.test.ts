import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ASSETS, assetFolder } from '../tools/assets';

describe.each(ASSETS)('assets/$name', ({ name, bytes }) => {
  it('is what the code makes, byte for byte (else run: npx tsx tests/tools/writeAssets.ts)', () => {
    const committed = new Uint8Array(readFileSync(join(assetFolder, name)));
    expect(Buffer.compare(committed, bytes())).toBe(0);
  });
});
