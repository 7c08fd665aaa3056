import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack, { type Compiler } from 'webpack';
import { OfflinePlugin } from '../../.config/build/offline.js';
import { keptFiles } from '../bench/measure/bundle';

const SOURCES = {
  'page.js': `
    import('./view.js');
    new Worker(new URL('./scoring.js', import.meta.url));`,
  'view.js': 'export const view = 1; import("./dialog.js");',
  'dialog.js': 'export const dialog = 1;',
  'scoring.js': 'import("./rules.js").then(console.log);',
  'rules.js': 'export const rules = 1;',
  'pane.js': 'import("./ribbon.js");',
  'ribbon.js': 'export const ribbon = 1;',
  'worker.js': 'console.log(self.offline);',
};
const HTML = `<meta content="a:b" />
<link rel="icon" href="./assets/icon.png" /><a href="https://example.com/">…</a>
<script src="app/page.js"></script><link rel="x" href="missing.png" />`;

/** Files that no module asks for: the page and what a copy brings. */
class Copies {
  constructor(private readonly html: string) {}
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('Copies', (compilation) => {
      compilation.hooks.processAssets.tap('Copies', () => {
        const { RawSource } = compiler.webpack.sources;
        compilation.emitAsset('index.html', new RawSource(this.html));
        compilation.emitAsset('assets/icon.png', new RawSource('icon'));
        compilation.emitAsset('assets/other.png', new RawSource('other'));
      });
    });
  }
}

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'offline-'));
  mkdirSync(join(root, 'src'));
  for (const [name, text] of Object.entries(SOURCES)) writeFileSync(join(root, 'src', name), text);
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

async function build(folder: string, html = HTML): Promise<string> {
  const dist = join(root, folder);
  const options = { entry: 'page', page: 'index.html', worker: 'serviceWorker.js', version: '1.2.3' };
  const compiler = webpack({
    mode: 'none',
    context: join(root, 'src'),
    entry: {
      page: './page.js',
      pane: './pane.js',
      worker: { import: './worker.js', filename: 'serviceWorker.js' },
    },
    output: { path: dist, filename: 'app/[name].js', chunkFilename: 'app/[name].[contenthash].js' },
    devtool: 'source-map',
    optimization: { chunkIds: 'named' },
    plugins: [new Copies(html), new OfflinePlugin(options)],
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString()));
      else resolve();
    });
  });
  return dist;
}

const headOf = (dist: string): unknown =>
  JSON.parse(/^self\.offline=(.*);\n/.exec(readFileSync(join(dist, 'serviceWorker.js'), 'utf8'))?.[1] ?? '');

describe('the list of what the service worker keeps', () => {
  it('has the page, what it names, and all that its entry may load; nothing of the pane', async () => {
    const dist = await build('all');
    const kept = keptFiles(dist).map((name) => name.replace(/\.[0-9a-f]{20}\./, '.'));
    expect(kept).toEqual([
      'app/dialog_js.js',
      'app/page.js',
      'app/rules_js.js',
      'app/scoring_js.js',
      'app/view_js.js',
      'assets/icon.png',
      'index.html',
    ]);
    expect(readdirSync(join(dist, 'app')).join()).toMatch(/ribbon_js.*\.map/);
  });

  it('tells a new page by its revision, and leaves that to the name where there is a hash', async () => {
    const [one, same, other] = [
      await build('one'),
      await build('same'),
      await build('other', `${HTML} `),
    ].map(headOf);
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
    expect(one).toMatchObject({
      build: expect.stringMatching(/^1\.2\.3 [0-9a-f]{20}$/),
      files: expect.arrayContaining([
        { url: 'app/page.js', revision: null },
        { url: 'index.html', revision: expect.stringMatching(/^[0-9a-f]{20}$/) },
      ]),
    });
  });
});
