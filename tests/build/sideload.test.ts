import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { macFolder, sideloadOnMac } from '../../.config/sideload/mac';
import { manifestId } from '../../.config/sideload/manifestId';
import { registryArguments } from '../../.config/sideload/windows';

const manifest = join(process.cwd(), 'manifest.xml');
const request = { manifest, id: manifestId(manifest), isRemoval: false };

describe('sideloading', () => {
  it('names the manifest in the registry on Windows, and takes it out again', () => {
    const value = ['HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer', '/v', request.id];
    expect(registryArguments(request)).toEqual(['add', ...value, '/t', 'REG_SZ', '/d', manifest, '/f']);
    expect(registryArguments({ ...request, isRemoval: true })).toEqual(['delete', ...value, '/f']);
  });

  it('copies the manifest into the folder of Excel on a Mac, and takes it out again', () => {
    const home = mkdtempSync(join(tmpdir(), 'sideload-'));
    const copy = join(macFolder(home), `${request.id}.manifest.xml`);
    sideloadOnMac(request, home);
    expect(readFileSync(copy, 'utf8')).toBe(readFileSync(manifest, 'utf8'));
    sideloadOnMac({ ...request, isRemoval: true }, home);
    expect(existsSync(copy)).toBe(false);
    rmSync(home, { recursive: true });
  });

  it('refuses what is no manifest', () => {
    expect(() => manifestId(join(process.cwd(), 'package.json'))).toThrow('it has no <Id>');
  });
});
