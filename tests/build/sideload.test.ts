import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { macCopy } from '../../.config/sideload/mac';
import type { Machine } from '../../.config/sideload/machine';
import { readManifest } from '../../.config/sideload/manifest';
import { orderOf } from '../../.config/sideload/order';
import { sideload, unload } from '../../.config/sideload/sideload';
import { DEVELOPER_KEY } from '../../.config/sideload/windows';

const manifest = readManifest({ isBuilt: false }, process.cwd());
const elsewhere = { ...manifest, paneUrl: 'https://oa.example.gov.cn/jixiao/taskpane.html' };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sideload-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Windows as far as its answers go: what `reg` itself does is not tried here. */
function windows(answer: (verb: string) => number | null = () => 0) {
  const ran: string[][] = [];
  const machine: Machine = {
    platform: 'win32',
    home: folder,
    run: (program, parts) => {
      ran.push([program, ...parts]);
      return answer(parts[0] ?? '');
    },
  };
  return { machine, ran };
}

const unused = (): never => {
  throw new Error('no program is needed here');
};
const mac = (): Machine => ({ platform: 'darwin', home: folder, run: unused });
const startExcelOnMac = (): void => {
  mkdirSync(join(folder, 'Library/Containers/com.microsoft.Excel'), { recursive: true });
};

describe('the command line of sideload', () => {
  it.each([
    [[], { isRemoval: false, choice: { isBuilt: false } }],
    [['built'], { isRemoval: false, choice: { isBuilt: true } }],
    [['--remove'], { isRemoval: true, choice: { isBuilt: false } }],
    [['remove'], { isRemoval: true, choice: { isBuilt: false } }],
    [['a/manifest.xml'], { isRemoval: false, choice: { isBuilt: false, file: 'a/manifest.xml' } }],
  ])('takes %j', (words, order) => {
    expect(orderOf(words)).toEqual({ isHelp: false, ...order });
  });

  it.each([
    [['--bult'], 'There is no option --bult.'],
    [['built', 'other.xml'], 'One manifest at a time.'],
  ])('refuses %j with the usage', (words, sentence) => {
    expect(() => orderOf(words)).toThrow(sentence);
    expect(() => orderOf(words)).toThrow('npm run sideload remove');
  });
});

describe('the manifest that is sideloaded', () => {
  it('is the one for development where nothing is said', () => {
    expect(manifest).toMatchObject({
      file: join(process.cwd(), 'manifest.xml'),
      name: '绩效自评助手',
      paneUrl: 'https://localhost:3000/taskpane.html',
    });
  });

  it('is the built one on demand; where there is none, the command that makes it is named', () => {
    expect(() => readManifest({ isBuilt: true }, folder)).toThrow(
      /There is no .*manifest\.xml\. .*npm run build/,
    );
    mkdirSync(join(folder, 'dist'));
    const text = readFileSync(manifest.file, 'utf8').replaceAll(
      'https://localhost:3000',
      'https://oa.example.gov.cn',
    );
    writeFileSync(join(folder, 'dist/manifest.xml'), text);
    expect(readManifest({ isBuilt: true }, folder)).toMatchObject({
      id: manifest.id,
      paneUrl: 'https://oa.example.gov.cn/taskpane.html',
    });
  });

  it('is refused where it is no manifest', () => {
    expect(() => readManifest({ isBuilt: false, file: 'package.json' }, process.cwd())).toThrow(
      'is not the XML manifest of an Office add-in',
    );
  });
});

describe('sideloading on Windows', () => {
  it('names the manifest in the registry, and says where, what to do next and how to undo it', () => {
    const { machine, ran } = windows();
    const text = sideload(manifest, machine);
    expect(ran).toEqual([
      ['reg', 'add', DEVELOPER_KEY, '/v', manifest.id, '/t', 'REG_SZ', '/d', manifest.file, '/f'],
    ]);
    for (const part of [
      manifest.file,
      manifest.paneUrl,
      DEVELOPER_KEY,
      'npm start',
      'npm run sideload remove',
    ])
      expect(text).toContain(part);
  });

  it('takes it out again', () => {
    const { machine, ran } = windows();
    expect(unload(manifest, machine)).toContain('no longer has the add-in');
    expect(ran).toEqual([
      ['reg', 'query', DEVELOPER_KEY, '/v', manifest.id],
      ['reg', 'delete', DEVELOPER_KEY, '/v', manifest.id, '/f'],
    ]);
  });

  it('says so where there was nothing to take out', () => {
    const { machine, ran } = windows(() => 1);
    expect(unload(manifest, machine)).toContain('was not sideloaded on this machine');
    expect(ran.map(([, verb]) => verb)).toEqual(['query']);
  });

  it('says why it could not be done', () => {
    const forbidden = windows((verb) => (verb === 'query' ? 0 : 1)).machine;
    expect(() => sideload(manifest, forbidden)).toThrow('Windows did not let the registry be changed');
    expect(() => unload(manifest, forbidden)).toThrow('Windows did not let the registry be changed');
    expect(() => sideload(manifest, windows(() => null).machine)).toThrow('reg.exe could not be started');
  });
});

describe('sideloading on a Mac', () => {
  it('copies the manifest into the folder of Excel, and takes it out again', () => {
    startExcelOnMac();
    const copy = macCopy({ home: folder }, manifest);
    expect(sideload(manifest, mac())).toContain(copy);
    expect(readFileSync(copy, 'utf8')).toBe(readFileSync(manifest.file, 'utf8'));
    expect(unload(manifest, mac())).toContain('no longer has the add-in');
    expect(existsSync(copy)).toBe(false);
    expect(unload(manifest, mac())).toContain('was not sideloaded on this machine');
  });

  it('makes no folder where Excel was never started', () => {
    expect(() => sideload(manifest, mac())).toThrow('install Excel for Mac, start it once');
    expect(existsSync(join(folder, 'Library'))).toBe(false);
  });

  it('says what to allow where the folder cannot be written', () => {
    startExcelOnMac();
    writeFileSync(join(folder, 'Library/Containers/com.microsoft.Excel/Data'), 'a file in the way');
    expect(() => sideload(manifest, mac())).toThrow(/macOS did not let .*Full Disk Access/);
  });
});

describe('sideloading elsewhere', () => {
  const linux: Machine = { platform: 'linux', home: '/nowhere', run: unused };

  it('changes nothing, and shows the way of Excel on the web', () => {
    const text = sideload(manifest, linux);
    expect(text).toContain('Nothing was changed');
    expect(text).toContain('Upload My Add-in');
    expect(text).toContain(manifest.file);
    expect(unload(manifest, linux)).toContain('nothing to remove');
  });

  it('speaks of the certificate and of npm start only where the pane comes from this computer', () => {
    expect(sideload(manifest, linux)).toContain('without a certificate warning');
    expect(sideload(elsewhere, linux)).not.toMatch(/certificate|localhost/);
    expect(sideload(manifest, windows().machine)).toContain('`npm start`');
    expect(sideload(elsewhere, windows().machine)).not.toMatch(/npm start|localhost/);
    expect(sideload({ ...manifest, paneUrl: 'https://localhost.example.cn/' }, linux)).not.toContain(
      'certificate',
    );
  });
});
